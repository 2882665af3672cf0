import type { KnownWords } from '../flow.ts';
import type { Found } from '../found.ts';
import type { Page, Piece } from '../piece.ts';
import { zonesOf } from './columns.ts';
import { drawnTable } from './drawnTable.ts';
import { type Grid, gridsOf } from './grid.ts';
import { paragraphsOf } from './paragraphs.ts';
import { rowsOf } from './rows.ts';
import type { Sizes } from './sizes.ts';
import { partsOf, tableOf } from './tables.ts';

/** What a page without tags shows: its blocks told from where the letters stand, how large and how bold they are, and from the borders of tables. */
export function readLayout(page: Page, sizes: Sizes, known: KnownWords): Found[] {
  const blocks: Found[] = [];
  let rest = page.pieces;
  for (const grid of gridsOf(page.rules)) {
    const within = rest.filter((piece) => grid.cellOf(piece) !== null);
    if (within.length === 0) continue;
    rest = rest.filter((piece) => grid.cellOf(piece) === null);
    blocks.push(...textOf(rest.filter((piece) => isAbove(piece, grid))), drawnTable(within, grid, known));
    rest = rest.filter((piece) => !isAbove(piece, grid));
  }
  return [...blocks, ...textOf(rest)];

  function textOf(pieces: readonly Piece[]): Found[] {
    return zonesOf(rowsOf(pieces), page.width).flatMap((zone) =>
      partsOf(zone).flatMap((part): Found[] =>
        part.kind === 'table' ? [tableOf(part, known)] : paragraphsOf(part.rows, sizes, page.bold, known),
      ),
    );
  }
}

function isAbove({ y }: Piece, { top }: Grid): boolean {
  return y < top;
}
