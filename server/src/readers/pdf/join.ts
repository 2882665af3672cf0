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

/** A tagged table has all its rows on each of its pages, filled where they stand there. */
function rowsOver(last: FoundTable, first: FoundTable, known: KnownWords): Over | null {
  if (
    first.rows.length !== last.rows.length ||
    !last.rows.every((row, at) => row.cells.length === first.rows[at]?.cells.length)
  )
    return null;
  const isHere = (at: number) => isFilled(last.rows[at]);
  return {
    last: { ...last, rows: last.rows.map((row, at) => (isHere(at) ? rowOver(row, first.rows[at]!, known) : row)) },
    first: {
      ...first,
      rows: first.rows.map((row, at) => (isHere(at) ? { ...row, cells: row.cells.map(() => []) } : row)),
    },
  };
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
