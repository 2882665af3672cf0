import type { TextEdit } from '../engine/types.ts';

/**
 * A text with some stretches replaced; everything between them stays as it is. Those that begin at the same place stand
 * in the order in which they are given.
 * @param edits in the text as it was; they do not overlap
 */
export function splice(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, newText } of edits.toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    parts.push(text.slice(at, start), newText);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
