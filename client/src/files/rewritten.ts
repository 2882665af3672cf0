/** Words with edits made in them. Offsets count UTF-16 units in the words; no edit reaches into another. */
export function rewritten(
  words: string,
  edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[],
): string {
  let text = '';
  let done = 0;
  for (const { start, end, newText } of edits.toSorted((one, other) => one.start - other.start)) {
    text += words.slice(done, start) + newText;
    done = end;
  }
  return text + words.slice(done);
}
