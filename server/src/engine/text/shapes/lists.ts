import { addBlock, adjacent, content, type Scan, type Step } from '../scan.ts';
import { joins } from './joins.ts';
import { labelKind, readLabel } from './labels.ts';
import { listMarker } from './markers.ts';

/**
 * A bullet or a number with its text, and the lines that go on with it: wrapped, or set in below its first word.
 * A number that goes on counting the record's sections stands before a label, not an item.
 */
export const listItem: Step = (scan, at) => {
  const line = content(scan, at);
  const marker = listMarker(line);
  if (marker === null) return 0;
  let last = at;
  while (joins(scan, last + 1) || isSetIn(scan, at, last + 1)) last += 1;
  const section = marker.depth === 1 && scan.lines[at]!.afterBlank && marker.number === scan.lastHeadingNumber;
  const words = line.slice(marker.length);
  const label = section && marker.number > 1 ? readLabel(words) : null;
  addBlock(scan, label ? labelKind(words, label) : 'list-item', at, last);
  return last - at + 1;
};

function isSetIn(scan: Scan, item: number, at: number): boolean {
  const line = scan.lines[at];
  if (!line || !adjacent(scan, at) || line.indent < scan.lines[item]!.indent + 2) return false;
  return listMarker(content(scan, at)) === null && !content(scan, at).startsWith('|');
}
