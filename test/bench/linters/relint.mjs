/**
 * `node relint.mjs LINTER FILE EDITS SECONDS`: opens a file in one linter, then changes one word after another and lints the
 * whole text again after each, EDITS times or for as long as SECONDS allow, at least once. Prints milliseconds as JSON.
 */
import { readFileSync } from 'node:fs';

const [linter, file, edits, seconds] = process.argv.slice(2);
const { create } = await import(`./${linter}.mjs`);
const lint = await create();
let text = readFileSync(file, 'utf8');
const first = await timed();
const times = [];
let turn = 1;
for (let spent = 0; times.length === 0 || (times.length < Number(edits) && spent < Number(seconds) * 1000); ) {
  text = withOtherWord(text);
  const took = await timed();
  times.push(took);
  spent += took;
}
process.stdout.write(JSON.stringify({ first, times }));
process.exit();

async function timed() {
  const start = performance.now();
  await lint(text, file);
  return performance.now() - start;
}

/** Puts one word of the text in the place of another; which ones is the same in every run. */
function withOtherWord(text) {
  const word = wordFrom(somewhere());
  const place = wordFrom(somewhere());
  return text.slice(0, place.index) + word[0] + text.slice(place.index + place[0].length);
}

function wordFrom(offset) {
  const words = /\b[a-z]{4,}\b/g;
  words.lastIndex = offset;
  return words.exec(text) ?? /\b[a-z]{4,}\b/.exec(text);
}

/** Steps through the text as the golden section does: far apart, and never twice the same. */
function somewhere() {
  turn = (turn + 0.6180339887) % 1;
  return Math.floor(turn * text.length * 0.99);
}
