import { addBlock, adjacent, content, type Step } from '../scan.ts';
import { stampLength } from './logs.ts';
import { endOfText } from './paragraphs.ts';
import { isCapitals, isTitleLike } from './titles.ts';

/** A line of a log that begins with its time or date. One that names only who wrote the entry below is its heading. */
export const logEntry: Step = (scan, at) => {
  const line = content(scan, at);
  const stamp = stampLength(line);
  if (stamp === 0) return 0;
  const rest = line.slice(stamp);
  const below = content(scan, at + 1);
  const names = rest.length < 60 && (isTitleLike(rest) || isCapitals(rest)) && rest.split(/\s+/).length <= 6;
  if (names && adjacent(scan, at + 1) && stampLength(below) === 0 && below.length > rest.length) {
    addBlock(scan, 'heading', at, at, { level: 3 });
    return 1;
  }
  const last = endOfText(scan, at);
  addBlock(scan, 'paragraph', at, last);
  return last - at + 1;
};
