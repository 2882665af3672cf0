import { writeRecord } from '../blocks/write.ts';
import type { Reader, ReadResult } from '../reader.ts';
import { decodePage } from './decode.ts';

/** Web pages that somebody has saved, by Word and Outlook too. Nothing that a page points at is fetched. */
export const htmlReader: Reader = { endings: ['.html', '.htm'], read: readHtml };

/** More than this no record comes to, in bytes; a page that holds pictures is longer for them alone. */
const LARGEST = 20 * 1024 * 1024;

async function readHtml(bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length > LARGEST) return refused('is larger than 20 MB');
  const decoded = decodePage(bytes);
  return 'error' in decoded ? decoded : readPage(decoded.text);
}

/** @param html a page, or the part of an e-mail that is one */
export async function readPage(html: string): Promise<ReadResult> {
  const { blocksOf, TooMuch } = await import('./blocks.ts');
  try {
    const { text, places } = writeRecord([{ blocks: blocksOf(html) }]);
    return { text, format: 'markdown', places };
  } catch (error) {
    if (error instanceof TooMuch) return refused(error.message);
    return refused('could not be read');
  }
}

function refused(why: string): { readonly error: string } {
  return { error: `This web page ${why}. Open it in a browser, save what it says as plain text (.txt) and try again.` };
}
