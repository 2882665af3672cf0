import type { Finding } from '../engine/types.ts';

/**
 * Findings without those that ask the same of the same words again: what a cell over several rows says is read once a row.
 * @param whereOf where the words stand in the file; undefined where they stand nowhere of their own
 */
export function onceEach(
  findings: readonly Finding[],
  whereOf: (finding: Finding) => string | undefined,
): readonly Finding[] {
  const asked = new Set<string>();
  return findings.filter((finding) => {
    const where = whereOf(finding);
    if (where === undefined) return true;
    const key = [finding.rule, finding.message, where].join(' ');
    const isNew = !asked.has(key);
    asked.add(key);
    return isNew;
  });
}
