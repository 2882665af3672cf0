import { SEVERITIES } from '../../../engine/types.ts';
import { type Html, html } from '../../../pictures/html.ts';
import { LOUDNESS } from '../../words.ts';
import type { ListedFinding, Overall } from '../overall/model.ts';
import { count } from '../summary.ts';
import { placeInWords } from '../wording.ts';
import { linked } from './rules.ts';

/** Each finding with its place and its question. A script adds what narrows and sorts them; all of it can be read without. */
export function findingsSection({ findings, unlisted }: Overall, excerpts: boolean): Html | null {
  if (findings.length === 0) return null;
  const heads = ['Record', 'Place', 'How loud', 'About', ...(excerpts ? ['Seen', 'Words'] : []), 'Ask'];
  return html`<section class="picture" id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
<p class="sentence">${said(findings.length, unlisted)}</p>
<div id="narrow"></div>
<div class="scroll" role="region" tabindex="0" aria-label="Findings, as a table"><table id="findings-table">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${findings.map((finding) => row(finding, excerpts))}</tbody></table></div></section>
`;
}

function said(listed: number, unlisted: number): string {
  if (unlisted === 0) return `Each place with its question, ${count(listed, 'finding')} in the order of the records.`;
  return `The gravest ${listed} findings, in the order of the records. ${unlisted} more are counted above and not listed here; a report as csv lists all.`;
}

function row(finding: ListedFinding, excerpts: boolean): Html {
  const { path, place, severity, rule, title, says, words, asks } = finding;
  const shown = excerpts ? html`<td>${says}</td><td>${words ?? ''}</td>` : null;
  const rank = SEVERITIES.indexOf(severity);
  return html`<tr><th scope="row">${path}</th><td data-sort="${place.line}">${placeInWords(finding)}</td><td data-sort="${rank}">${LOUDNESS[severity]}</td><td>${linked({ id: rule, title })}</td>${shown}<td>${asks}</td></tr>
`;
}
