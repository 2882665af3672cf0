import type { RuleSummary } from '../../engine/types.ts';
import type { Summary } from '../result.ts';

/** Why a rule that spoke asks what it asks: of one record, or of several together, for which it may have other words. */
export interface WhyAsked extends Pick<RuleSummary, 'title' | 'why' | 'sources' | 'advice'> {
  readonly id: string;
  readonly findings: number;
  readonly isAcross: boolean;
}

/** Rule by rule in their order; a rule that spoke of single records and of several together has both reasons. */
export function whyAsked(
  { byRule, collection = [] }: Pick<Summary, 'byRule' | 'collection'>,
  rules: readonly RuleSummary[],
): readonly WhyAsked[] {
  return rules.flatMap((rule) => {
    const { id, across = rule } = rule;
    const together = collection.filter((finding) => finding.rule === id).length;
    return [reasonOf(id, rule, byRule.get(id) ?? 0, false), reasonOf(id, across, together, true)].flat();
  });
}

function reasonOf(
  id: string,
  { title, why, sources, advice }: Pick<RuleSummary, 'title' | 'why' | 'sources' | 'advice'>,
  findings: number,
  isAcross: boolean,
): WhyAsked[] {
  return findings === 0 ? [] : [{ id, title, why, sources, advice, findings, isAcross }];
}
