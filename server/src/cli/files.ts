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
  for (const path of paths) {
    const part = await findPath(slashed(path), cwd, disk);
    for (const file of part.files) {
      const key = file.absolute === undefined ? '-' : await realpath(file.absolute).catch(() => file.absolute ?? '');
      if (!found.has(key)) found.set(key, file);
    }
    for (const error of part.errors) if (!errors.some(({ path }) => path === error.path)) errors.push(error);
    for (const other of part.others) others.add(other);
  }
  return { files: [...found.values()], errors, passedOver: others.size };
}

async function findPath(path: string, cwd: string, disk: Disk): Promise<Walked> {
  if (path === '-') return { files: [{ path, named: true }], errors: [], others: [] };
  const absolute = resolve(cwd, path);
  const entry = await stat(absolute).catch((error: NodeJS.ErrnoException) => error);
  if (!(entry instanceof Error)) {
    return entry.isDirectory() ? walkFolder(path, absolute, disk) : namedFile(path, absolute, entry.isFile());
  }
  if (entry.code !== 'ENOENT' && entry.code !== 'ENOTDIR' && !isDynamicPattern(path)) {
    return failed(path, `This could not be opened: ${reasonOf(entry)}.`);
  }
  if (await isLink(absolute)) return failed(path, BROKEN_LINK);
  if (isDynamicPattern(path)) return walkPattern(path, cwd, disk);
  return failed(path, 'There is no such file or folder. Check the spelling, or name the folder that the record is in.');
}

function namedFile(path: string, absolute: string, isFile: boolean): Walked {
  if (!isFile) return failed(path, 'This is not a file that can be read. Save what it holds as a file and name that.');
  const other = `Caselint reads ${endingsInWords('and')} files, and this is another kind. Save it as one of these and try again.`;
  if (readerFor(path) === undefined) return failed(path, other);
  return { files: [{ path: posix.normalize(path), absolute, named: true }], errors: [], others: [] };
}

async function walkFolder(path: string, absolute: string, disk: Disk): Promise<Walked> {
  const found = await walk('**/*', absolute, path, disk);
  if (found.files.length > 0 || found.errors.length > 0) return found;
  return {
    ...found,
    errors: [{ path, message: `There is no ${endingsInWords('or')} file in or below this folder.` }],
  };
}

async function walkPattern(pattern: string, cwd: string, disk: Disk): Promise<Walked> {
  const found = await walk(pattern, cwd, '', disk);
  if (found.files.length > 0 || found.errors.length > 0) return found;
  const message = `No ${endingsInWords('or')} file matches this pattern. Check the spelling, or name a folder.`;
  return { ...found, errors: [{ path: pattern, message }] };
}

async function isLink(absolute: string): Promise<boolean> {
  return lstat(absolute).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );
}

function failed(path: string, message: string): Walked {
  return { files: [], errors: [{ path, message }], others: [] };
}

/** Windows writes paths with backslashes, which in a glob would mean something else. */
function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
