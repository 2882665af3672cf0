import type { RuleSummary } from '../../../engine/types.ts';
import { type Html, html } from '../../../pictures/html.ts';
import type { Overall } from '../overall/model.ts';

/** Why each of the rules that spoke asks what it asks, on whose word, and what to do. */
export function reasonsSection({ rules: spoken, across }: Overall, rules: readonly RuleSummary[]): Html | null {
  const ids = new Set([...spoken.map(({ rule }) => rule.id), ...across.map(({ rule }) => rule)]);
  const these = rules.filter(({ id }) => ids.has(id));
  if (these.length === 0) return null;
  return html`<section class="picture reasons" aria-labelledby="why-title"><h2 id="why-title">Why Caselint asks</h2>
${these.map(reason)}</section>
`;
}

function reason({ id, title, why, sources, advice }: RuleSummary): Html {
  const from = sources.length === 0 ? null : html`<p class="note">From: ${sources.join('; ')}</p>`;
  const todo = advice === '' ? null : html`<p>What to do: ${advice}</p>`;
  return html`<div class="reason" id="why-${id}"><h3>${title} <span class="detail">${id}</span></h3><p>${why}</p>${from}${todo}</div>
`;
}
