import { axis, gridlines, percent, type Scale, scaleTo } from './axis.ts';
import { type Html, html } from './html.ts';
import { legend, markClass } from './marks.ts';
import type { BarCell, BarGroup, BarPart, BarRow, Bars } from './model.ts';

const HEIGHT = 18;

/** How bars and what is said of them lead to places. */
export interface Leads<At> {
  /**
   * Words that lead to a place, or the words alone.
   * @param id stays the same from one drawing to the next
   * @param about what the words are about, for who hears them without what stands around them
   */
  words(words: string, place: At | null, id: string, about: string): Html;
  /** What makes a drawing lead to a place; null where it leads nowhere. */
  drawing(place: At | null): Html | null;
}

/** For a page that leads nowhere. */
export const NOWHERE: Leads<never> = { words: (words) => html`${words}`, drawing: () => null };

interface About<At> {
  readonly columns: readonly string[];
  readonly scales: readonly Scale[];
  readonly id: string;
  readonly leads: Leads<At>;
}

/** Rows of bars with their words beside them; the drawing is in per cent, so that it fits every width and zoom. */
export function bars<At>({ columns, groups, legend: series }: Bars<At>, id: string, leads: Leads<At>): Html {
  const rows = groups.flatMap((group) => group.rows);
  const scales = columns.map((_, column) => scaleTo(Math.max(...rows.map(({ cells }) => total(cells[column])))));
  const heads = columns.map((name, column) => html`<span>${name}${axis(scales[column]!)}</span>`);
  return html`<div class="bars of-${columns.length}">${legend(series)}<div class="row head" aria-hidden="true"><span></span>${heads}</div>
${groups.map((group, index) => barGroup(group, { columns, scales, id: `${id}-${index}`, leads }))}</div>`;
}

const total = (cell: BarCell<unknown> | undefined): number =>
  (cell?.parts ?? []).reduce((sum, { count }) => sum + count, 0);

function barGroup<At>({ label, empty, rows }: BarGroup<At>, about: About<At>): Html {
  const list = rows.map((row, index) => barRow(row, { ...about, id: `${about.id}-${index}` }));
  return html`${label ? html`<h3>${label}</h3>` : null}${rows.length > 0 ? html`<ul>${list}</ul>` : html`<p>${empty ?? ''}</p>`}
`;
}

function barRow<At>({ label, detail, cells }: BarRow<At>, about: About<At>): Html {
  return html`<li class="row"><span class="label">${label}${detail ? html` <span class="detail">${detail}</span>` : null}</span>
${cells.map((cell, column) => barCell(cell, column, label, about))}</li>
`;
}

function barCell<At>({ parts, none }: BarCell<At>, column: number, row: string, about: About<At>): Html {
  const { columns, scales, id, leads } = about;
  const heading = columns[column]!;
  // Where there are several columns, a number by itself would not say what it counts.
  const name = columns.length > 1 ? html`<span class="column">${heading}: </span>` : null;
  const said = parts
    .filter(({ count }) => count > 0)
    .map(({ says, place, mark }, index) => [
      index > 0 ? ', ' : '',
      leads.words(says, place, `${id}-${column}-${mark}`, `${row}, ${heading.toLowerCase()}`),
    ]);
  return html`<span>${bar(parts, scales[column]!, leads)}<span class="says">${name}${said.length > 0 ? said : none}</span></span>`;
}

function bar<At>(parts: readonly BarPart<At>[], scale: Scale, leads: Leads<At>): Html {
  let passed = 0;
  const rects = parts.map(({ count, mark, place }) => {
    const x = scale(passed);
    passed += count;
    if (count === 0) return null;
    return html`<rect class="${markClass(mark)}"${leads.drawing(place)} x="${percent(x)}" y="1" width="${percent(scale(count))}" height="${HEIGHT - 2}"/>`;
  });
  return html`<svg class="bar" width="100%" height="${HEIGHT}" aria-hidden="true" focusable="false">${gridlines(scale, HEIGHT)}${rects}</svg>`;
}
