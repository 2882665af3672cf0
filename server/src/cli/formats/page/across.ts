import { type Html, html } from '../../../pictures/html.ts';
import { LOUDNESS } from '../../words.ts';
import type { Overall } from '../overall/model.ts';
import { count } from '../summary.ts';
import { placeInWords, type ToldAcross } from '../wording.ts';
import { linked } from './rules.ts';

/** What only several records together show, each with all the places where it stands. */
export function acrossSection({ across }: Overall, excerpts: boolean): Html | null {
  if (across.length === 0) return null;
  const heads = ['Where', 'How loud', 'About', ...(excerpts ? ['Seen'] : []), 'Ask'];
  return html`<section class="picture" aria-labelledby="across-title"><h2 id="across-title">What several records show</h2>
<p class="sentence">${count(across.length, 'question')} that no record raises by itself.</p>
<div class="scroll" role="region" tabindex="0" aria-label="What several records show, as a table"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${across.map((told) => row(told, excerpts))}</tbody></table></div></section>
`;
}

function row(told: ToldAcross, excerpts: boolean): Html {
  const { severity, rule, title, says, asks, also } = told;
  const places = [told, ...also].map((each) => html`<li>${each.path}, ${placeInWords(each)}</li>`);
  const seen = excerpts ? html`<td>${says}</td>` : null;
  return html`<tr><td><ul>${places}</ul></td><td>${LOUDNESS[severity]}</td><td>${linked({ id: rule, title })}</td>${seen}<td>${asks}</td></tr>
`;
}
