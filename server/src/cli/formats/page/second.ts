import { type Html, html } from '../../../pictures/html.ts';
import type { Overall, RecordCount } from '../overall/model.ts';
import { HOW_SECOND } from '../overall/second.ts';
import { count } from '../summary.ts';
import { countsOf, HEADS } from './loudness.ts';

/** The records to read first. */
export function secondSection({ second }: Overall): Html | null {
  if (second.length === 0) return null;
  const heads = ['Record', ...HEADS, 'Different questions'];
  return html`<section class="picture" aria-labelledby="second-title"><h2 id="second-title">${title(second.length)}</h2>
<p class="note">${HOW_SECOND}</p>
<div class="scroll" role="region" tabindex="0" aria-label="Records to read first, as a table"><table class="numbers">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${second.map(row)}</tbody></table></div></section>
`;
}

function title(number: number): string {
  return number === 1 ? 'The record to read first' : `The ${count(number, 'record')} to read first`;
}

function row({ path, bySeverity, rules }: RecordCount): Html {
  const numbers = [...countsOf(bySeverity), rules];
  return html`<tr><th scope="row">${path}</th>${numbers.map((number) => html`<td>${number}</td>`)}</tr>
`;
}
