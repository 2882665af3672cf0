import type { IgnoreList, ListKind, ListProblem } from './list.ts';

/** A list as it stands in its file. */
export interface LoadedList {
  /** Empty where the file cannot be used as a whole. */
  readonly list: IgnoreList;
  readonly problems: readonly ListProblem[];
  /** False where the file is none of ours or cannot be opened: it is left as it is. */
  readonly writable: boolean;
}

/** Where lists are kept: the disk, or nothing at all where there is none. Files are named by their URIs. */
export interface ListFiles {
  /** The list in a file; undefined where there is no such file. Never throws. */
  read(uri: string, kind: ListKind): LoadedList | undefined;
  /**
   * Reads a list afresh, changes it and writes it; a file that is not there is made. Never throws.
   * @returns a whole sentence where it could not be written; nothing has changed then
   */
  change(uri: string, kind: ListKind, change: (list: IgnoreList) => IgnoreList): string | undefined;
}
