/** Rules about an action: a row or a bullet is one unit to them, whatever sentences and cells it has. */
const WHOLE_ROW = new Set([
  'vague-action',
  'action-without-owner',
  'action-without-timescale',
  'action-without-measure',
]);

/**
 * Where the unit that holds an offset starts: the sentence or the cell of a table; for the rules about actions the whole
 * row or bullet. A line end before a small letter is a soft break.
 */
export function unitStart(text, offset, rule) {
  const before = text.slice(0, offset);
  const ends = [-1];
  for (const { 0: end, index } of before.matchAll(/\r?\n/g)) {
    const isSoft =
      /^[ \t]*[a-z]/.test(text.slice(index + end.length)) && !/[.!?:;|\t]\s*$/.test(before.slice(0, index));
    if (!isSoft) ends.push(index + end.length - 1);
  }
  if (!WHOLE_ROW.has(rule)) {
    ends.push(before.lastIndexOf('|'), before.lastIndexOf('\t'));
    for (const { 0: end, index } of before.matchAll(/[.!?]["'”’)\]]*\s+/g)) ends.push(index + end.length - 1);
  }
  return Math.max(...ends) + 1;
}

/**
 * Where the words of a label stand.
 * @throws {Error} when the record does not hold them that often
 */
export function spanOf(text, { quote, nth = 1 }) {
  let start = -1;
  for (let n = 0; n < nth; n++) {
    start = text.indexOf(quote, start + 1);
    if (start < 0) throw new Error(`A label is not in its record: ${quote}, number ${nth}`);
  }
  return { start, end: start + quote.length };
}
