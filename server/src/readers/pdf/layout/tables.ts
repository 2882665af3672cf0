import type { KnownWords } from '../flow.ts';
import type { FoundRow, FoundTable } from '../found.ts';
import type { Line } from '../lines.ts';
import { cellOf } from './cell.ts';
import type { Row } from './rows.ts';

/** Rows of a page that follow one another: running text, or a table with its columns. */
export type Part = { readonly kind: 'text'; readonly rows: readonly Row[] } | TablePart;

export interface TablePart {
  readonly kind: 'table';
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}

interface Column {
  readonly left: number;
  readonly right: number;
}

/** Cuts the rows of a page where a table begins and ends. */
export function partsOf(rows: readonly Row[]): Part[] {
  const parts: Part[] = [];
  let text: Row[] = [];
  for (let at = 0; at < rows.length; ) {
    const table = tableAt(rows, at);
    if (table === null) {
      text.push(rows[at]!);
      at += 1;
      continue;
    }
    if (text.length > 0) parts.push({ kind: 'text', rows: text });
    text = [];
    parts.push(table);
    at += table.rows.length;
  }
  return text.length > 0 ? [...parts, { kind: 'text', rows: text }] : parts;
}

/** The table that begins with a row, or null: rows whose pieces stand below one another in columns that none of them crosses. */
function tableAt(rows: readonly Row[], at: number): TablePart | null {
  const first = rows[at]!;
  if (first.segments.length < 2) return null;
  let columns = columnsOf([first]);
  let end = at + 1;
  let several = 1;
  for (; end < rows.length; end += 1) {
    const row = rows[end]!;
    const above = rows[end - 1]!;
    const wider = columnsOf(rows.slice(at, end + 1));
    if (wider.length < 2 || wider.length < columns.length || isFarBelow(above, row)) break;
    columns = wider;
    if (row.segments.length > 1) several += 1;
  }
  // What hangs below the last row in the first column alone is the text that follows.
  while (end - 1 > at && hangs(rows[end - 1]!, rows[end - 2]!, columns)) end -= 1;
  return several < 2 ? null : { kind: 'table', rows: rows.slice(at, end), columns };
}

function columnsOf(rows: readonly Row[]): Column[] {
  const segments = rows.flatMap((row) => row.segments).sort((one, other) => one.x - other.x);
  const columns: { left: number; right: number }[] = [];
  for (const { x, right, size } of segments) {
    const last = columns.at(-1);
    if (last && x < last.right + size * 0.3) last.right = Math.max(last.right, right);
    else columns.push({ left: x, right });
  }
  return columns;
}

function isFarBelow(above: Row, row: Row): boolean {
  return row.y - above.y > Math.max(above.size, row.size) * (row.segments.length > 1 ? 6 : 3);
}

function hangs(row: Row, above: Row, columns: readonly Column[]): boolean {
  const [only] = row.segments;
  return (
    row.segments.length === 1 && only !== undefined && only.x < columns[0]!.right && row.y - above.y > row.size * 1.6
  );
}

/** The cells of a table, put together from their lines. */
export function tableOf({ rows, columns }: TablePart, known: KnownWords): FoundTable {
  const groups = groupsOf(rows, columns);
  return {
    kind: 'table',
    rows: groups.map((group): FoundRow => {
      const linesIn = (column: Column) =>
        group.flatMap(({ segments }) => segments.filter((line) => isIn(line, column)));
      return { isHeader: false, cells: columns.map((column) => cellOf(linesIn(column), known)) };
    }),
  };
}

function isIn(line: Line, { left, right }: Column): boolean {
  return line.x < right && line.right > left;
}

/**
 * Which lines belong to one row of the table. Where lines stand further apart than others, a row begins; where all stand
 * alike, one begins wherever the first column has something to say.
 */
function groupsOf(rows: readonly Row[], columns: readonly Column[]): Row[][] {
  const gaps = rows.slice(1).map((row, at) => row.y - rows[at]!.y);
  const least = Math.min(...gaps);
  const isSpaced = gaps.some((gap) => gap < least * 1.15) && gaps.some((gap) => gap > least * 1.25);
  const groups: Row[][] = [];
  for (const [at, row] of rows.entries()) {
    const begins = isSpaced ? (gaps[at - 1] ?? 0) > least * 1.2 : row.segments.some((line) => isIn(line, columns[0]!));
    const last = groups.at(-1);
    if (last && !begins) last.push(row);
    else groups.push([row]);
  }
  return groups;
}
