import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { reasonOf } from './reason.ts';
import { repositoryOf } from './repository.ts';

/** What lists of files to leave out are called; what the second says holds over the first. */
export const IGNORE_FILES = ['.gitignore', '.caselintignore'] as const;

/** Whether lists in the folders of a file leave it out. */
export interface LeftOut {
  has(file: string): boolean;
}

/**
 * Reads the lists of files to leave out as git does: in each folder from the root of the repository down, where the list
 * that is nearest to a file holds over those above it. Without a repository they count from the current folder down.
 * @param folder absolute: the folder that somebody named. It is read even where a list above leaves it out as a whole.
 * @param report told of lists that cannot be read
 */
export function openLeftOut(folder: string, cwd: string, report: (file: string, message: string) => void): LeftOut {
  const lists = new Map<string, readonly Ignore[]>();
  const folders = new Map<string, boolean>();
  const top = repositoryOf(folder) ?? (isIn(folder, cwd) ? cwd : folder);
  const root = isLeftOut(folder, top) ? folder : top;
  folders.clear();
  return { has: (file) => isLeftOut(dirname(file), root) || says(file, '', root) };

  /** Whether a folder or one above it, below the root, is left out. */
  function isLeftOut(path: string, from: string): boolean {
    if (path === from || !isIn(path, from)) return false;
    const known = folders.get(path);
    if (known !== undefined) return known;
    const answer = isLeftOut(dirname(path), from) || says(path, '/', from);
    folders.set(path, answer);
    return answer;
  }

  /** What the nearest list that speaks of a path says. */
  function says(path: string, mark: '/' | '', from: string): boolean {
    for (let at = dirname(path); isIn(at, from); at = dirname(at)) {
      for (const list of listsIn(at)) {
        const { ignored, unignored } = list.test(`${relative(at, path).replaceAll(sep, '/')}${mark}`);
        if (ignored || unignored) return ignored;
      }
      if (at === from) break;
    }
    return false;
  }

  /** The lists of one folder, the stronger first. */
  function listsIn(path: string): readonly Ignore[] {
    const known = lists.get(path);
    if (known) return known;
    const read = IGNORE_FILES.toReversed().flatMap((name) => {
      const text = textOf(join(path, name), report);
      return text === undefined ? [] : [ignore().add(text)];
    });
    lists.set(path, read);
    return read;
  }
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(resolve(folder, '.') + (folder.endsWith(sep) ? '' : sep));
}

function textOf(file: string, report: (file: string, message: string) => void): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    report(file, `This list of what is left out could not be read: ${reasonOf(error)}.`);
    return undefined;
  }
}
