import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SourceDocument } from '../engine/types.ts';
import { type ReadRecord, readerFor, textReader } from '../readers/index.ts';
import { type CliIo, readAll } from './io.ts';
import { reasonOf } from './reason.ts';
import type { FoundFile } from './walk.ts';

export type Loaded =
  | ({ readonly document: SourceDocument; readonly bytes: Uint8Array } & Pick<ReadRecord, 'places' | 'notes'>)
  | { readonly error: string };

/** Reads one record from the disk or from the standard input. A file that cannot be read or is no text becomes an error. */
export async function load(
  { path, absolute }: FoundFile,
  name: string,
  io: Pick<CliIo, 'stdin' | 'cwd'>,
): Promise<Loaded> {
  const reader = readerFor(path === '-' ? name : path) ?? textReader;
  const bytes = await bytesOf(absolute, io).catch((error: unknown) => `This could not be read: ${reasonOf(error)}.`);
  if (typeof bytes === 'string') return { error: bytes };
  const read = await reader.read(bytes);
  if ('error' in read) return read;
  const uri = pathToFileURL(absolute ?? resolve(io.cwd, name)).href;
  const { text, format, ...about } = read;
  return { document: { uri, text, format }, bytes, ...about };
}

/** A file in one go: nothing else waits meanwhile, and going back and forth to the disk would take longer than reading. */
async function bytesOf(absolute: string | undefined, { stdin }: Pick<CliIo, 'stdin'>): Promise<Uint8Array> {
  return absolute === undefined ? readAll(stdin) : readFileSync(absolute);
}
