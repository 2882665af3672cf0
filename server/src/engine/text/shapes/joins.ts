import { adjacent, content, type Scan } from '../scan.ts';
import { startsEmail } from './emails.ts';
import { readLabel } from './labels.ts';
import { stampLength } from './logs.ts';
import { framedTitle, hashes, isRule, listMarker, wholeEmphasis } from './markers.ts';
import { startsRow } from './tables.ts';
import { isCapitals, isPersonLine } from './titles.ts';

const WIDEST_WRAP = 132;
/** So many lines of about the same length are no chance. */
const MANY = 3;
const FINISHED = /[.!?…]["”’')\]*_]*\d{0,2}$/;
/** Words after which a line cannot be at its end. */
const LEANS_ON =
  /(?:^|\s)(?:the|a|an|to|and|or|of|with|that|for|in|on|at|by|from|as|her|his|their|is|was|were|has|had|will|not|but|mr|mrs|ms|miss|dr|pc|dc)$|,$/i;

/**
 * True when a line goes on with the sentence or paragraph of the line above: a soft line break.
 * Records mostly have one line a paragraph, so a line that could stand alone does.
 */
export function joins(scan: Scan, at: number): boolean {
  if (!adjacent(scan, at)) return false;
  const line = content(scan, at);
  const above = content(scan, at - 1).slice(-80);
  const finished = FINISHED.test(above);
  const lower = /^\p{Ll}/u.test(line);
  if (startsByShape(scan, at, line)) return false;
  const flows = !finished && lower && !above.endsWith(':');
  if (!flows && (readLabel(line) !== null || startsLog(line, finished))) return false;
  if (flows) return !isFragment(scan, at);
  if (above.endsWith(':') || isPersonLine(line)) return false;
  return (LEANS_ON.test(above) && !finished) || isWrapped(scan, at, line);
}

/** Marks at the start of a line that no wrapped line has. */
function startsByShape(scan: Scan, at: number, line: string): boolean {
  return (
    isRule(line) ||
    hashes(line) !== null ||
    listMarker(line) !== null ||
    framedTitle(line) !== null ||
    wholeEmphasis(line) !== null ||
    isCapitals(line) ||
    startsRow(scan, at) !== null ||
    startsEmail(scan, at)
  );
}

function startsLog(line: string, finished: boolean): boolean {
  const stamp = stampLength(line);
  return stamp > 0 && (finished || !/^\p{Ll}/u.test(line.slice(stamp, stamp + 2)));
}

/** Short lines in lower case, one under another, are a list without bullets. */
function isFragment(scan: Scan, at: number): boolean {
  const above = content(scan, at - 1);
  return (
    above.length < 40 && /^\p{Ll}/u.test(above) && !LEANS_ON.test(above) && !(at > 1 && joinedBefore(scan, at - 1))
  );
}

function joinedBefore(scan: Scan, at: number): boolean {
  return adjacent(scan, at) && content(scan, at - 1).length >= 40;
}

/** A line was wrapped when the next line's first word would not have fitted into the width the group keeps to. */
function isWrapped(scan: Scan, at: number, line: string): boolean {
  const above = scan.lines[at - 1]!;
  const { group } = above;
  const length = above.end - above.start;
  if (length < 55 || group.widest > WIDEST_WRAP || group.wide < MANY) return false;
  const word = line.slice(0, 40).search(/\s/);
  return length + 1 + (word < 0 ? Math.min(line.length, 40) : word) > group.widest;
}
