import { type KnownWords, wrapped } from './flow.ts';
import type { Found, FoundPage, FoundParagraph, FoundRow, FoundTable } from './found.ts';

/** The same pages, with a paragraph, an item or a row that goes on over the page whole on the page where it begins. */
export function joinPages(pages: readonly FoundPage[], known: KnownWords): FoundPage[] {
  const joined: FoundPage[] = [];
  for (const page of pages) {
    const before = joined.findLast(({ blocks }) => blocks.length > 0);
    const last = before?.blocks.at(-1);
    const [first, ...rest] = page.blocks;
    const over = last && first ? goesOn(last, first, known) : null;
    if (before === undefined || over === null) joined.push(page);
    else {
      joined[joined.indexOf(before)] = { ...before, blocks: [...before.blocks.slice(0, -1), over.last] };
      joined.push({ ...page, blocks: over.first ? [over.first, ...rest] : rest });
    }
  }
  return joined;
}

interface Over {
  readonly last: Found;
  /** What is left of it on the next page. */
  readonly first: Found | null;
}

function goesOn(last: Found, first: Found, known: KnownWords): Over | null {
  if (last.kind === 'table') return first.kind === 'table' ? rowsOver(last, first, known) : null;
  if (first.kind === 'table' || last.heading !== undefined || first.heading !== undefined) return null;
  if (first.item ? !first.isUnmarked || !last.item : !isUnfinished(last.text, first.text)) return null;
  return { last: { ...last, text: wrapped(last.text, first.text, known) }, first: null };
}

const FINISHED = /[.!?:;…]["”’')\]]*$/;

function isUnfinished(above: string, below: string): boolean {
  return (
    !FINISHED.test(above) &&
    (/^\p{Ll}/u.test(below) ||
      /[,–-]$|\b(?:the|a|an|to|and|or|of|with|that|for|in|on|at|by|from|as|her|his|their|is|was|were|has|had|will|not)$/i.test(
        above,
      ))
  );
}

/** The rows of a table that goes on over the page, and what of the row at the foot of the page is at the top of the next. */
function rowsOver(last: FoundTable, first: FoundTable, known: KnownWords): Over | null {
  const [one, other] = [last.rows, first.rows].map((rows) => rows.map(({ cells }) => cells.length).join());
  return one === other ? taggedOver(last, first, known) : drawnOver(last, first, known);
}

/** A tagged table has all its rows on each of its pages, filled where they stand there. */
function taggedOver(last: FoundTable, first: FoundTable, known: KnownWords): Over {
  const isHere = (at: number) => isFilled(last.rows[at]);
  return {
    last: {
      ...last,
      rows: last.rows.map((row, at) => (isHere(at) ? rowOver(row, first.rows[at]!, known) : row)),
    },
    first: {
      ...first,
      rows: first.rows.map((row, at) => (isHere(at) ? { ...row, cells: row.cells.map(() => []) } : row)),
    },
  };
}

/** Of any other table, the names of its columns may be drawn again, and a row may go on below them. */
function drawnOver(last: FoundTable, first: FoundTable, known: KnownWords): Over | null {
  const [names, foot] = [last.rows[0], last.rows.at(-1)];
  if (!names || !foot || first.rows[0]?.cells.length !== names.cells.length) return null;
  const rows = wordsOf(first.rows[0]) === wordsOf(names) ? first.rows.slice(1) : first.rows;
  const [top, ...below] = rows;
  if (!top || !goesOnInRow(foot, top)) return { last, first: { ...first, rows } };
  return {
    last: { ...last, rows: [...last.rows.slice(0, -1), rowOver(foot, top, known)] },
    first: { ...first, rows: below },
  };
}

/** Nothing in its first column, which the rows of the table have filled; or in every cell the rest of a sentence. */
function goesOnInRow(foot: FoundRow, top: FoundRow): boolean {
  if (foot.cells[0]?.length !== 0 && top.cells[0]?.length === 0) return isFilled(top);
  return top.cells.every(([first], at) => {
    const above = foot.cells[at]?.at(-1);
    return !first || (above !== undefined && isUnfinished(above.text, first.text));
  });
}

function wordsOf({ cells }: FoundRow): string {
  return cells.map((cell) => cell.map(({ text }) => text).join(' ')).join('|');
}

function rowOver(above: FoundRow, below: FoundRow, known: KnownWords): FoundRow {
  return { ...above, cells: above.cells.map((cell, at) => cellOver(cell, below.cells[at] ?? [], known)) };
}

function cellOver(
  above: readonly FoundParagraph[],
  [first, ...rest]: readonly FoundParagraph[],
  known: KnownWords,
): readonly FoundParagraph[] {
  const last = above.at(-1);
  if (!first || !last) return first ? [first, ...rest] : above;
  if (!isUnfinished(last.text, first.text)) return [...above, first, ...rest];
  return [...above.slice(0, -1), { ...last, text: wrapped(last.text, first.text, known) }, ...rest];
}

function isFilled(row: FoundRow | undefined): boolean {
  return row?.cells.some((cell) => cell.length > 0) ?? false;
}
