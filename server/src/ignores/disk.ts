import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ListFiles, LoadedList } from './files.ts';
import { emptyList, type IgnoreList, type ListKind, readList, writeList } from './list.ts';
import { newKey } from './names.ts';

/** Lists on the disk. What was read is kept in memory and read again only when the file has changed. */
export function createListFiles(): ListFiles {
  const read = new Map<string, { readonly stamp: string; readonly loaded: LoadedList }>();
  return {
    read: (uri, kind) => {
      if (!isHere(uri)) return undefined;
      const file = fileURLToPath(uri);
      const entry = statSync(file, { throwIfNoEntry: false, bigint: true });
      if (entry === undefined) return undefined;
      const stamp = `${kind} ${entry.ino} ${entry.size} ${entry.mtimeNs}`;
      const known = read.get(file);
      if (known?.stamp === stamp) return known.loaded;
      const loaded = load(file, kind);
      read.set(file, { stamp, loaded });
      return loaded;
    },
    change: (uri, kind, change) => {
      if (!isHere(uri)) return 'Nothing was written: Caselint keeps lists on the disk of this computer only.';
      const file = fileURLToPath(uri);
      const isThere = statSync(file, { throwIfNoEntry: false }) !== undefined;
      const { list, writable } = isThere ? load(file, kind) : { list: emptyList(kind), writable: true };
      if (!writable) return 'Nothing was written: the list could not be read as it is now. Mend it, or move it away.';
      return write(file, change(list));
    },
  };
}

/** A folder may also be open where it is, without a copy on this computer. */
const isHere = (uri: string): boolean => uri.startsWith('file:');

function load(file: string, kind: ListKind): LoadedList {
  try {
    const { list, problems } = readList(readFileSync(file, 'utf8'), kind);
    return { list: list ?? emptyList(kind), problems, writable: list !== undefined };
  } catch (error) {
    const message = `The list could not be opened (${codeOf(error)}), so it sets nothing aside. Ask whoever looks after the folder.`;
    return { list: emptyList(kind), problems: [{ line: 1, message }], writable: false };
  }
}

/** Beside its place and then into it: whoever reads meanwhile sees the old list or the new one. */
function write(file: string, list: IgnoreList): string | undefined {
  const beside = `${file}.${newKey()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, writeList(list), { flag: 'wx' });
    renameSync(beside, file);
    return undefined;
  } catch (error) {
    rmSync(beside, { force: true });
    return `The list could not be written (${codeOf(error)}). Ask whoever looks after the folder, or choose another place.`;
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'no reason given';
}
