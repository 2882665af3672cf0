import { type Html, html } from './html.ts';

export interface Shown {
  /** Stays the same from one drawing to the next. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in one sentence. */
  readonly says: string;
  /** How it was counted. */
  readonly note?: string;
  /** null where there is nothing to draw. */
  readonly drawn: Html | null;
  /** The same as a table, if there is one. */
  readonly table: Html | null;
}

/** A picture with the sentence that says what it shows, how it was counted, and the same as a table. */
export function shownPicture({ id, title, says, note, drawn, table }: Shown): Html {
  return html`<section class="picture" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<p id="${id}-says" class="sentence">${says}</p>
${drawn && html`<figure aria-labelledby="${id}-title" aria-describedby="${id}-says">${drawn}</figure>`}
${note ? html`<p class="note">${note}</p>` : null}
${table}
</section>
`;
}

export interface FoldedTable {
  readonly columns: readonly string[];
  /** The first cell of a row says what the row is about. */
  readonly rows: readonly (readonly Html[])[];
  /** "Show as a table". */
  readonly show: string;
  /** "Women and men, as a table". */
  readonly name: string;
}

/** A table that is folded away until somebody wants it. */
export function foldedTable({ columns, rows, show, name }: FoldedTable, title: string, id: string): Html {
  return html`<details id="${id}-table"><summary id="${id}-summary">${show}<span class="unseen">: ${title}</span></summary>
<div class="scroll" role="region" tabindex="0" aria-label="${name}"><table>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`<tr>${row.map(cell)}</tr>
`,
  )}</tbody></table></div></details>`;
}

function cell(words: Html, column: number): Html {
  return column === 0 ? html`<th scope="row">${words}</th>` : html`<td>${words}</td>`;
}
