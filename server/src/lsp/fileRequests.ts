import { toByteArray } from 'base64-js';
import type { Connection } from 'vscode-languageserver';
import { endingsInWords, readerFor } from '../readers/index.ts';
import type { CalmLog } from './calmLog.ts';
import { contained } from './contained.ts';
import { type FileParams, READ_FILE, type ReadFileAnswer } from './protocol/files.ts';
import { pathOf } from './source.ts';

const FAULT: ReadFileAnswer = {
  error: 'Caselint ran into a fault of its own with this file, and could not read it. Your file is not affected.',
};

/** Answers the requests of protocol/files.ts. */
export function answerFileRequests(connection: Connection, { log }: { readonly log: CalmLog }): void {
  connection.onRequest(READ_FILE, contained('reading a file', log, FAULT, readFile));
}

/** What a reader makes of a file; nothing of it is kept. */
async function readFile({ uri, bytes }: FileParams): Promise<ReadFileAnswer> {
  const reader = readerFor(pathOf(uri));
  if (!reader) return { error: `Caselint reads ${endingsInWords('and')} files, and this is another kind.` };
  const read = await reader.read(toByteArray(bytes));
  if ('error' in read) return read;
  const places = (read.places ?? []).map(({ span: { start, end }, name }) => ({ start, end, name }));
  return { text: read.text, places, notes: read.notes ?? [] };
}
