import type { Span } from '../../engine/types.ts';

/** Spans in order of their starts, asked for those that touch another one without looking at them all. */
export function firstFrom<T>(items: readonly T[], offset: number, spanOf: (item: T) => Span): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(items[middle]!).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span that holds an offset, of spans in order that do not overlap. */
export function holding(spans: readonly Span[], offset: number): Span | undefined {
  const span = spans[firstFrom(spans, offset, (each) => each)];
  return span && span.start <= offset ? span : undefined;
}
