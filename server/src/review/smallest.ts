import type { TextEdit } from '../engine/types.ts';

/**
 * The same edit without the words that it would take out and put back at its beginning and its end; null where it
 * changes nothing. A [blank] counts as one word, so that it stays whole.
 */
export function smallest({ start, end, newText }: TextEdit, text: string): TextEdit | null {
  const before = wordsOf(text.slice(start, end));
  const after = wordsOf(newText);
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first] === after[first]) first += 1;
  let last = 0;
  while (last < most - first && before.at(-1 - last) === after.at(-1 - last)) last += 1;
  if (before.length === after.length && first === before.length) return null;
  return {
    start: start + lengthOf(before.slice(0, first)),
    end: end - lengthOf(before.slice(before.length - last)),
    newText: after.slice(first, after.length - last).join(''),
  };
}

/** Words, white space, blanks and single other characters, one after the other. */
function wordsOf(text: string): string[] {
  return text.match(/\[[^[\]]*\]|[\p{L}\p{M}\p{N}'’]+|\s+|./gsu) ?? [];
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
