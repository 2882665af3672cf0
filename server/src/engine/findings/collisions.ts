import type { Finding, Rewrite } from '../types.ts';
import { overlap } from './precedence.ts';

/** Withholds each rewrite that would change words another finding questions: settle that one first. */
export function withoutCollisions(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => {
    const others = findings.filter((other) => other !== finding);
    const isClear = ({ edits }: Rewrite) => !edits.some((edit) => others.some((other) => overlap(edit, other.span)));
    const rewrites = finding.rewrites.filter(isClear);
    return rewrites.length === finding.rewrites.length ? finding : { ...finding, rewrites };
  });
}
