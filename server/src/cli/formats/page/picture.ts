import { bars, NOWHERE } from '../../../pictures/bars.ts';
import { type Html, html } from '../../../pictures/html.ts';
import type { Bars } from '../../../pictures/model.ts';
import { foldedTable, shownPicture } from '../../../pictures/picture.ts';

export interface ReportPicture {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly note?: string;
  readonly chart: Bars<never>;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (Html | string | number)[])[];
}

/** Bars, the sentence that says what they show, and the same as a table. */
export function reportPicture({ chart, columns, rows, ...about }: ReportPicture): Html {
  const { id, title } = about;
  const cells = rows.map((row) => row.map((cell) => html`${cell}`));
  const words = { show: 'Show as a table', name: `${title}, as a table` };
  const table = foldedTable({ columns, rows: cells, ...words }, title, id);
  return shownPicture({ ...about, drawn: bars(chart, id, NOWHERE), table });
}
