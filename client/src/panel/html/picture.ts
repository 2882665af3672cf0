import { bars } from '../../../../server/src/pictures/bars.ts';
import { foldedTable, shownPicture } from '../../../../server/src/pictures/picture.ts';
import * as l10n from '../../l10n.ts';
import type { Picture, Table, TableCell } from '../model.ts';
import { type Html, html } from './html.ts';
import { type Jumps, jump, leadsOf } from './jump.ts';
import { strip } from './strip.ts';

/** A picture with the sentence that says what it shows, how it was counted, and the same as a table. */
export function picture({ chart, table, ...about }: Picture, jumps: Jumps): Html {
  const { id, title } = about;
  const drawn = chart && (chart.kind === 'bars' ? bars(chart, id, leadsOf(jumps)) : strip(chart, id, jumps));
  return shownPicture({ ...about, drawn, table: table.rows.length > 0 ? asTable(table, title, id, jumps) : null });
}

function asTable({ columns, rows }: Table, title: string, id: string, jumps: Jumps): Html {
  const words = { show: l10n.t('Show as a table'), name: l10n.t('{0}, as a table', title) };
  const cells = rows.map((row, index) => row.map((each, column) => cell(each, `${id}-row-${index}-${column}`, jumps)));
  return foldedTable({ columns, rows: cells, ...words }, title, id);
}

function cell(value: TableCell, id: string, jumps: Jumps): Html {
  return typeof value === 'string' ? html`${value}` : jump(value.words, value.place, id, jumps);
}
