import { type Decoded, decodeText } from '../decode.ts';

/** How far into a page a browser looks for what says how it is written, in bytes. */
const HEAD = 1024;
const DECLARED = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i;
/** What `decodeText` tells from the bytes themselves, and better than pages do that were saved again as something else. */
const TOLD_FROM_BYTES = /^(?:utf-?(?:8|16(?:le|be)?)|unicode|windows-1252|cp1252|iso-?8859-1|latin1|(?:us-)?ascii)$/i;

/** Decodes a page by its byte order mark, by what it says of itself, and else as any text file. */
export function decodePage(bytes: Uint8Array): Decoded {
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, HEAD)))?.[1];
  if (declared !== undefined && !TOLD_FROM_BYTES.test(declared)) {
    try {
      return { text: new TextDecoder(declared).decode(bytes), encoding: 'windows-1252' };
    } catch {
      // A name that nobody knows says nothing.
    }
  }
  return decodeText(bytes);
}
