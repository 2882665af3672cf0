import { docxReader } from './docx/reader.ts';
import { emailReader } from './eml/reader.ts';
import { htmlReader } from './html/reader.ts';
import { markdownReader } from './markdown.ts';
import { odtReader } from './odt/reader.ts';
import { pdfReader } from './pdf/reader.ts';
import type { Reader } from './reader.ts';
import { rtfReader } from './rtf/reader.ts';
import { textReader } from './text.ts';

export { type Place, placeNameAt, type Reader, type ReadRecord, type ReadResult } from './reader.ts';
export { textReader };

const plainText: readonly Reader[] = [textReader, markdownReader];
const readers: readonly Reader[] = [
  ...plainText,
  docxReader,
  odtReader,
  rtfReader,
  pdfReader,
  htmlReader,
  emailReader(readerFor),
];

/** Endings of the files that can be read, lower case, with the dot. */
export const READABLE_ENDINGS: readonly string[] = readers.flatMap((reader) => reader.endings);

/** The reader for a file, told from the ending of its name whatever its case; undefined where nothing here reads it. */
export function readerFor(path: string): Reader | undefined {
  const name = path.toLowerCase();
  return readers.find((reader) => reader.endings.some((ending) => name.endsWith(ending)));
}

/** Whether the text of a file is the file itself, and not what a reader made of it; also for what nothing here reads. */
export function isPlainText(path: string): boolean {
  const reader = readerFor(path);
  return reader === undefined || plainText.includes(reader);
}

/** The endings in one phrase for people: ".txt, .md and .markdown". */
export function endingsInWords(joint: 'and' | 'or'): string {
  return `${READABLE_ENDINGS.slice(0, -1).join(', ')} ${joint} ${READABLE_ENDINGS.at(-1)}`;
}
