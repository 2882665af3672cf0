import type { Span } from '../types.ts';

/** By place; the longer words first where two start together, then by rule, so that the order is always the same. */
export function inOrder<T extends { readonly span: Span; readonly rule: string }>(list: readonly T[]): T[] {
  return [...list].sort(
    (a, b) =>
      a.span.start - b.span.start || b.span.end - a.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
