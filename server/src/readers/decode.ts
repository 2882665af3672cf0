/**
 * Bytes of a text file → its text. Nothing but the byte order mark is changed, so that an offset into the text is an
 * offset into what the writer sees.
 */

import type { SourceDocument } from '../engine/types.ts';
import type { ReadRecord } from './reader.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly error: string };

/** A reader of text files: what they hold is the record, character by character. */
export function decodedAs(
  format: SourceDocument['format'],
): (bytes: Uint8Array) => ReadRecord | { readonly error: string } {
  return (bytes) => {
    const decoded = decodeText(bytes);
    return 'error' in decoded ? decoded : { text: decoded.text, format };
  };
}

/** How much of a file is looked at to tell text from something else, in bytes. */
const SAMPLE = 8192;

/**
 * Decodes a text file: UTF-8, UTF-16 of either byte order with or without a mark, and Windows-1252 for what is not
 * valid UTF-8. What is not text is refused with a sentence that says what it looks like and what to do. Never throws.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const guess = guessEncoding(bytes);
  if (guess === undefined)
    return {
      error: `${nameOf(bytes)} Save or export the record as a Word document (.docx) or as plain text, and try that.`,
    };
  for (const encoding of guess) {
    try {
      const text = new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
      return { text: encoding === 'windows-1252' ? withWindowsPunctuation(text) : text, encoding };
    } catch (error) {
      // A TypeError says that the bytes are no UTF-8, so the next encoding is tried; anything else is about their size.
      if (!(error instanceof TypeError)) break;
    }
  }
  return { error: 'The file is too large to be read at once. Split the record into smaller files and try again.' };
}

/** Encodings to try, in order; undefined when the bytes are no text. */
function guessEncoding(bytes: Uint8Array): readonly Encoding[] | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return ['utf-16le'];
  if (startsWith(bytes, [0xfe, 0xff])) return ['utf-16be'];
  const sample = bytes.subarray(0, SAMPLE);
  if (SIGNATURES.some(({ signature }) => startsWith(sample, signature))) return undefined;
  if (sample.includes(0)) return utf16Order(sample);
  return controlShare(sample) > 0.1 ? undefined : ['utf-8', 'windows-1252'];
}

/**
 * UTF-16 without a mark: in European writing one byte of nearly every pair is zero, always on the same side.
 * Anything else with zero bytes is no text.
 */
function utf16Order(sample: Uint8Array): readonly Encoding[] | undefined {
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd > 0.6 && even < 0.05) return ['utf-16le'];
  if (even > 0.6 && odd < 0.05) return ['utf-16be'];
  return undefined;
}

/** The share of bytes that no writer types: control characters other than tab, line ends, form feed, escape and end of file. */
function controlShare(sample: Uint8Array): number {
  let strange = 0;
  for (const byte of sample) if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 26 && byte !== 27) strange += 1;
  return sample.length === 0 ? 0 : strange / sample.length;
}

const WINDOWS_PUNCTUATION = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some releases of Node decode Windows-1252 as Latin-1, which loses curly quotes and dashes; elsewhere this changes nothing. */
export function withWindowsPunctuation(text: string): string {
  return text.replace(
    /[\u0080-\u009f]/g,
    (character) => WINDOWS_PUNCTUATION[character.charCodeAt(0) - 0x80] ?? character,
  );
}

const SIGNATURES: readonly { readonly signature: readonly number[]; readonly what: string }[] = [
  { signature: ascii('%PDF-'), what: 'a PDF' },
  { signature: ascii('{\\rtf'), what: 'a Rich Text (RTF) document' },
  { signature: [0x50, 0x4b, 0x03, 0x04], what: 'a Word, OpenDocument or zip file' },
  { signature: [0xd0, 0xcf, 0x11, 0xe0], what: 'an older Word or Outlook file' },
  { signature: [0x89, 0x50, 0x4e, 0x47], what: 'a picture' },
  { signature: [0xff, 0xd8, 0xff], what: 'a picture' },
  { signature: ascii('GIF8'), what: 'a picture' },
];

function nameOf(bytes: Uint8Array): string {
  const known = SIGNATURES.find(({ signature }) => startsWith(bytes, signature));
  return known === undefined ? 'This is a binary file, not text.' : `This looks like ${known.what}, not text.`;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function ascii(word: string): number[] {
  return [...word].map((character) => character.charCodeAt(0));
}
