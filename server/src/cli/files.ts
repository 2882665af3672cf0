import fs from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { posix, resolve, sep } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { endingsInWords, readerFor } from '../readers/index.ts';
import { reasonOf } from './reason.ts';
import type { CliError } from './result.ts';
import { BROKEN_LINK, type Disk, type FoundFile, type Walked, walk } from './walk.ts';

export interface FoundFiles {
  /** In the order of the arguments, and below a folder in the order of their names; each file once. */
  readonly files: readonly FoundFile[];
  readonly errors: readonly CliError[];
  /** How many files of other kinds the folders hold. */
  readonly passedOver: number;
  /** How many records lists of files in the folders leave out. */
  readonly leftOut: number;
}

/**
 * Paths, folders and globs as somebody typed them → the records to read. What cannot be found or opened becomes an error
 * that says what to do, and the rest is still found. Only names are held, no contents.
 * @param cwd absolute
 * @param disk stands in for the disk in tests
 */
export async function findFiles(paths: readonly string[], cwd: string, disk: Disk = fs): Promise<FoundFiles> {
  const found = new Map<string, FoundFile>();
  const errors: CliError[] = [];
  const others = new Set<string>();
  const leftOut = new Set<string>();
  for (const path of paths) {
    const part = await findPath(slashed(path), cwd, disk);
    for (const file of part.files) {
      const key = file.absolute === undefined ? '-' : await realpath(file.absolute).catch(() => file.absolute ?? '');
      if (!found.has(key)) found.set(key, file);
    }
    for (const error of part.errors) if (!errors.some(({ path }) => path === error.path)) errors.push(error);
    for (const other of part.others) others.add(other);
    for (const left of part.leftOut) leftOut.add(left);
  }
  return { files: [...found.values()], errors, passedOver: others.size, leftOut: leftOut.size };
}

async function findPath(path: string, cwd: string, disk: Disk): Promise<Walked> {
  if (path === '-') return { files: [{ path, named: true }], errors: [], others: [], leftOut: [] };
  const absolute = resolve(cwd, path);
  const entry = await stat(absolute).catch((error: NodeJS.ErrnoException) => error);
  if (!(entry instanceof Error)) {
    return entry.isDirectory() ? walkFolder(path, absolute, { disk, cwd }) : namedFile(path, absolute, entry.isFile());
  }
  if (entry.code !== 'ENOENT' && entry.code !== 'ENOTDIR' && !isDynamicPattern(path)) {
    return failed(path, `This could not be opened: ${reasonOf(entry)}.`);
  }
  if (await isLink(absolute)) return failed(path, BROKEN_LINK);
  if (isDynamicPattern(path)) return walkPattern(path, { disk, cwd });
  return failed(path, 'There is no such file or folder. Check the spelling, or name the folder that the record is in.');
}

function namedFile(path: string, absolute: string, isFile: boolean): Walked {
  if (!isFile) return failed(path, 'This is not a file that can be read. Save what it holds as a file and name that.');
  const other = `Caselint reads ${endingsInWords('and')} files, and this is another kind. Save it as one of these and try again.`;
  if (readerFor(path) === undefined) return failed(path, other);
  return { files: [{ path: posix.normalize(path), absolute, named: true }], errors: [], others: [], leftOut: [] };
}

interface Around {
  readonly disk: Disk;
  readonly cwd: string;
}

async function walkFolder(path: string, absolute: string, around: Around): Promise<Walked> {
  const found = await walk('**/*', absolute, path, around);
  if (!isEmpty(found)) return found;
  return {
    ...found,
    errors: [{ path, message: `There is no ${endingsInWords('or')} file in or below this folder.` }],
  };
}

async function walkPattern(pattern: string, around: Around): Promise<Walked> {
  const found = await walk(pattern, around.cwd, '', around);
  if (!isEmpty(found)) return found;
  const message = `No ${endingsInWords('or')} file matches this pattern. Check the spelling, or name a folder.`;
  return { ...found, errors: [{ path: pattern, message }] };
}

/** Whether there was nothing to read and nothing to say. */
function isEmpty({ files, errors, leftOut }: Walked): boolean {
  return files.length === 0 && errors.length === 0 && leftOut.length === 0;
}

async function isLink(absolute: string): Promise<boolean> {
  return lstat(absolute).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );
}

function failed(path: string, message: string): Walked {
  return { files: [], errors: [{ path, message }], others: [], leftOut: [] };
}

/** Windows writes paths with backslashes, which in a glob would mean something else. */
function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
