import { type Html, html } from '../../panel/html/html.ts';
import { jump } from '../../panel/html/jump.ts';
import { askLine } from '../../view/askLine.ts';
import { NOT_SAID, type Row } from '../../view/row.ts';

/** Rows of the lists as they are in the editor, as lists that fold out. Headings stand above the outermost where they are groups. */
export function groupedRows(groups: readonly Row[]): Html {
  return html`${groups.map(
    ({ label, description, rows: inside = [] }) =>
      html`<h4>${label}${description ? ` (${description})` : ''}</h4>${rows(inside)}`,
  )}`;
}

export function rows(list: readonly Row[]): Html {
  return html`<ul class="rows">${list.map(
    (row) => html`<li>${row.rows && row.rows.length > 0 ? folded(row) : html`${leaf(row)}${blanks(row)}`}</li>
`,
  )}</ul>`;
}

/** What folds out holds no button in its own line, which is one already. */
function folded(row: Row): Html {
  return html`<details id="row-${row.id}" data-row="${row.id}"><summary>${said(row)}</summary></details>`;
}

/** What stands in a row when it is folded out; null for a row that is not among these or below them. */
export function rowBody(id: string, among: readonly Row[]): Html | null {
  const row = rowOf(id, among);
  return row ? html`${rows(row.rows ?? [])}${blanks(row)}` : null;
}

function rowOf(id: string, among: readonly Row[]): Row | undefined {
  for (const row of among) {
    const found = row.id === id ? row : rowOf(id, row.rows ?? []);
    if (found) return found;
  }
  return undefined;
}

function leaf(row: Row): Html {
  const { id, label, description = '', place } = row;
  if (!place || isOpen(row)) return said(row);
  // Words of the record lead to where they stand; what they are about stands before them.
  const [before, words, after] = row.icon ? [label, description, ''] : ['', label, description];
  const leads = jump(words || label, place, `row-${id}`, true, words ? before : '');
  return html`${before && words ? html`<b>${before}</b>: ` : null}${leads}${after ? html` <span class="note">${after}</span>` : null}`;
}

function said(row: Row): Html {
  const { label, description } = row;
  return html`<b>${label}</b>${description ? html`: <span class="${isOpen(row) ? 'open' : 'note'}">${description}</span>` : null}`;
}

const isOpen = ({ icon }: Row): boolean => icon?.name === NOT_SAID.name;

/** A line for the record with blanks for all that it leaves open of somebody; not one more for each single thing. */
function blanks({ id, label, subject, rows: inside = [] }: Row): Html | null {
  if (!subject?.ask || (inside.length === 0 && subject.ask.about.length === 1)) return null;
  return html`<p class="blanks controls"><span id="blanks-${id}" hidden>${askLine(subject.ask)}</span><button type="button" data-copy="blanks-${id}">Copy a line with blanks<span class="unseen"> for ${label}</span></button></p>`;
}
