import { fromByteArray } from 'base64-js';
import { type Uri, workspace } from 'vscode';
import {
  type FileParams,
  type FileProblem,
  READ_FILE,
  type ReadFileAnswer,
} from '../../../server/src/lsp/protocol/files.ts';
import * as l10n from '../l10n.ts';
import type { Server } from '../server.ts';
import { fileOf, textOf } from './addresses.ts';
import type { KnownTexts } from './knownTexts.ts';

/** No record is as large; a file that is, would fill the memory before anybody could say so. In bytes. */
const MOST_BYTES = 100 * 1024 * 1024;

/** Reads a file and gives its text, or a sentence about what kept it from being read. */
export type ReadFile = (file: Uri) => Promise<ReadFileAnswer>;

/** Reading through the server: nothing is locked or written, and of the text only its places are kept while it is open. */
export function readFileThrough(server: Server, known: KnownTexts): ReadFile {
  return async (file) => {
    const text = { uri: textOf(file) };
    const read = await ask(server, text.uri);
    const before = known.of(text);
    if (!('error' in read)) known.note(text, { places: read.places, notes: read.notes });
    else if (before) known.note(text, { ...before, problem: read.error });
    return read;
  };
}

async function ask(server: Server, text: Uri): Promise<ReadFileAnswer> {
  const bytes = await bytesOf(text);
  if ('error' in bytes) return bytes;
  server.start();
  const params: FileParams = { uri: text.toString(), bytes: bytes.base64 };
  const stopped = l10n.t('Caselint stopped while it read this file. Your file is not affected.');
  return (await server.ask<ReadFileAnswer>(READ_FILE, params)) ?? { error: stopped };
}

/** The bytes of the file of a text in base64, as they are sent to the server. */
export async function bytesOf(text: Uri): Promise<{ readonly base64: string } | FileProblem> {
  const file = fileOf(text);
  try {
    const { size } = await workspace.fs.stat(file);
    if (size > MOST_BYTES)
      return { error: l10n.t('This file is larger than 100 MB. Take the pictures out of a copy of it, and try that.') };
    return { base64: fromByteArray(await workspace.fs.readFile(file)) };
  } catch {
    return { error: l10n.t('This file could not be opened. Is it still there, and may you read it?') };
  }
}
