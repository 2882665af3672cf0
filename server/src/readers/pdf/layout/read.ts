import { flow, type KnownWords, marginsOf } from './flow.ts';
import type { Found } from './found.ts';
import { linesOf } from './lines.ts';
import type { Page } from './piece.ts';
export type Sizes = number;
export function sizesOf(_pages: readonly Page[]): Sizes {
  return 0;
}
export function readLayout(page: Page, _sizes: Sizes, known: KnownWords): Found[] {
  const lines = linesOf(page.pieces);
  return lines.map((line) => ({ kind: 'paragraph', text: flow([line], marginsOf(lines), known) }));
}
