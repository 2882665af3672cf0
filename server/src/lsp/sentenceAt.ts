import type { Span } from '../engine/types.ts';

/** How far to either side of the cursor a sentence is looked for, in UTF-16 units; keeps a line of a megabyte cheap. */
const REACH = 4000;

/** A full stop (or its like), closing marks, and white space behind it: the writer has left that sentence. */
const SENTENCE_LEFT = /(?:[.!?]["'’”)\]]*[ \t]+|\n[ \t]*)$/;

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/**
 * The sentence that a writer whose cursor stands at `offset` is in the middle of; empty, at the cursor, when the
 * sentence before it is finished and the next one has not begun.
 *
 * The editor needs only a rough answer, at once and from a text that is half written, so this is not the engine's
 * splitter: it asks the platform, after joining lines that were broken softly.
 */
export function sentenceAt(text: string, offset: number): Span {
  const from = Math.max(0, offset - REACH);
  const window = joinSoftBreaks(text.slice(from, offset + REACH));
  const cursor = offset - from;
  for (const { segment, index } of segmenter.segment(window)) {
    const end = index + segment.length;
    if (cursor >= end && end < window.length) continue;
    if (SENTENCE_LEFT.test(window.slice(index, cursor))) break;
    return { start: from + index, end: from + end };
  }
  return { start: offset, end: offset };
}

/** A line that goes on in lower case belongs to the line above; its break becomes equally long white space. */
function joinSoftBreaks(text: string): string {
  return text.replace(/\r?\n(?=[ \t]*\p{Ll})/gu, (lineBreak) => ' '.repeat(lineBreak.length));
}
