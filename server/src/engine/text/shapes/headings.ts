import { addBlock, adjacent, content, type Scan, type Step } from '../scan.ts';
import { saysSomething, wordsOf } from '../words/verbs.ts';
import { isBelowActions, namesAnOwner } from './actions.ts';
import { startsEmail } from './emails.ts';
import { readLabel } from './labels.ts';
import { stampLength } from './logs.ts';
import { framedTitle, hashes, isRule, listMarker, type Marker, wholeEmphasis } from './markers.ts';
import { isCapitals, isTitleLike } from './titles.ts';

/** A drawn line on its own holds no words; with words between its dashes it is a heading. */
export const drawnLine: Step = (scan, at) => {
  const line = content(scan, at);
  if (isRule(line)) addBlock(scan, 'paragraph', at, at);
  else if (hashes(line) === null && framedTitle(line) !== null) addBlock(scan, 'heading', at, at, { level: 2 });
  else return 0;
  return 1;
};

/** A title in any of the ways practitioners set one apart. */
export const heading: Step = (scan, at) => {
  const line = content(scan, at);
  const marks = hashes(line);
  if (marks) return take(scan, at, marks.level);
  const marker = listMarker(line);
  if (marker) return numbered(scan, at, line, marker);
  if (!hasMoreBelow(scan, at)) return 0;
  const underline = underlined(scan, at, line);
  if (underline > 0) return take(scan, at, underline, 2);
  if (isFirst(scan) && isRecordTitle(line)) return take(scan, at, 1);
  const bold = line.startsWith('**') || line.startsWith('__') ? wholeEmphasis(line) : null;
  if (bold !== null && !isBoldSentence(bold)) return take(scan, at, isFirst(scan) ? 1 : 2);
  const label = line.length <= 90 ? readLabel(line) : null;
  if (label && label.value >= line.length) return take(scan, at, 3);
  if (label || stampLength(line) > 0) return 0;
  if (isCapitals(line)) return take(scan, at, 2);
  if (!standsAlone(scan, at) || !isTitleLike(line)) return 0;
  return namesAnOwner(line) && isBelowActions(scan) ? 0 : take(scan, at, 3);
};

/** Words that were made bold because they matter, not because they head anything. */
function isBoldSentence(bold: string): boolean {
  const words = wordsOf(bold);
  return /[.!?]$/.test(bold) && (words.length > 5 || saysSomething(words) || /\bto \p{Ll}/u.test(bold));
}

function take(scan: Scan, at: number, level: number, lines = 1): number {
  addBlock(scan, 'heading', at, at + lines - 1, { level });
  return lines;
}

function isFirst(scan: Scan): boolean {
  return !scan.blocks.some((block) => block.kind !== 'front-matter');
}

/** The first line of a record is its title when it says nothing yet: looser than any other heading. */
function isRecordTitle(line: string): boolean {
  if (line.length > 110 || /[.!?;,:]$/.test(line) || line.startsWith('[')) return false;
  if (isCapitals(line)) return true;
  return (
    readLabel(line) === null &&
    stampLength(line) === 0 &&
    /^[\p{Lu}*_]/u.test(line) &&
    !saysSomething(wordsOf(line)) &&
    !/[.?!] \p{Lu}\p{Ll}+ \p{Ll}/u.test(line)
  );
}

/** "1. Reason", "5. ACTIONS", "3.1 Home conditions": a number and a title, where the next item does not follow at once. */
function numbered(scan: Scan, at: number, line: string, marker: Marker): number {
  if (marker.kind !== 'number') return 0;
  const words = line.slice(marker.length);
  const bold = words.startsWith('**') ? wholeEmphasis(words) : null;
  const certain = bold !== null || isCapitals(words) || endsInColon(words);
  const fits =
    marker.depth > 1 || scan.lines[at]!.afterBlank || marker.number === scan.lastHeadingNumber + 1 || isFirst(scan);
  const title =
    hasMoreBelow(scan, at) &&
    !isSetInBelow(scan, at) &&
    (certain || (fits && isTitleLike(words) && !isItem(scan, at, marker)));
  if (marker.depth === 1 && (title || isNextSection(scan, at, marker))) scan.lastHeadingNumber = marker.number;
  return title ? take(scan, at, marker.depth + 1) : 0;
}

/** Text set in below a numbered line belongs to it: the line is the first of an item. */
function isSetInBelow(scan: Scan, at: number): boolean {
  return adjacent(scan, at + 1) && scan.lines[at + 1]!.indent >= scan.lines[at]!.indent + 2;
}

/** "6. Next meeting: 5 March" after the heading "5. Actions": the sections of the record go on counting. */
function isNextSection(scan: Scan, at: number, marker: Marker): boolean {
  return scan.lines[at]!.afterBlank && scan.lastHeadingNumber > 0 && marker.number === scan.lastHeadingNumber + 1;
}

function endsInColon(words: string): boolean {
  return words.length < 60 && words.endsWith(':') && !saysSomething(wordsOf(words));
}

/** One of several numbered lines in a row: the line above or below carries the neighbouring number. */
function isItem(scan: Scan, at: number, marker: Marker): boolean {
  const below = listMarker(content(scan, at + 1));
  if (below?.kind === 'number' && below.depth === marker.depth && below.number === marker.number + 1) return true;
  const last = scan.blocks.at(-1);
  return adjacent(scan, at) && last?.kind === 'list-item' && listMarker(content(scan, at - 1))?.kind === 'number';
}

/** A line of `===` or `---` right below words that could be a title. */
function underlined(scan: Scan, at: number, line: string): number {
  if (
    !adjacent(scan, at + 1) ||
    line.length > 110 ||
    /[.!;,]$/.test(line) ||
    listMarker(line) !== null ||
    line.includes('|')
  )
    return 0;
  const below = content(scan, at + 1);
  if (isRule(line) || !/^(?:={3,}|-{3,})$/.test(below)) return 0;
  return below.startsWith('=') ? 1 : 2;
}

/** Apart from what stands above it, and not the first of several such short lines. */
function standsAlone(scan: Scan, at: number): boolean {
  const above = scan.blocks.at(-1);
  const apart = scan.lines[at]!.afterBlank || (above !== undefined && isRule(content(scan, at - 1)));
  return (
    apart &&
    !(
      adjacent(scan, at + 1) &&
      isTitleLike(content(scan, at + 1)) &&
      readLabel(content(scan, at + 1)) === null &&
      !isCapitals(content(scan, at + 1))
    )
  );
}

/** A title needs something to stand over: not the last line, and not the name that signs an e-mail. */
function hasMoreBelow(scan: Scan, at: number): boolean {
  return at + 1 < scan.lines.length && !startsEmail(scan, at + 1);
}
