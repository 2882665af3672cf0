import { bars } from '../../../../server/src/pictures/bars.ts';
import * as l10n from '../../l10n.ts';
import type { Picture, Table, TableCell } from '../model.ts';
import { type Html, html } from './html.ts';
import { type Jumps, jump, leadsOf } from './jump.ts';
import { strip } from './strip.ts';

/** A picture with the sentence that says what it shows, how it was counted, and the same as a table. */
export function picture({ id, title, says, note, chart, table }: Picture, jumps: Jumps): Html {
  const drawn = chart && (chart.kind === 'bars' ? bars(chart, id, leadsOf(jumps)) : strip(chart, id, jumps));
  return html`<section class="picture" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<p id="${id}-says" class="sentence">${says}</p>
${drawn && html`<figure aria-labelledby="${id}-title" aria-describedby="${id}-says">${drawn}</figure>`}
${note ? html`<p class="note">${note}</p>` : null}
${table.rows.length > 0 ? asTable(table, title, id, jumps) : null}
</section>
`;
}

function asTable({ columns, rows }: Table, title: string, id: string, jumps: Jumps): Html {
  return html`<details id="${id}-table"><summary id="${id}-summary">${l10n.t('Show as a table')}<span class="unseen">: ${title}</span></summary>
<div class="scroll" role="region" tabindex="0" aria-label="${l10n.t('{0}, as a table', title)}"><table>
<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row, index) => html`<tr>${row.map((each, column) => cell(each, column, `${id}-row-${index}`))}</tr>
`,
  )}</tbody></table></div></details>`;

  function cell(value: TableCell, column: number, rowId: string): Html {
    const words =
      typeof value === 'string' ? html`${value}` : jump(value.words, value.place, `${rowId}-${column}`, jumps);
    return column === 0 ? html`<th scope="row">${words}</th>` : html`<td>${words}</td>`;
  }
}
