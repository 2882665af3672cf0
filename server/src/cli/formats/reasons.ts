import type { RuleSummary } from '../../engine/types.ts';
import type { Summary } from '../result.ts';
import type { Layout } from './layout.ts';
import { count } from './summary.ts';

/** Why the rules that found something ask what they ask, who says so and what to do: once a rule, however much it found. */
export function reasonLines(
  { byRule, collection = [] }: Summary,
  rules: readonly RuleSummary[],
  layout: Layout,
): string[] {
  const timesOf = (id: string) => (byRule.get(id) ?? 0) + collection.filter(({ rule }) => rule === id).length;
  const spoken = rules.filter(({ id }) => timesOf(id) > 0);
  if (spoken.length === 0) return [];
  const { bold } = layout.colours;
  return [bold('Why Caselint asks'), ...spoken.map((rule) => reason(rule, timesOf(rule.id), layout))];
}

function reason({ id, title, why, sources, advice }: RuleSummary, findings: number, layout: Layout): string {
  return [
    layout.colours.bold(layout.wrap(`${title} (${id}, ${count(findings, 'finding')})`, 2)),
    layout.wrap(why, 4),
    ...(sources.length === 0 ? [] : [layout.labelled('From', sources.join('; '), 4)]),
    ...(advice === '' ? [] : [layout.labelled('What to do', advice, 4)]),
  ].join('\n');
}
