import type { TextEdit } from '../../engine/types.ts';
import type { Slot } from './survey.ts';

/**
 * Puts XML into an element, at its beginning or its end.
 * @param around stands around it where the file has no such element yet
 */
export function putInto(
  xml: string,
  { name, span, inner }: Slot,
  words: string,
  where: 'start' | 'end',
  around: readonly [before: string, after: string] = ['', ''],
): TextEdit {
  if (name === undefined) return { start: span.start, end: span.start, newText: around.join(words) };
  const isClosed = inner.end === span.end && xml[span.end - 2] === '/';
  if (!isClosed) return { start: inner[where], end: inner[where], newText: words };
  return { start: span.end - 2, end: span.end, newText: `>${words}</${name}>` };
}
