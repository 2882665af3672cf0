import type { Place } from '../formats/places.ts';

/**
 * A text of blanks in which the words that a result quotes stand where they stood in the record, on the same lines: all that
 * a report needs of a record whose text is elsewhere.
 * @param places as a result has them, in any order
 */
export function skeletonOf(places: readonly Place[]): string {
  const length = Math.max(0, ...places.map(({ end }) => end));
  const text: (string | undefined)[] = Array.from({ length });
  const starts = new Map<number, number>([[1, 0]]);
  for (const { start, line, column, endLine, endColumn, end, text: words } of places) {
    for (let at = 0; at < words.length; at++) text[start + at] = words[at];
    starts.set(line, start - column + 1);
    starts.set(endLine, end - endColumn + 1);
  }
  let [line, from] = [1, 0];
  for (const [next, start] of [...starts].sort(([one], [other]) => one - other)) {
    breakLines(text, from, start, next - line);
    [line, from] = [next, start];
  }
  return Array.from(text, (letter) => letter ?? ' ').join('');
}

/** Puts as many line ends before `to` as are not there yet, where nothing else is known to stand. */
function breakLines(text: (string | undefined)[], from: number, to: number, lines: number): void {
  let missing = lines;
  for (let at = from; at < to; at++) if (isBreak(text, at)) missing -= 1;
  for (let at = to - 1; at >= from && missing > 0; at--) {
    if (text[at] !== undefined) continue;
    text[at] = '\n';
    missing -= 1;
  }
}

function isBreak(text: readonly (string | undefined)[], at: number): boolean {
  return text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
}
