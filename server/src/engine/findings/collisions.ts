import type { Finding, Rewrite } from '../types.ts';
import { overlapIndex } from './overlaps.ts';

/** Withholds each rewrite that would change words another finding questions: settle that one first. */
export function withoutCollisions(findings: readonly Finding[]): Finding[] {
  const overlapping = overlapIndex(findings);
  return findings.map((finding) => {
    const isClear = ({ edits }: Rewrite) =>
      edits.every((edit) => overlapping(edit).every((other) => other === finding));
    const rewrites = finding.rewrites.filter(isClear);
    return rewrites.length === finding.rewrites.length ? finding : { ...finding, rewrites };
  });
}
