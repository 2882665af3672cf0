import { addBlock, type Step } from '../scan.ts';
import { joins } from './joins.ts';

/** Whatever no other step knew: one line, and the lines that go on with it. */
export const paragraph: Step = (scan, at) => {
  const end = endOfText(scan, at);
  addBlock(scan, 'paragraph', at, end);
  return end - at + 1;
};

/** Index of the last line that goes on with the text of a line. */
export function endOfText(scan: Parameters<Step>[0], at: number): number {
  let last = at;
  while (joins(scan, last + 1)) last += 1;
  return last;
}
