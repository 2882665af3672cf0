import type { Piece } from './piece.ts';

/** Pieces that stand side by side. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly Piece[];
}

/** Pieces in the order in which they are read → the lines that they stand on. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const last = lines.at(-1)?.at(-1);
    if (last && isBeside(last, piece)) lines.at(-1)!.push(piece);
    else if (/\S/.test(piece.text)) lines.push([piece]);
  }
  return lines.map(lineOf);
}

/** On the same line as the piece before, to its right. A raised or lowered number is on the line of its word. */
function isBeside(last: Piece, piece: Piece): boolean {
  const size = Math.max(last.size, piece.size);
  return Math.abs(last.y - piece.y) < size * 0.5 && piece.x > last.x - size * 0.5;
}

/** @param pieces of one line, at least one */
export function lineOf(pieces: readonly Piece[]): Line {
  const shown = pieces.filter(({ text }) => /\S/.test(text));
  const [first = pieces[0]!] = shown;
  return {
    text: textOf(pieces),
    x: first.x,
    right: Math.max(...shown.map(({ x, width }) => x + width)),
    y: first.y,
    size: Math.max(...shown.map(({ size }) => size)),
    pieces,
  };
}

/** A gap as wide as this, of the size of the letters, is a blank that the page does not draw. */
const BLANK = 0.15;

function textOf(pieces: readonly Piece[]): string {
  let text = '';
  let right: number | null = null;
  for (const piece of pieces) {
    const gap = right === null ? 0 : piece.x - right;
    const isApart = gap > piece.size * BLANK && !/\s$/.test(text) && !/^\s/.test(piece.text);
    text += isApart ? ` ${piece.text}` : piece.text;
    right = piece.x + piece.width;
  }
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}
