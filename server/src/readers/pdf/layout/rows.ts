import { type Line, lineOf } from '../lines.ts';
import { markedItem } from '../marks.ts';
import type { Piece } from '../piece.ts';

/** What stands at one height of a page: one piece of text, or several with wide gaps between them. */
export interface Row {
  readonly y: number;
  readonly size: number;
  /** From left to right, at least one. */
  readonly segments: readonly Line[];
}

/** A gap as wide as this, of the size of the letters, is wider than any between two words. */
const WIDE = 1.1;

/** The pieces of a page by height, from the top. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const shown = pieces.filter(({ text }) => /\S/.test(text)).sort((one, other) => one.y - other.y || one.x - other.x);
  const rows: Piece[][] = [];
  for (const piece of shown) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && piece.y - first.y < Math.max(first.size, piece.size) * 0.45) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(rowOf);
}

function rowOf(pieces: readonly Piece[]): Row {
  const segments: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.x - other.x)) {
    const last = segments.at(-1);
    const before = last?.at(-1);
    if (last && before && !isApart(last, before, piece)) last.push(piece);
    else segments.push([piece]);
  }
  const lines = segments.map(lineOf);
  return { y: lines[0]!.y, size: Math.max(...lines.map(({ size }) => size)), segments: lines };
}

/** A bullet stands apart from its words, and yet they belong together. */
function isApart(segment: readonly Piece[], before: Piece, piece: Piece): boolean {
  const gap = piece.x - before.x - before.width;
  const size = Math.max(before.size, piece.size);
  if (gap < size * WIDE) return false;
  const isMark = segment.length === 1 && markedItem(`${before.text.trim()} x`, 0) !== null;
  return !isMark || gap > size * 4;
}
