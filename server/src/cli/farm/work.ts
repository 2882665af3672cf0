import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { ResultPart } from '../../engine/types.ts';
import { answerFor } from '../pipe/answer.ts';
import { type Order, orderOf } from '../pipe/orders.ts';
import { reasonOf } from '../reason.ts';
import type { Lint } from '../record.ts';
import type { Reading } from '../teams.ts';
import type { Chunk, ChunkCount, ChunkRecord } from './types.ts';

export interface WorkPlace {
  /** The folder that the paths of records start from, absolute. */
  readonly root: string;
  /** Where results are written, absolute. */
  readonly results: string;
  readonly reading: Reading;
  readonly lint: Lint;
  readonly parts: readonly ResultPart[];
}

/**
 * Reads the records of a chunk and writes a file with a line for each. The file appears as a whole or not at all, and under
 * the same name whoever writes it: a chunk that two machines have read is there once.
 * @throws where the file cannot be written
 */
export async function readChunk(chunk: Chunk, place: WorkPlace): Promise<ChunkCount> {
  const file = join(place.results, fileOf(chunk));
  // Also where whoever wrote it was killed before the queue heard of it.
  if (existsSync(file)) return countOf(readFileSync(file, 'utf8'));
  const lines: string[] = [];
  for (const record of chunk.records) {
    // Between two records the queue hears that this worker is alive.
    await turn();
    lines.push(`${JSON.stringify(await answerTo(record, place))}\n`);
  }
  mkdirSync(place.results, { recursive: true });
  const beside = `${file}.${randomUUID()}`;
  writeFileSync(beside, lines.join(''));
  renameSync(beside, file);
  return countOf(lines.join(''));
}

function fileOf({ run, number, mark }: Chunk): string {
  return `${run}-${String(number).padStart(6, '0')}-${mark}.ndjson`;
}

function countOf(lines: string): ChunkCount {
  const records = lines.split('\n').filter((line) => line !== '');
  return { records: records.length, errors: records.filter((line) => 'error' in JSON.parse(line)).length };
}

async function answerTo(record: ChunkRecord, { root, reading, lint, parts }: WorkPlace): Promise<object> {
  const order = await read(record, root).catch((error: unknown) => ({
    error: `This could not be read: ${reasonOf(error)}.`,
  }));
  return 'error' in order ? { path: record.path, error: order.error } : answerFor(order, reading, lint, parts);
}

async function read({ path, base64 }: ChunkRecord, root: string): Promise<Order | { readonly error: string }> {
  if (base64 !== undefined) return orderOf(path, Buffer.from(base64, 'base64'));
  const absolute = resolve(root, path);
  if (relative(root, absolute).split(sep)[0] === '..') return { error: OUTSIDE };
  return orderOf(path, readFileSync(absolute));
}

const OUTSIDE = 'This path leads out of the folder that --root names. Records are read below it alone.';
