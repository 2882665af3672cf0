import type { Span } from '../types.ts';

/** A place as editors and reports name it: both counted from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  /** The place of a UTF-16 offset; offsets outside the text are drawn to its ends. */
  position(offset: number): Position;
  /** The UTF-16 offset of a place counted from 0, as the language server protocol does; a character past the line's end is drawn to it. */
  offset(place: { readonly line: number; readonly character: number }): number;
}

/** True when `inner` lies within `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when two spans share at least one character; spans that only touch do not. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The span moved by a number of UTF-16 code units, for going from one frame to another. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** The span without the white space at its ends; a span of nothing but white space becomes empty at its start. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  return { start, end };
}

/** True for the UTF-16 codes of white space, line ends, no-break spaces, zero-width spaces and byte order marks. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Reads the line ends (\n, \r\n, \r) of a text once, to turn offsets into places and back. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    ends.push(at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    starts.push(at + 1);
  }
  ends.push(text.length);

  function position(offset: number): Position {
    const wanted = Math.min(Math.max(offset, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 };
  }

  function offset(place: { readonly line: number; readonly character: number }): number {
    if (place.line < 0) return 0;
    const start = starts[place.line];
    if (start === undefined) return text.length;
    return Math.min(start + Math.max(place.character, 0), ends[place.line] ?? text.length);
  }

  return { position, offset };
}
