import type { ListFiles } from './files.ts';
import type { ListProblem } from './list.ts';
import { baselineIn, foldersAbove, ignoresIn, rootOf } from './places.ts';
import type { AppliedList } from './setAside.ts';

/** Which lists may count for a record; all of it is optional. Files and folders are URIs, folders without a slash at their ends. */
export interface ListPlaces {
  /** The outermost folder whose list counts; `any` for all folders above the record, null for none. */
  readonly within: string | 'any' | null;
  /** A person's own list, for records in no such folder. */
  readonly personal?: string | undefined;
  /** A baseline that somebody named; without it that of the folder `within`. */
  readonly baseline?: string | undefined;
}

export interface FoundLists {
  readonly lists: readonly AppliedList[];
  readonly problems: readonly FileProblem[];
}

export interface FileProblem extends ListProblem {
  /** The list, as a URI. */
  readonly file: string;
}

/** The lists that count for a record, the nearest first. */
export function listsFor(record: string, { within, personal, baseline }: ListPlaces, files: ListFiles): FoundLists {
  const folders = within === null ? [] : foldersAbove(record, within === 'any' ? undefined : within);
  const usual = within === null || within === 'any' ? undefined : baselineIn(within);
  const old = baseline ?? usual;
  const places = [
    ...[...folders.map(ignoresIn), ...(personal === undefined ? [] : [personal])].map((file) => ({
      file,
      kind: 'ignores' as const,
    })),
    ...(old === undefined ? [] : [{ file: old, kind: 'baseline' as const }]),
  ];
  const found = places.flatMap(({ file, kind }) => {
    const loaded = files.read(file, kind);
    return loaded ? [{ file, ...loaded }] : [];
  });
  return {
    lists: found.map(({ file, list }) => ({ list, root: rootOf(file) })),
    problems: found.flatMap(({ file, problems }) => problems.map((problem) => ({ file, ...problem }))),
  };
}
