import type { BarCell, BarGroup, BarPart, BarRow, Bars } from '../model.ts';
import { axis, gridlines, percent, type Scale, scaleTo } from './axis.ts';
import { type Html, html } from './html.ts';
import { type Jumps, jump, jumpAttribute } from './jump.ts';
import { legend, markClass } from './marks.ts';

const HEIGHT = 18;

interface About {
  readonly columns: readonly string[];
  readonly scales: readonly Scale[];
  readonly id: string;
  readonly jumps: Jumps;
}

/** Rows of bars with their words beside them; the drawing is in per cent, so that it fits every width and zoom. */
export function bars({ columns, groups, legend: series }: Bars, id: string, jumps: Jumps): Html {
  const rows = groups.flatMap((group) => group.rows);
  const scales = columns.map((_, column) => scaleTo(Math.max(...rows.map(({ cells }) => total(cells[column])))));
  const heads = columns.map((name, column) => html`<span>${name}${axis(scales[column]!)}</span>`);
  return html`<div class="bars of-${columns.length}">${legend(series)}<div class="row head" aria-hidden="true"><span></span>${heads}</div>
${groups.map((group, index) => barGroup(group, { columns, scales, id: `${id}-${index}`, jumps }))}</div>`;
}

const total = (cell: BarCell | undefined): number => (cell?.parts ?? []).reduce((sum, { count }) => sum + count, 0);

function barGroup({ label, empty, rows }: BarGroup, about: About): Html {
  const list = rows.map((row, index) => barRow(row, { ...about, id: `${about.id}-${index}` }));
  return html`${label ? html`<h3>${label}</h3>` : null}${rows.length > 0 ? html`<ul>${list}</ul>` : html`<p>${empty ?? ''}</p>`}
`;
}

function barRow({ label, detail, cells }: BarRow, about: About): Html {
  return html`<li class="row"><span class="label">${label}${detail ? html` <span class="detail">${detail}</span>` : null}</span>
${cells.map((cell, column) => barCell(cell, column, label, about))}</li>
`;
}

function barCell({ parts, none }: BarCell, column: number, row: string, about: About): Html {
  const { columns, scales, id, jumps } = about;
  const heading = columns[column]!;
  // Where there are several columns, a number by itself would not say what it counts.
  const name = columns.length > 1 ? html`<span class="column">${heading}: </span>` : null;
  const said = parts
    .filter(({ count }) => count > 0)
    .map(({ says, place, mark }, index) => [
      index > 0 ? ', ' : '',
      jump(says, place, `${id}-${column}-${mark}`, jumps, `${row}, ${heading.toLowerCase()}`),
    ]);
  return html`<span>${bar(parts, scales[column]!, jumps)}<span class="says">${name}${said.length > 0 ? said : none}</span></span>`;
}

function bar(parts: readonly BarPart[], scale: Scale, jumps: Jumps): Html {
  let passed = 0;
  const rects = parts.map(({ count, mark, place }) => {
    const x = scale(passed);
    passed += count;
    if (count === 0) return null;
    return html`<rect class="${markClass(mark)}"${jumpAttribute(place, jumps)} x="${percent(x)}" y="1" width="${percent(scale(count))}" height="${HEIGHT - 2}"/>`;
  });
  return html`<svg class="bar" width="100%" height="${HEIGHT}" aria-hidden="true" focusable="false">${gridlines(scale, HEIGHT)}${rects}</svg>`;
}
