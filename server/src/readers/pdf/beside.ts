import { type Line, linesOf } from './lines.ts';
import type { Page, Piece } from './piece.ts';

export interface Apart {
  /** The page without its header and footer, and without what does not stand upright. */
  readonly body: Page;
  /** Lines of its header and footer that no page before it has. */
  readonly beside: readonly string[];
}

/** So many lines at the top and at the foot of a page may be its header and footer. */
const LINES = 4;
/** How far a line of a header may stand from where it stands on the page before, in points. */
const NEAR = 4;
const PAGE_NUMBER = /^\W*(?:page\s*)?\d{1,4}(?:\s*(?:of|[/|–-])\s*\d{1,4})?\W*$/i;

/**
 * Takes page headers and footers apart: what a tagged page says is no part of its text, and what stands in the same place
 * on most pages. Numbers of pages are left out.
 */
export function withoutBeside(pages: readonly Page[]): Apart[] {
  const upright = pages.map((page) => ({ ...page, pieces: page.pieces.filter(({ isUpright }) => isUpright) }));
  const repeated = repeatedOn(upright);
  const isBeside = (piece: Piece) => piece.isBeside || repeated.has(piece);
  const said = new Set<string>();
  const drawn = new Set(upright.flatMap(({ pieces }) => pieces.filter((piece) => !isBeside(piece)).map(bareOf)));
  return upright.map((page) => ({
    body: { ...page, pieces: page.pieces.filter((piece) => !isBeside(piece)) },
    beside: linesOf(page.pieces.filter(isBeside))
      .filter(isNew)
      .map(({ text }) => text),
  }));

  function isNew(line: Line): boolean {
    const bare = bareOf(line);
    // The names of a table's columns are drawn again where it goes on.
    if (said.has(bare) || PAGE_NUMBER.test(line.text) || line.pieces.every((piece) => drawn.has(bareOf(piece))))
      return false;
    said.add(bare);
    return true;
  }
}

/** Pieces at the edges of pages without tags that stand on most of these pages, whatever number is in them. */
function repeatedOn(pages: readonly Page[]): Set<Piece> {
  const untagged = pages.filter(({ tagged }) => tagged === null);
  const places = new Map<string, Line[]>();
  for (const page of untagged)
    for (const line of edgesOf(page))
      for (const by of [0, 1]) {
        const place = `${Math.round(line.y / NEAR / 2 + by / 2)} ${by} ${bareOf(line)}`;
        places.set(place, [...(places.get(place) ?? []), line]);
      }
  const most = Math.max(2, untagged.length / 2);
  const repeated = [...places.values()].filter((lines) => lines.length >= most).flat();
  return new Set(repeated.flatMap(({ pieces }) => pieces));
}

function edgesOf({ pieces }: Page): Line[] {
  const lines = linesOf([...pieces].sort((one, other) => one.y - other.y || one.x - other.x));
  return lines.length > LINES * 2 ? [...lines.slice(0, LINES), ...lines.slice(-LINES)] : lines;
}

/** Numbers differ from page to page. */
function bareOf({ text }: { readonly text: string }): string {
  return text.trim().replace(/\s+/g, ' ').replace(/\d+/g, '#').toLowerCase();
}
