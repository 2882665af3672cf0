import type { Reader, ReadResult } from '../reader.ts';
import { openPdf, type Pdf } from './open.ts';
import { readPages } from './pages.ts';
import { recordOf } from './record.ts';
import { Refused, refusal } from './refusal.ts';

/** PDFs that hold text. Nothing in them is run, opened or fetched; pictures are not looked at. */
export const pdfReader: Reader = { endings: ['.pdf'], read: inTurn };

/** In bytes. */
const LARGEST = 100 * 1024 * 1024;
const MOST_PAGES = 2000;

let last: Promise<unknown> = Promise.resolve();

/** One after another, because the bounds of time and memory are those of one. */
function inTurn(bytes: Uint8Array): Promise<ReadResult> {
  const read = last.then(() => readPdf(bytes));
  last = read;
  return read;
}

async function readPdf(bytes: Uint8Array): Promise<ReadResult> {
  let pdf: Pdf | undefined;
  try {
    if (bytes.length > LARGEST) throw new Refused('This PDF is larger than 100 MB.');
    pdf = await openPdf(bytes);
    if (pdf.pages > MOST_PAGES) throw new Refused('This PDF has more than 2,000 pages.');
    return recordOf(await readPages(pdf));
  } catch (error) {
    return refusal(error);
  } finally {
    await pdf?.close();
  }
}
