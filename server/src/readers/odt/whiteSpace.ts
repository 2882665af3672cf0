import type { Span } from '../../engine/types.ts';
import { MOST_STRETCHES } from '../office/bounds.ts';
import { characterAt } from '../office/entities.ts';
import { OfficeError, TOO_LARGE } from '../office/officeError.ts';

/** Characters as they are read: written as they are, or one as an entity; a space for a line end between words is written nowhere. */
export interface Shown {
  readonly text: string;
  /** In the XML. */
  readonly content?: Span;
  readonly entity?: boolean;
}

/** White space; entities; and signs that nobody sees, which would part a word that is shown as one: soft hyphens, marks of direction. */
const APART = /[ \t\r\n]+|&[#\w]{1,10};|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * Characters of a paragraph as OpenDocument has them read: white space in a row is one space, and none at the beginning.
 * @param stretch in the XML, where no tag stands
 * @param verbatim true for a CDATA section, whose ampersands are ampersands
 * @param afterSpace true at the beginning of a paragraph and after white space
 * @throws OfficeError where there are more stretches than any record has
 */
export function shownOf(xml: string, stretch: Span, verbatim: boolean, afterSpace: boolean): readonly Shown[] {
  const shown: Shown[] = [];
  const raw = xml.slice(stretch.start, stretch.end);
  let from = 0;
  for (const { index, 0: found } of raw.matchAll(APART)) {
    if (shown.length > MOST_STRETCHES) throw new OfficeError(TOO_LARGE);
    if (found.startsWith('&')) {
      if (verbatim) continue;
      add(from, index);
      const content = { start: stretch.start + index, end: stretch.start + index + found.length };
      shown.push({ text: characterAt(xml, content.start).text, content, entity: true });
    } else if (isWhite(found)) {
      const isRead = index > 0 || !afterSpace;
      const kept = isRead && found.startsWith(' ') ? 1 : 0;
      if (kept === found.length) continue;
      add(from, index + kept);
      if (isRead && kept === 0) shown.push({ text: ' ' });
    } else add(from, index);
    from = index + found.length;
  }
  add(from, raw.length);
  return shown;

  function add(start: number, end: number): void {
    if (start >= end) return;
    const content = { start: stretch.start + start, end: stretch.start + end };
    shown.push({ text: raw.slice(start, end), content, entity: false });
  }
}

/** True where the last character of a stretch of XML is white space. */
export function endsInSpace(xml: string, { start, end }: Span): boolean {
  return start < end && isWhite(xml.charAt(end - 1));
}

function isWhite(text: string): boolean {
  return /^[ \t\r\n]/.test(text);
}
