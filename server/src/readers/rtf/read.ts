import { createStories } from '../blocks/stories.ts';
import { writeRecord } from '../blocks/write.ts';
import { LARGEST_FILE } from '../office/bounds.ts';
import { TOO_LARGE } from '../office/officeError.ts';
import type { ReadResult } from '../reader.ts';
import { interpret } from './interpret.ts';

/** RTF files begin so, whoever wrote them. */
const BEGINNING = '{\\rtf';

/**
 * Reads an RTF file: what a reader sees of it on paper, with headings, lists and tables as marks. Comments, deleted and
 * hidden text, pictures and embedded files are left out. Never throws.
 */
export function readRtf(bytes: Uint8Array): ReadResult {
  if (!startsAsRtf(bytes)) return { error: NO_RTF };
  if (bytes.length > LARGEST_FILE) return { error: TOO_LARGE };
  const stories = createStories<never>();
  const { body, stopped } = interpret(bytes, stories);
  if (stopped === 'deep') return { error: TOO_DEEP };
  const { text, places } = writeRecord(stories.after(body));
  const note = stopped === undefined ? undefined : NOTES[stopped];
  return { text, format: 'markdown', places, ...(note && { notes: [note] }) };
}

const NO_RTF =
  'This is not a Rich Text (RTF) file, whatever its name says. Open it in Word or LibreOffice, save it as .docx or .odt, and try again.';

const TOO_DEEP =
  'This file is nested far more deeply than a word processor writes. Open it in Word or LibreOffice, save it afresh, and try again.';

const NOTES = {
  cut: 'The file stops in the middle, so the end of the record is missing. Ask for it again, or save it again, to have all of it read.',
  long: 'The file is very long: only its beginning was read. Divide it into smaller files to have all of it read.',
} as const;

function startsAsRtf(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith(BEGINNING);
}
