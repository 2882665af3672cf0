import type { RuleSummary } from '../../../engine/types.ts';
import { type Html, html } from '../../../pictures/html.ts';
import type { Overall } from '../overall/model.ts';
import { type WhyAsked, whyAsked } from '../whyAsked.ts';

/** Why each of the rules that spoke asks what it asks, on whose word, and what to do. */
export function reasonsSection({ summary }: Overall, rules: readonly RuleSummary[]): Html | null {
  const these = whyAsked(summary, rules);
  if (these.length === 0) return null;
  return html`<section class="picture reasons" aria-labelledby="why-title"><h2 id="why-title">Why Caselint asks</h2>
${these.map(reason)}</section>
`;
}

/** Where the reason of a rule stands in the page. */
export function whyId(id: string, isAcross: boolean): string {
  return `why-${id}${isAcross ? '-across' : ''}`;
}

function reason({ id, title, why, sources, advice, isAcross }: WhyAsked): Html {
  const from = sources.length === 0 ? null : html`<p class="note">From: ${sources.join('; ')}</p>`;
  const todo = advice === '' ? null : html`<p>What to do: ${advice}</p>`;
  const rule = isAcross ? `${id}, across records` : id;
  return html`<div class="reason" id="${whyId(id, isAcross)}"><h3>${title} <span class="detail">${rule}</span></h3><p>${why}</p>${from}${todo}</div>
`;
}
