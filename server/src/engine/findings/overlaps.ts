import type { Span } from '../types.ts';

const BUCKET = 512;

/** Finds what overlaps a span without asking everything: items lie in buckets of the text. */
export function overlapIndex<T extends { readonly span: Span }>(items: readonly T[]): (span: Span) => readonly T[] {
  const buckets = new Map<number, T[]>();
  for (const item of items) {
    for (const bucket of bucketsOf(item.span)) buckets.set(bucket, [...(buckets.get(bucket) ?? []), item]);
  }
  return (span) => [
    ...new Set(
      bucketsOf(span).flatMap((bucket) => (buckets.get(bucket) ?? []).filter((item) => overlap(item.span, span))),
    ),
  ];
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function bucketsOf({ start, end }: Span): number[] {
  const first = Math.floor(start / BUCKET);
  const last = Math.floor(Math.max(start, end - 1) / BUCKET);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
