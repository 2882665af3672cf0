import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { figures } from '../../figures.ts';
import { reasonOf } from '../reason.ts';

/** A result that is kept: its key, the day it was last of use (counted from 1970) and the packed result. */
export interface Entry {
  readonly key: string;
  readonly day: number;
  readonly line: string;
}

export interface Kept {
  /** What keys are made with: another in every cache, so that two caches cannot be compared. */
  readonly salt: string;
  /** The latest used first. */
  readonly entries: readonly Entry[];
  /** A sentence for the person in front of the terminal, where something is the matter. */
  readonly note?: string;
  /** False where the file is none of ours, or cannot be opened: it is left as it is. */
  readonly writable: boolean;
}

/** Larger than any cache that this program writes, in bytes. */
const NO_CACHE = 128 * 1024 * 1024;
const SIGNATURE = 'caselint-cache';

/** Reads the cache of one edition. A missing file, or one of another edition, is an empty cache. Never throws. */
export async function readCache(file: string, fingerprint: string): Promise<Kept> {
  const empty = { salt: figures(randomBytes(16)), entries: [], writable: true };
  try {
    const entry = await stat(file);
    if (!entry.isFile() || entry.size > NO_CACHE) return { ...empty, writable: false, note: FOREIGN };
    const content = await readFile(file, 'utf8');
    if (content !== '' && !content.startsWith(`${SIGNATURE} `)) return { ...empty, writable: false, note: FOREIGN };
    const end = content.indexOf('\n');
    const [, edition, salt, digest] = content.slice(0, end).split(' ');
    const body = content.slice(end + 1);
    if (!salt || digest !== figuresOf(body)) return { ...empty, note: DAMAGED };
    if (edition !== figuresOf(fingerprint)) return empty;
    return { salt, writable: true, entries: body.split('\n').filter(Boolean).map(entryOf) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return empty;
    return { ...empty, writable: false, note: `The cache could not be read: ${reasonOf(error)}. ${AFRESH}` };
  }
}

/**
 * Writes a cache as a whole, beside its place and then into it: whoever reads meanwhile sees the old one or the new one.
 * Only its owner may read it.
 * @returns a sentence for the person in front of the terminal where it could not be written
 */
export async function writeCache(file: string, fingerprint: string, kept: Kept): Promise<string | undefined> {
  const body = kept.entries.map(({ key, day, line }) => `${key} ${day} ${line}\n`).join('');
  const head = [SIGNATURE, figuresOf(fingerprint), kept.salt, figuresOf(body)].join(' ');
  const beside = `${file}.${process.pid}-${figures(randomBytes(16))}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, `${head}\n${body}`, { mode: 0o600, flag: 'wx' });
    await rename(beside, file);
    return undefined;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const { code = 'no reason' } = error as NodeJS.ErrnoException;
    return `The cache could not be written (${code}). The results are complete; the next run will take as long as this one.`;
  }
}

const AFRESH = 'Every record was read afresh.';
const DAMAGED = `The cache was damaged and is made anew. ${AFRESH}`;
const FOREIGN = `This is no cache of Caselint, so it was left as it is. ${AFRESH}`;

function entryOf(written: string): Entry {
  const [key = '', day = ''] = written.split(' ', 2);
  return { key, day: Number(day), line: written.slice(key.length + day.length + 2) };
}

function figuresOf(text: string): string {
  return figures(createHash('sha256').update(text).digest());
}
