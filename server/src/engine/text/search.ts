import type { Span } from '../types.ts';

/** The place of the first of some things in order that ends after an offset, found by halves; their number where none does. */
export function firstEndingAfter(things: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (things[middle]!.span.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
