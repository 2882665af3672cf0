import { availableParallelism, freemem } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import type { ResultPart, SourceDocument } from '../../engine/types.ts';
import type { Lint } from '../record.ts';
import type { Reading, TeamDictionaries } from '../teams.ts';
import type { FoundFile } from '../walk.ts';
import type { Pool } from './pool.ts';
import { isWorthThreads } from './worth.ts';

/** Whoever lints: this thread, or others where they are asked for or get it done sooner. */
export interface Crew {
  /** How many records may be under way at a time: one where this thread lints. */
  readonly width: number;
  /** @param index the record's place among the files; else as `Lint` says */
  lint(index: number, ...asked: Parameters<Lint>): ReturnType<Lint>;
  /** Ends the threads; what they are at is left. */
  close(): Promise<void>;
}

/** What threads are made from. */
export interface Threads {
  /** The file that they run; without it there are none. */
  readonly thread: string | undefined;
  readonly dictionaries: TeamDictionaries;
}

/** More would wait for one another. */
const MOST = 4;
/** What a thread was measured to come to over a large folder, in bytes: other programs want their memory too. */
const ROOM = 640 * 1024 * 1024;
/** So that none waits for its next record while another is at a long one. */
const AHEAD = 4;
/** With a cache most records may need no linting: how many did tells how many more will. */
const SAMPLE = 20;
/** From this length on linting a record takes so long that whoever wants to stop is heard meanwhile, in UTF-16 units. */
const LONG = 50_000;
/** How many sentences are read between two looks at who wants to stop. */
const BREATH = 50;

/**
 * @param files all there are
 * @param stop when it is set off the threads end, and what they are at rejects
 */
export function openCrew(
  files: readonly FoundFile[],
  { workers, cache }: { readonly workers?: number; readonly cache: boolean },
  stop: AbortSignal,
  { thread, dictionaries }: Threads,
): Crew {
  const most = Math.min(workers ?? automatic(), files.length);
  const sample = cache ? SAMPLE : 1;
  let undecided = thread !== undefined && most > 0;
  let [since, linted] = [0, 0];
  let pool: Promise<Pool> | undefined;
  let width = 1;
  stop.addEventListener('abort', () => void close());
  return {
    get width() {
      return width;
    },
    async lint(index, document, reading, parts) {
      stop.throwIfAborted();
      if (undecided && isTimeForThreads(index)) {
        undecided = false;
        width = most * AHEAD;
        pool = import('./pool.ts').then(({ openPool }) => openPool(thread!, most, dictionaries));
      }
      return pool ? (await pool).lint(document, reading, parts) : lintHere(document, reading, parts, stop);
    },
    close,
  };

  async function close(): Promise<void> {
    undecided = false;
    await (await pool)?.close();
  }

  /** Asked before each record that has to be linted. */
  function isTimeForThreads(index: number): boolean {
    if (workers !== undefined) return true;
    if (linted === 0) since = index;
    linted += 1;
    if (linted < sample) return false;
    const share = linted / (index + 1 - since);
    if (isWorthThreads(files, index, share)) return true;
    // Without a cache what is left only gets less.
    undecided = cache;
    linted = 0;
    return false;
  }
}

/** A single thread would only take turns with this one. */
function automatic(): number {
  const threads = Math.min(availableParallelism(), MOST, Math.floor(freemem() / ROOM));
  return threads < 2 ? 0 : threads;
}

async function lintHere(
  document: SourceDocument,
  { linter, settings }: Reading,
  parts: readonly ResultPart[],
  stop: AbortSignal,
) {
  let sentences = 0;
  if (document.text.length >= LONG)
    for (const _ of linter.readAhead(document)) {
      if (++sentences % BREATH > 0) continue;
      await turn();
      stop.throwIfAborted();
    }
  return linter.lint(document, settings, parts);
}
