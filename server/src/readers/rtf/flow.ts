import type { Block, Cell, Paragraph, Row, Stretch, Table } from '../blocks/block.ts';
import { addToLeadIn, withLeadIn } from '../blocks/leadIn.ts';
import { markShown } from '../blocks/marks.ts';

/** What is said of a paragraph where it ends. */
export interface ParagraphShape {
  readonly heading: number | undefined;
  /** In how many tables, one within the other, it stands. */
  readonly tables: number;
  readonly inList: boolean;
  readonly listDepth: number;
}

/** One text of the file, the body or a footnote, put together from its characters and from the words that end its parts. */
export interface Flow {
  add(text: string, isBold: boolean): void;
  /** What is shown before the paragraph, as part of its list. */
  addLabel(text: string): void;
  endParagraph(shape: ParagraphShape): void;
  endCell(level: number, shape: ParagraphShape): void;
  endRow(level: number, shape: ParagraphShape): void;
  /** Whether the row that is being read names the columns. */
  setHeader(level: number, header: boolean): void;
  finish(shape: ParagraphShape): readonly Block<never>[];
}

/** Tables within tables beyond this are read as if they stood in the innermost that is kept. */
const DEEPEST_TABLE = 8;

/** Words of one weight, while more may follow. */
interface Run {
  text: string;
  readonly isBold: boolean;
  /** False for white space alone. */
  readonly says: boolean;
}

interface OpenTable {
  readonly rows: Row<never>[];
  cells: Cell<never>[];
  paragraphs: Paragraph<never>[];
}

export function createFlow(): Flow {
  const blocks: Block<never>[] = [];
  const open: OpenTable[] = [];
  const headers: boolean[] = [];
  const inner: Table<never>[] = [];
  let stretches: Run[] = [];
  let leadIn = { count: 0, goesOn: true };
  let label: string | undefined;

  return {
    add(text, isBold) {
      const says = /\S/.test(text);
      const last = stretches.at(-1);
      // White space belongs to what stands before it, whatever its letters; words after it do not.
      if (last && last.isBold === isBold && (isBold || last.says || !says)) last.text += text;
      else {
        addToLeadIn(leadIn, [{ text }], isBold);
        stretches.push({ text, isBold, says });
      }
    },
    addLabel(more) {
      label = (label ?? '') + more;
    },
    endParagraph: (shape) => endParagraph(shape, shape.tables),
    endCell,
    endRow,
    setHeader(level, header) {
      headers[bounded(level)] = header;
    },
    finish(shape) {
      endParagraph(shape, stretches.length > 0 ? shape.tables : 0);
      openTables(0);
      return blocks;
    },
  };

  function endParagraph(shape: ParagraphShape, level: number): void {
    openTables(level);
    const table = open.at(-1);
    const paragraph = takeParagraph(shape, table !== undefined);
    if (paragraph) (table?.paragraphs ?? blocks).push(paragraph);
  }

  function endCell(level: number, shape: ParagraphShape): void {
    endParagraph(shape, level);
    const table = open.at(-1)!;
    table.cells.push(table.paragraphs);
    table.paragraphs = [];
  }

  function endRow(level: number, shape: ParagraphShape): void {
    endParagraph(shape, level);
    const table = open.at(-1)!;
    if (table.paragraphs.length > 0) table.cells.push(table.paragraphs);
    if (table.cells.length > 0) table.rows.push({ header: headers[bounded(level)] ?? false, cells: table.cells });
    table.cells = [];
    table.paragraphs = [];
  }

  function takeParagraph(shape: ParagraphShape, inTable: boolean): Paragraph<never> | undefined {
    const found = stretches.map(({ text }) => ({ text }));
    const bold = leadIn;
    const item = label === undefined ? (shape.inList ? '-' : undefined) : label.trim() && markShown(label);
    stretches = [];
    leadIn = { count: 0, goesOn: true };
    label = undefined;
    if (found.length === 0) return undefined;
    if (shape.heading && !inTable) return { kind: 'paragraph', heading: shape.heading, stretches: found };
    const words = inTable ? found : withLeadIn(found, bold, Boolean(item), dividedAt);
    const paragraph = { kind: 'paragraph' as const, stretches: words };
    return item ? { ...paragraph, item: { depth: shape.listDepth, mark: item } } : paragraph;
  }

  /** Closes tables and begins others, so that as many are open as asked for. */
  function openTables(level: number): void {
    const wanted = bounded(level);
    while (open.length > wanted) closeTable(open.pop()!);
    while (open.length < wanted) open.push({ rows: [], cells: [], paragraphs: [] });
  }

  function closeTable({ rows, cells, paragraphs }: OpenTable): void {
    // A row that nobody ended, as in a file that was cut short, is still a row.
    const left = paragraphs.length > 0 ? [...cells, paragraphs] : cells;
    const table: Table<never> = {
      kind: 'table',
      rows: left.length > 0 ? [...rows, { header: false, cells: left }] : rows,
    };
    if (open.length > 0) inner.push(table);
    else blocks.push(table, ...inner.splice(0));
  }
}

function dividedAt({ text }: Stretch<never>, at: number): readonly [Stretch<never>, Stretch<never>] {
  return [{ text: text.slice(0, at) }, { text: text.slice(at) }];
}

function bounded(level: number): number {
  return Math.min(level, DEEPEST_TABLE);
}
