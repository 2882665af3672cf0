import type fs from 'node:fs';
import { basename, posix, relative, resolve, sep } from 'node:path';
import { type FileSystemAdapter, glob } from 'tinyglobby';
import { readerFor } from '../readers/index.ts';
import { isAnswer } from '../review/answerName.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { openLeftOut } from './leftOut.ts';
import { reasonOf } from './reason.ts';
import type { CliError } from './result.ts';

export interface FoundFile {
  /** As given or relative to the current folder, with forward slashes; `-` for the standard input. */
  readonly path: string;
  /** Absolute; undefined for the standard input. */
  readonly absolute?: string;
  /** Somebody named this very file. */
  readonly named?: true;
  /** Read only for what it shows together with others: nothing is reported of it alone. */
  readonly beside?: true;
}

/** The part of `node:fs` that walks through folders. */
export type Disk = Pick<typeof fs, 'readdir' | 'realpath' | 'stat'>;

export interface Walked {
  readonly files: readonly FoundFile[];
  readonly errors: readonly CliError[];
  /** Absolute paths of files of other kinds. */
  readonly others: readonly string[];
  /** Absolute paths of records that lists of files in their folders leave out. */
  readonly leftOut: readonly string[];
}

/**
 * Every record that a pattern finds in and below a folder, in the order of their paths. Links to files are taken, links
 * to folders are not followed, so that no link can lead round in a circle. Caselint's own answers and the small files with
 * which Word marks a file that somebody has open are no records, and nothing is said of them. A folder that cannot be opened and a link to a
 * record that is not there are errors.
 * @param folder absolute
 * @param shownAs how paths below the folder begin when they are shown
 * @param cwd absolute
 */
export async function walk(
  pattern: string,
  folder: string,
  shownAs: string,
  { disk, cwd }: { readonly disk: Disk; readonly cwd: string },
): Promise<Walked> {
  const errors: (CliError & { readonly absolute: string })[] = [];
  const shown = (path: string): string => posix.join(shownAs, path.replaceAll(sep, '/'));
  const found = await glob(pattern, {
    cwd: folder,
    ignore: DEFAULT_SETTINGS.files.exclude,
    fs: watched(disk, report),
  });
  const left = openLeftOut(folder, cwd, report);
  const meant = found.filter((path) => !isLock(path) && (!isAnswer(path) || isAnswer(pattern)));
  const all = meant.map((path) => ({ path: shown(path), absolute: resolve(folder, path) }));
  const kept = all.filter(({ absolute }) => !left.has(absolute));
  const isRecord = ({ absolute }: { readonly absolute: string }): boolean => readerFor(absolute) !== undefined;
  return {
    files: kept.filter(isRecord).sort(byPath),
    errors: errors
      .filter(({ absolute }) => !left.has(absolute))
      .map(({ path, message }) => ({ path, message }))
      .sort(byPath),
    others: kept.filter((file) => !isRecord(file)).map(({ absolute }) => absolute),
    leftOut: all.filter((file) => isRecord(file) && left.has(file.absolute)).map(({ absolute }) => absolute),
  };

  function report(path: string, message: string): void {
    errors.push({ path: shown(relative(folder, path)), message, absolute: path });
  }
}

const byPath = (one: { readonly path: string }, other: { readonly path: string }): number =>
  one.path < other.path ? -1 : 1;

/** What Word puts beside a file while somebody has it open: their name, and no record. */
function isLock(path: string): boolean {
  return basename(path).startsWith('~$');
}

export const BROKEN_LINK = 'This is a link to something that is not there. Remove the link, or put the record back.';

/** The library passes over what it cannot open and does not say so: this hears of it on the way. */
function watched(disk: Disk, report: (path: string, message: string) => void): FileSystemAdapter {
  const adapter = {
    readdir: (path: string, options: { withFileTypes: true }, done: (error: Failure, entries: fs.Dirent[]) => void) =>
      disk.readdir(path, options, (error, entries) => {
        if (error)
          report(path, `This folder could not be opened: ${reasonOf(error)}. What lies elsewhere is still read.`);
        done(error, entries);
      }),
    realpath: (path: string, done: (error: Failure, resolved: string) => void) =>
      disk.realpath(path, (error, resolved) => {
        if (error && readerFor(path) !== undefined)
          report(path, error.code === 'ENOENT' ? BROKEN_LINK : `This link could not be followed: ${reasonOf(error)}.`);
        done(error, resolved);
      }),
    // Asked for links alone. What the library takes for a failure it passes over, and so links to folders are.
    stat: (path: string, done: (error: Failure, entry: fs.Stats) => void) =>
      disk.stat(path, (error, entry) => done(entry?.isDirectory() ? new Error('a link to a folder') : error, entry)),
  };
  // The library's type asks for every form of the three functions; it calls these.
  return adapter as unknown as FileSystemAdapter;
}

type Failure = NodeJS.ErrnoException | null;
