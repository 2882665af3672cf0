import { toByteArray } from 'base64-js';
import { endingsInWords, type ReadResult, readerFor } from '../readers/index.ts';
import type { FileParams } from './protocol/files.ts';
import { pathOf } from './source.ts';

/** The record in a file that the client has read, or a sentence that says why there is none. */
export async function readBytes({ uri, bytes }: FileParams): Promise<ReadResult> {
  const reader = readerFor(pathOf(uri));
  if (!reader) return { error: `Caselint reads ${endingsInWords('and')} files, and this is another kind.` };
  return reader.read(toByteArray(bytes));
}
