import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { CliError } from '../result.ts';
import type { FoundFile } from '../walk.ts';
import type { Chunk, ChunkRecord } from './types.ts';

/** Chunks that are handed to the queue at a time, so that no more records than these are held. */
const AT_ONCE = 20;

export interface Chunks {
  readonly records: number;
  readonly errors: readonly CliError[];
  inTurn(): Iterable<readonly Chunk[]>;
}

/**
 * Files → chunks of records.
 * @param root absolute: the folder that all machines have
 * @param withRecords put the bytes of the files in
 */
export function chunksOf(
  files: readonly FoundFile[],
  { root, run, size, withRecords }: { root: string; run: string; size: number; withRecords: boolean },
): Chunks {
  const named = files.map((file) => ({
    file,
    path: relative(root, file.absolute ?? '')
      .split(sep)
      .join('/'),
  }));
  const inside = named.filter(({ file, path }) => file.absolute !== undefined && !path.startsWith('../'));
  const errors = named
    .filter((each) => !inside.includes(each))
    .map(({ file }) => ({ path: file.path, message: OUTSIDE }));
  return { records: inside.length, errors, inTurn };

  function* inTurn(): Iterable<readonly Chunk[]> {
    let chunks: Chunk[] = [];
    for (let start = 0; start < inside.length; start += size) {
      const records = inside.slice(start, start + size).map(({ file, path }) => recordOf(file, path));
      chunks.push({ run, number: start / size, mark: markOf(records), records });
      if (chunks.length < AT_ONCE) continue;
      yield chunks;
      chunks = [];
    }
    if (chunks.length > 0) yield chunks;
  }

  function recordOf({ absolute = '' }: FoundFile, path: string): ChunkRecord {
    return withRecords ? { path, base64: readFileSync(absolute).toString('base64') } : { path };
  }
}

function markOf(records: readonly ChunkRecord[]): string {
  const paths = records.map(({ path }) => path).join('\0');
  return createHash('sha256').update(paths).digest('hex').slice(0, 8);
}

const OUTSIDE =
  'This is not in the folder that --root names, so other machines would not find it. Name a folder above it.';
