import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { changedInGit } from './git.ts';
import type { CliError } from './result.ts';
import type { FoundFile } from './walk.ts';

export interface Since {
  /** Those that have changed; everything that is no file on the disk counts as changed. */
  readonly files: readonly FoundFile[];
  /** How many have not. */
  readonly unchanged: number;
  readonly errors: readonly CliError[];
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const DAYS = /^(\d{1,4}) ?d(?:ays?)?$/;

/**
 * The files that have changed since a day, some days ago, or a state in git.
 * For a day it counts when a file was last saved, not what date the record carries: minutes of January that somebody
 * mends today have changed today. Copying a folder may make all of it look changed, and then too much is read, not too little.
 * @param since "2026-11-01", "7 days", or a branch, tag or commit
 * @param now gives the present
 */
export async function filesSince(
  files: readonly FoundFile[],
  since: string,
  cwd: string,
  now: () => Date = () => new Date(),
): Promise<Since> {
  const from = dayFrom(since, now());
  if (from === null) return { files: [], unchanged: 0, errors: [{ path: `--since ${since}`, message: NO_SUCH_DAY }] };
  const told = from === undefined ? await changedInGit(files, since, cwd) : { has: savedSince(from) };
  if ('message' in told)
    return { files: [], unchanged: 0, errors: [{ path: `--since ${since}`, message: told.message }] };
  const kept: FoundFile[] = [];
  for (const file of files) if (file.absolute === undefined || (await told.has(file.absolute))) kept.push(file);
  return { files: kept, unchanged: files.length - kept.length, errors: [] };
}

/**
 * The files that have changed, and beside them the others of their folders: what is new may be so only beside what is old,
 * as an action that comes back. Folders in which nothing has changed are left alone.
 * @param all in their order, in which they are given again
 */
export function withOthersBeside(all: readonly FoundFile[], changed: readonly FoundFile[]): FoundFile[] {
  const kept = new Set(changed);
  const folderOf = ({ absolute }: FoundFile) => (absolute === undefined ? undefined : dirname(absolute));
  const folders = new Set(changed.map(folderOf));
  return all.flatMap((file) => {
    if (kept.has(file)) return [file];
    return folders.has(folderOf(file)) ? [{ ...file, beside: true as const }] : [];
  });
}

const NO_SUCH_DAY = 'There is no such day. Write year, month and day, as in 2026-11-01.';

/** The beginning of the day that is meant, here; null for a day that there is not, undefined for what means none. */
function dayFrom(since: string, now: Date): Date | null | undefined {
  const [, days] = DAYS.exec(since) ?? [];
  if (days !== undefined) return new Date(now.getFullYear(), now.getMonth(), now.getDate() - Number(days));
  const [, year, month, day] = DAY.exec(since) ?? [];
  if (day === undefined) return undefined;
  const meant = new Date(Number(year), Number(month) - 1, Number(day));
  return meant.getMonth() === Number(month) - 1 && meant.getDate() === Number(day) ? meant : null;
}

/** What cannot be looked at counts as changed, so that whoever reads it says what is the matter. */
function savedSince(from: Date): (absolute: string) => Promise<boolean> {
  return (absolute) =>
    stat(absolute).then(
      ({ mtime }) => mtime >= from,
      () => true,
    );
}
