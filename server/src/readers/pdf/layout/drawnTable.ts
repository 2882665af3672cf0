import type { KnownWords } from '../flow.ts';
import type { FoundTable } from '../found.ts';
import { linesOf } from '../lines.ts';
import type { Piece } from '../piece.ts';
import { cellOf } from './cell.ts';
import type { Grid } from './grid.ts';

/** A table with borders: every piece is in the cell that it is drawn in. */
export function drawnTable(pieces: readonly Piece[], grid: Grid, known: KnownWords): FoundTable {
  const cells = Array.from({ length: grid.rows }, () => Array.from({ length: grid.columns }, (): Piece[] => []));
  for (const piece of pieces) {
    const [row, column] = grid.cellOf(piece) ?? [0, 0];
    cells[row]?.[column]?.push(piece);
  }
  return {
    kind: 'table',
    rows: cells.map((row) => ({ isHeader: false, cells: row.map((cell) => cellOf(linesOf(inOrder(cell)), known)) })),
  };
}

/** Lines from top to bottom, each from left to right; letters of one line need not stand at quite the same height. */
function inOrder(pieces: readonly Piece[]): Piece[] {
  const height = ({ y, size }: Piece) => Math.round(y / Math.max(size * 0.5, 1));
  return [...pieces].sort((one, other) => height(one) - height(other) || one.x - other.x);
}
