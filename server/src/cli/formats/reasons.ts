import type { RuleSummary } from '../../engine/types.ts';
import type { Summary } from '../result.ts';
import type { Layout } from './layout.ts';
import { count } from './summary.ts';
import { type WhyAsked, whyAsked } from './whyAsked.ts';

/** Why the rules that found something ask what they ask, who says so and what to do: once a rule, however much it found. */
export function reasonLines(summary: Summary, rules: readonly RuleSummary[], layout: Layout): string[] {
  const spoken = whyAsked(summary, rules);
  if (spoken.length === 0) return [];
  const { bold } = layout.colours;
  return [bold('Why Caselint asks'), ...spoken.map((each) => reason(each, layout))];
}

function reason({ id, title, why, sources, advice, findings, isAcross }: WhyAsked, layout: Layout): string {
  const found = `${count(findings, 'finding')}${isAcross ? ' across records' : ''}`;
  return [
    layout.colours.bold(layout.wrap(`${title} (${id}, ${found})`, 2)),
    layout.wrap(why, 4),
    ...(sources.length === 0 ? [] : [layout.labelled('From', sources.join('; '), 4)]),
    ...(advice === '' ? [] : [layout.labelled('What to do', advice, 4)]),
  ].join('\n');
}
