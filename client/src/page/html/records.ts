import { type Html, html } from '../../panel/html/html.ts';

/** A record on its way through the page, as the list of several shows it. */
export interface Listed {
  readonly name: string;
  /** "12 questions found.", "waiting", or why it could not be read. */
  readonly status: string;
}

/** The records that were given, in the order in which they came; one alone needs no list. */
export function recordList(records: readonly Listed[], front: number): Html {
  if (records.length < 2) return html``;
  return html`<h2 id="records-title">Records</h2>
<ol>${records.map(
    ({ name, status }, number) =>
      html`<li><button type="button" id="record-${number}" class="jump" data-record="${number}"${number === front ? html` aria-current="true"` : null}>${name}</button> <span class="note">${status}</span></li>
`,
  )}</ol>`;
}
