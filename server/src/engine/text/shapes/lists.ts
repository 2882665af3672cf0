import { addBlock, adjacent, content, type Scan, type Step } from '../scan.ts';
import { joins } from './joins.ts';
import { listMarker } from './markers.ts';

/** A bullet or a number with its text, and the lines that go on with it: wrapped, or set in below its first word. */
export const listItem: Step = (scan, at) => {
  if (listMarker(content(scan, at)) === null) return 0;
  let last = at;
  while (joins(scan, last + 1) || isSetIn(scan, at, last + 1)) last += 1;
  addBlock(scan, 'list-item', at, last);
  return last - at + 1;
};

function isSetIn(scan: Scan, item: number, at: number): boolean {
  const line = scan.lines[at];
  if (!line || !adjacent(scan, at) || line.indent < scan.lines[item]!.indent + 2) return false;
  return listMarker(content(scan, at)) === null && !content(scan, at).startsWith('|');
}
