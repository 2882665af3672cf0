import type { Finding, Rewrite } from '../types.ts';
import { overlapIndex } from './overlaps.ts';

/**
 * Withholds each rewrite that would change words another finding questions: settle that one first.
 * @param aboutWords the findings that question words; one about an action or a person as a whole is not touched by
 * a change of its words
 */
export function withoutCollisions(findings: readonly Finding[], aboutWords: readonly Finding[]): Finding[] {
  const overlapping = overlapIndex(aboutWords);
  return findings.map((finding) => {
    const isClear = ({ edits }: Rewrite) =>
      edits.every((edit) => overlapping(edit).every((other) => other === finding));
    const rewrites = finding.rewrites.filter(isClear);
    return rewrites.length === finding.rewrites.length ? finding : { ...finding, rewrites };
  });
}
