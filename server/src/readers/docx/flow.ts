import type { Block, Paragraph, Row, Table } from '../blocks/block.ts';
import { MOST_COLUMNS } from '../office/bounds.ts';

/** Puts paragraphs where they belong: into the text, or into the cell of the table that is open. */
export interface Flow<Origin> extends TableFlow {
  add(paragraph: Paragraph<Origin>): void;
  /** Whether the next paragraph stands in a table. */
  readonly inCell: boolean;
  /** What was read so far; tables that are still open are closed. */
  blocks(): readonly Block<Origin>[];
}

/** What a file tells of its tables, in its order. */
export interface TableFlow {
  openTable(): void;
  /** One more column of the table, told before its rows. */
  addColumn(): void;
  openRow(): void;
  /** The row names the columns. */
  nameColumns(): void;
  /** The row was deleted with tracked changes. */
  deleteRow(): void;
  /** Columns before the row's first cell. */
  skipColumns(count: number): void;
  openCell(): void;
  /** @param columns how many the cell takes */
  widenCell(columns: number): void;
  /** The cell is one with those below it, or with that above it. */
  mergeCell(which: 'first' | 'more'): void;
  closeCell(): void;
  closeRow(): void;
  closeTable(): void;
}

interface OpenTable<Origin> {
  readonly table: { kind: 'table'; rows: Row<Origin>[] };
  /** Tables that stood in its cells. */
  readonly inner: Table<Origin>[];
  columns: number;
  /** A table of one column is a frame around text, which is read as if there were none. */
  frame: boolean;
  row: OpenRow<Origin> | undefined;
  /** What the merged cell of each column says. */
  readonly merged: Map<number, Paragraph<Origin>[]>;
}

interface OpenRow<Origin> {
  header: boolean;
  deleted: boolean;
  readonly cells: Paragraph<Origin>[][];
  cell: Paragraph<Origin>[] | undefined;
  wide: number;
  merged: 'first' | 'more' | undefined;
}

/** What a cell that is merged over several rows says stands in each of them where it is as short as a name or a date. */
const LONGEST_REPEATED = 80;

export function createFlow<Origin>(): Flow<Origin> {
  const done: Block<Origin>[] = [];
  const tables: OpenTable<Origin>[] = [];
  return {
    add,
    get inCell() {
      return tables.some(({ frame }) => !frame);
    },
    openTable() {
      tables.push({
        table: { kind: 'table', rows: [] },
        inner: [],
        columns: 0,
        frame: false,
        row: undefined,
        merged: new Map(),
      });
    },
    addColumn() {
      const table = tables.at(-1);
      if (table) table.columns += 1;
    },
    openRow() {
      const table = tables.at(-1);
      if (table) table.row = { header: false, deleted: false, cells: [], cell: undefined, wide: 1, merged: undefined };
    },
    nameColumns() {
      const row = tables.at(-1)?.row;
      if (row) row.header = true;
    },
    deleteRow() {
      const row = tables.at(-1)?.row;
      if (row) row.deleted = true;
    },
    skipColumns(count) {
      const row = tables.at(-1)?.row;
      if (row) fill(row, withinTable(count));
    },
    openCell() {
      const table = tables.at(-1);
      if (!table?.row) return;
      if (table.table.rows.length === 0) table.frame = table.columns === 1 && !table.row.header;
      Object.assign(table.row, { cell: [], wide: 1, merged: undefined });
    },
    widenCell(columns) {
      const row = tables.at(-1)?.row;
      if (row) row.wide = Math.max(withinTable(columns), 1);
    },
    mergeCell(which) {
      const row = tables.at(-1)?.row;
      if (row) row.merged = which;
    },
    closeCell() {
      const table = tables.at(-1);
      if (table?.row?.cell) closeCell(table, table.row, table.row.cell);
    },
    closeRow() {
      const table = tables.at(-1);
      if (table?.row && !table.row.deleted) table.table.rows.push(rowOf(table.row));
      if (table) table.row = undefined;
    },
    closeTable,
    blocks() {
      while (tables.length > 0) closeTable();
      return done;
    },
  };

  function add(paragraph: Paragraph<Origin>): void {
    const place = tables.findLast(({ frame }) => !frame);
    if (!place) done.push(paragraph);
    else if (!place.row?.deleted) place.row?.cell?.push(paragraph);
  }

  function closeCell(table: OpenTable<Origin>, row: OpenRow<Origin>, cell: Paragraph<Origin>[]): void {
    const column = row.cells.length;
    const said = row.merged === 'more' ? table.merged.get(column) : undefined;
    row.cells.push(said && lengthOf(cell) === 0 ? said : cell);
    fill(row, row.wide - 1);
    row.cell = undefined;
    if (row.merged === 'first') table.merged.set(column, repeated(cell));
    else if (row.merged === undefined) table.merged.delete(column);
  }

  function closeTable(): void {
    const open = tables.pop();
    if (!open) return;
    const found = [...(open.frame ? [] : [open.table]), ...open.inner];
    const outer = tables.findLast(({ frame }) => !frame);
    (outer ? outer.inner : done).push(...found);
  }
}

/** The same words again, which stand nowhere in the file. */
function repeated<Origin>(cell: readonly Paragraph<Origin>[]): Paragraph<Origin>[] {
  if (lengthOf(cell) > LONGEST_REPEATED) return [];
  return cell.map((paragraph) => ({ ...paragraph, stretches: paragraph.stretches.map(({ text }) => ({ text })) }));
}

function lengthOf(cell: readonly Paragraph<unknown>[]): number {
  return cell.reduce(
    (length, { stretches }) => stretches.reduce((sum, { text }) => sum + text.trim().length, length),
    0,
  );
}

const NO_WORDS: never[] = [];
const EMPTY_ROW = { header: false, cells: NO_WORDS };

/** A row without words counts, and needs no cells. */
function rowOf<Origin>({ header, cells }: OpenRow<Origin>): Row<Origin> {
  return cells.some((cell) => cell.length > 0) ? { header, cells } : EMPTY_ROW;
}

/** Cells without words, as far as the row has room for them. */
function fill({ cells }: OpenRow<unknown>, count: number): void {
  for (let more = Math.min(count, MOST_COLUMNS - cells.length); more > 0; more -= 1) cells.push(NO_WORDS);
}

function withinTable(count: number): number {
  return Number.isFinite(count) ? Math.min(Math.max(count, 0), MOST_COLUMNS) : 0;
}
