import type { Finding } from '../engine/types.ts';

/**
 * Findings without those that ask the same of the same words again: what a cell over several rows says is read with each row
 * and stands in the file once, and a header may be there for the first page and for the others.
 * @param whereOf where the words stand in the file; undefined where they stand nowhere of their own
 */
export function onceEach(
  findings: readonly Finding[],
  whereOf: (finding: Finding) => string | undefined,
): readonly Finding[] {
  const asked = new Set<string>();
  return findings.filter((finding) => {
    const same = [finding.rule, finding.text, finding.message].join('\n');
    const where = whereOf(finding);
    const here = where === undefined ? same : `${same}\n${where}`;
    const isNew = !asked.has(here);
    asked.add(same).add(here);
    return isNew;
  });
}
