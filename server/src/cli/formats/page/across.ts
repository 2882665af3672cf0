import { type Html, html } from '../../../pictures/html.ts';
import { LOUDNESS } from '../../words.ts';
import { type AcrossCount, acrossCounts, type FamilyAcross, familiesOf } from '../overall/across.ts';
import type { Overall } from '../overall/model.ts';
import { count } from '../summary.ts';
import { type PlaceAcross, placeInWords, type ToldAcross } from '../wording.ts';
import { countsOf, HEADS } from './loudness.ts';
import { whyId } from './reasons.ts';

/** What only several records together show: how often, and family by family each with all the places where it stands. */
export function acrossSection({ across, acrossListed }: Overall, excerpts: boolean): Html | null {
  if (across.length === 0) return null;
  const families = familiesOf(across).length;
  const heads = ['Question', ...HEADS, 'Records'];
  return html`<section class="picture" id="across" aria-labelledby="across-title"><h2 id="across-title">What several records show</h2>
<p class="sentence">${count(across.length, 'question')} that no record raises by itself, about ${families === 1 ? 'one family' : `${families} families`}.</p>
<div class="scroll" role="region" tabindex="0" aria-label="What several records show, as a table"><table class="numbers">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${acrossCounts(across).map(countRow)}</tbody></table></div>
${unlisted(across.length - acrossListed.length)}${familiesOf(acrossListed).map((family) => familyPart(family, excerpts))}</section>
`;
}

function unlisted(number: number): Html | null {
  if (number === 0) return null;
  return html`<p class="note">The gravest are listed. ${number} more are counted here and not listed; a report as csv lists all.</p>
`;
}

function countRow({ rule, title, bySeverity, records }: AcrossCount): Html {
  const numbers = [...countsOf(bySeverity), records];
  return html`<tr><th scope="row">${linked(rule, title)}</th>${numbers.map((number) => html`<td>${number}</td>`)}</tr>
`;
}

function familyPart({ family, folder, told }: FamilyAcross, excerpts: boolean): Html {
  const where = folder === '' ? 'Records without a folder of their own' : folder;
  const name = excerpts && family !== folder ? html`${family} <span class="detail">${where}</span>` : html`${where}`;
  return html`<h3>${name}</h3>
<ul>${told.map((each) => question(each, folder, excerpts))}</ul>
`;
}

function question(told: ToldAcross, folder: string, excerpts: boolean): Html {
  const { severity, rule, title, says, asks, also } = told;
  const seen = excerpts ? html`<p>${says}</p>` : null;
  const places = [placeItem(told, folder), ...also.map((other) => html`${other.says}: ${placeItem(other, folder)}`)];
  return html`<li class="across"><div><p><strong>${linked(rule, title)}</strong>, ${LOUDNESS[severity]}</p>${seen}<p>${asks}</p></div>
<ul>${places.map((each) => html`<li>${each}</li>`)}</ul></li>
`;
}

function placeItem(at: ToldAcross | PlaceAcross, folder: string): Html {
  const path = folder === '' ? at.path : at.path.slice(folder.length + 1);
  const words = at.words === undefined ? null : html` <q>${shortened(at.words)}</q>`;
  return html`${path}, ${placeInWords(at)}${words}`;
}

/** So many characters tell which words are meant. */
const LONGEST = 160;

function shortened(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

function linked(rule: string, title: string): Html {
  return html`<a href="#${whyId(rule, true)}">${title}</a>`;
}
