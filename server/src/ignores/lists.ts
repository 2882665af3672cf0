import type { ListFiles } from './files.ts';
import type { ListProblem } from './list.ts';
import { addressOf, baselineIn, foldersAbove, ignoresIn, rootOf } from './places.ts';
import type { AppliedList } from './setAside.ts';

/** Which lists may count for a record. Files and folders are URIs, folders without a slash at their ends. */
export interface ListPlaces {
  /** The outermost folder whose lists count; `any` for all folders above the record, null for none. */
  readonly within: string | 'any' | null;
  /** A person's own list, for records in no such folder. */
  readonly personal?: string | undefined;
  /**
   * The path of a baseline as somebody wrote it, from a folder above the record or from the root of the disk; empty for
   * those in their usual places, null for none.
   */
  readonly baseline: string | null;
}

export interface FoundLists {
  readonly lists: readonly AppliedList[];
  readonly problems: readonly FileProblem[];
  /** False where a baseline was named and there is none. */
  readonly hasBaseline: boolean;
}

export interface FileProblem extends ListProblem {
  /** The list, as a URI. */
  readonly file: string;
}

/** The lists that count for a record, the nearest first. */
export function listsFor(record: string, { within, personal, baseline }: ListPlaces, files: ListFiles): FoundLists {
  const folders = within === null ? [] : foldersAbove(record, within === 'any' ? undefined : within);
  const loaded = (kind: 'ignores' | 'baseline', uris: readonly string[]) =>
    uris.flatMap((file) => {
      const list = files.read(file, kind);
      return list ? [{ file, ...list }] : [];
    });
  const ignores = loaded('ignores', [...folders.map(ignoresIn), ...(personal === undefined ? [] : [personal])]);
  const baselines = baseline ? loaded('baseline', namedIn(folders, baseline)).slice(0, 1) : [];
  const usual = baseline === '' ? loaded('baseline', folders.map(baselineIn)) : [];
  const found = [...ignores, ...baselines, ...usual];
  return {
    lists: found.map(({ file, list }) => ({ list, root: rootOf(file) })),
    problems: found.flatMap(({ file, problems }) => problems.map((problem) => ({ file, ...problem }))),
    hasBaseline: !baseline || baselines.length > 0,
  };
}

/** Where a path may lead: from each of the folders, the nearest first, or from the root of the disk. */
function namedIn(folders: readonly string[], path: string): string[] {
  const whole = addressOf(path, undefined);
  return whole === undefined ? folders.flatMap((folder) => addressOf(path, folder) ?? []) : [whole];
}
