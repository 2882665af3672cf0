import stringWidth from 'string-width';
import type { Span } from '../../engine/types.ts';
import { isPlain } from './plain.ts';
import { printable } from './printable.ts';

/** One line of a record with the words that are meant. Widths are columns of a terminal. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Width of `before`: how far the underline is set in. */
  readonly indent: number;
  /** Width of the underline, at least 1. */
  readonly length: number;
}

/** A finding that runs over more lines is clear from the first ones. */
const MOST_LINES = 3;
const ELLIPSIS = '…';
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What the terminal shows for one character that a person sees, which may be several of a string. */
interface Cell {
  readonly shown: string;
  readonly width: number;
}

/**
 * The lines on which a span lies, each cut to `width` columns around the words. Looks at no more of the text than can be
 * shown, so that a line of any length costs the same.
 */
export function excerpts(text: string, span: Span, width: number): Excerpt[] {
  return partsByLine(text, span)
    .slice(0, MOST_LINES)
    .map((part) => draw(text, part, width));
}

/** A span cut at line ends, without white space around its parts. */
function partsByLine(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  for (const { 0: line, index } of text.slice(span.start, span.end).matchAll(/[^\r\n]+/g)) {
    const start = span.start + index + line.length - line.trimStart().length;
    if (line.trim() !== '') parts.push({ start, end: start + line.trim().length });
  }
  return parts.length > 0 ? parts : [{ start: span.start, end: span.start }];
}

function draw(text: string, part: Span, width: number): Excerpt {
  const left = leftOf(text, part.start, width);
  const meant = cellsOf(text.slice(part.start, Math.min(part.end, part.start + 4 * width)));
  const words = fitStart(meant, width - 2);
  // Behind words that are cut nothing follows: their own ellipsis stands there.
  const right = words.at(-1) === meant.at(-1) ? rightOf(text, part.end, width) : NOTHING;
  const room = width - widthOf(words);
  const leftRoom = Math.max(Math.floor(room / 2), room - widthOf(right.cells));
  const before = fitEnd(left.cells, leftRoom, left.isCut);
  const after = fitStart(right.cells, room - widthOf(before), right.isCut);
  return {
    before: show(before),
    words: show(words),
    after: show(after),
    indent: widthOf(before),
    length: Math.max(1, widthOf(words)),
  };
}

const NOTHING = { cells: [], isCut: false };

/** What stands before an offset on its line, as far as it could be shown; `isCut` when there is more. */
function leftOf(text: string, offset: number, width: number): { cells: Cell[]; isCut: boolean } {
  const near = text.slice(Math.max(0, offset - 2 * width), offset);
  const line = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1);
  const isCut = line.length === near.length && near.length < offset;
  return { cells: cellsOf(isCut ? line : line.trimStart()), isCut };
}

function rightOf(text: string, offset: number, width: number): { cells: Cell[]; isCut: boolean } {
  const near = text.slice(offset, offset + 2 * width);
  const line = /^[^\r\n]*/.exec(near)?.[0] ?? '';
  const isCut = line.length === near.length && offset + near.length < text.length;
  return { cells: cellsOf(isCut ? line : line.trimEnd()), isCut };
}

/** The first cells that fit, with an ellipsis where some are left out; cut between words where a word end is near. */
function fitStart(cells: readonly Cell[], width: number, isCut = false): Cell[] {
  if (!isCut && widthOf(cells) <= width) return [...cells];
  const kept = takeWhileFits(cells, width - 1);
  const space = kept.findLastIndex((cell) => cell.shown === ' ');
  const end = space >= 0 && kept.length - space < 16 ? space + 1 : kept.length;
  return width < 1 ? [] : [...kept.slice(0, end), { shown: ELLIPSIS, width: 1 }];
}

/** The last cells that fit, with an ellipsis before them where some are left out. */
function fitEnd(cells: readonly Cell[], width: number, isCut: boolean): Cell[] {
  return fitStart(cells.toReversed(), width, isCut).reverse();
}

function takeWhileFits(cells: readonly Cell[], width: number): Cell[] {
  let used = 0;
  const end = cells.findIndex((cell) => {
    used += cell.width;
    return used > width;
  });
  return cells.slice(0, end < 0 ? cells.length : end);
}

function cellsOf(text: string): Cell[] {
  if (isPlain(text)) return Array.from(text, (shown) => ({ shown, width: 1 }));
  return Array.from(graphemes.segment(text), ({ segment }) => {
    const shown = printable(segment);
    return { shown, width: stringWidth(shown) };
  });
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function show(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.shown).join('');
}
