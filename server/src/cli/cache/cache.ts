import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { LintResult } from '../../engine/types.ts';
import { type Edition, partsOf } from './edition.ts';
import { type Entry, readCache, writeCache } from './file.ts';
import { keyOf, type Question } from './keys.ts';
import { createPacking, type Packing } from './packing.ts';

/** The name of the cache in a folder. */
export const CACHE_NAME = '.caselintcache';

/** Results of earlier runs, kept in one file without a word of any record. */
export interface Cache {
  /** As it is shown to people. */
  readonly path: string;
  /** What is the matter with the file that was found, as a sentence. */
  readonly note: string | undefined;
  /** The result for a record: the one that is kept, else what `lint` gives, which is kept for the next time. Rejects where `lint` does. */
  answer(question: Question, lint: () => Promise<LintResult>): Promise<LintResult>;
  /** Writes the file where something has changed. Gives a sentence where that was not possible; never throws. */
  save(): Promise<string | undefined>;
}

/** How long a result is kept that nobody asks for, in days, and how much is kept at all, in UTF-16 units. */
const LONGEST_UNUSED = 30;
const MOST = 32 * 1024 * 1024;

/**
 * @param location a file, or a folder in which the cache has its usual name; relative to `cwd`, which is also where it
 * lies when nobody says anything
 * @param today counted from 1970
 */
export async function openCache(
  location: string | undefined,
  cwd: string,
  edition: Edition,
  today = Math.floor(Date.now() / 86_400_000),
): Promise<Cache> {
  const path = await pathOf(location, cwd);
  const file = resolve(cwd, path);
  const kept = await readCache(file, edition.fingerprint);
  const packings = new Map<string, Packing>();
  const fresh = kept.entries.filter(({ day }) => today - day <= LONGEST_UNUSED);
  const earlier = new Map(fresh.map((entry) => [entry.key, entry]));
  const used = new Map<string, Entry>();
  let room = MOST;
  let changed = fresh.length < kept.entries.length;
  return { path, note: kept.note, answer, save };

  async function answer(question: Question, lint: () => Promise<LintResult>): Promise<LintResult> {
    const { text } = question.document;
    const key = keyOf(question, kept.salt);
    const known = used.get(key) ?? earlier.get(key);
    if (known) {
      use({ ...known, day: today });
      changed ||= known.day !== today;
      return packingFor(question.edition).unpack(known.line, text);
    }
    const result = await lint();
    // A rule that failed is asked again the next time.
    const line = result.failures.length > 0 ? undefined : packingFor(question.edition).pack(result, text);
    if (line !== undefined && use({ key, day: today, line })) changed = true;
    return result;
  }

  /** A team's own rules speak in sentences of their own. */
  function packingFor(edition: Edition): Packing {
    const known = packings.get(edition.fingerprint) ?? createPacking(partsOf(edition));
    packings.set(edition.fingerprint, known);
    return known;
  }

  /** What comes first stays when there is no more room: then a part of a very large folder is answered every time. */
  function use(entry: Entry): boolean {
    if (used.has(entry.key)) return true;
    if (sizeOf(entry) > room) return false;
    room -= sizeOf(entry);
    used.set(entry.key, entry);
    return true;
  }

  async function save(): Promise<string | undefined> {
    if (!changed || !kept.writable) return undefined;
    for (const entry of earlier.values()) if (!use(entry)) break;
    return writeCache(file, edition.fingerprint, { ...kept, entries: [...used.values()] });
  }
}

async function pathOf(location: string | undefined, cwd: string): Promise<string> {
  if (location === undefined) return CACHE_NAME;
  const isFolder = await stat(resolve(cwd, location)).then(
    (entry) => entry.isDirectory(),
    () => /[/\\]$/.test(location),
  );
  return isFolder ? join(location, CACHE_NAME) : location;
}

function sizeOf({ key, line }: Entry): number {
  return key.length + line.length;
}
