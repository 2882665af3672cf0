import type { RuleSummary } from '../../engine/types.ts';
import type { Summary } from '../result.ts';
import type { Layout } from './layout.ts';
import { count } from './summary.ts';

/** Why the rules that found something ask what they ask, who says so and what to do: once a rule, however much it found. */
export function reasonLines({ byRule }: Summary, rules: readonly RuleSummary[], layout: Layout): string[] {
  const spoken = rules.filter(({ id }) => byRule.has(id));
  if (spoken.length === 0) return [];
  const { bold } = layout.colours;
  return [bold('Why Caselint asks'), ...spoken.map((rule) => reason(rule, byRule.get(rule.id) ?? 0, layout))];
}

function reason({ id, title, why, sources, advice }: RuleSummary, findings: number, layout: Layout): string {
  return [
    layout.colours.bold(layout.wrap(`${title} (${id}, ${count(findings, 'finding')})`, 2)),
    layout.wrap(why, 4),
    ...(sources.length === 0 ? [] : [layout.labelled('From', sources.join('; '), 4)]),
    ...(advice === '' ? [] : [layout.labelled('What to do', advice, 4)]),
  ].join('\n');
}
