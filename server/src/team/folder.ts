import { dirname, join } from 'node:path';
import { MOST } from './bounds.ts';
import type { TeamFile } from './dictionaries.ts';

/** Where a team's files are, below the folder that they are for. */
export const CONFIG_NAME = 'caselint.config.yaml';
export const DICTIONARIES = '.caselint/dictionaries';

/** The part of a disk that is asked for a team's files. Nothing of it rejects. */
export interface TeamDisk {
  /** The names of what a folder holds; undefined where there is no such folder. */
  list(folder: string): Promise<readonly string[] | undefined>;
  /** The first bytes of a file as text; undefined where there is none, or where it cannot be read. */
  read(file: string, bytes: number): Promise<string | undefined>;
}

/** What a team keeps in a folder. Files are named by their paths. */
export interface TeamFolder {
  readonly root: string;
  readonly dictionaries: readonly TeamFile[];
  readonly config: TeamFile | undefined;
}

/** A character may take four bytes; one more shows that there is more. */
export const MOST_BYTES = MOST.length * 4 + 4;

/**
 * The nearest folder, from this one upward, in which a team keeps anything; undefined where there is none.
 * @param top where to stop looking; the root of the disk where it is not given
 */
export async function findTeamFolder(from: string, disk: TeamDisk, top?: string): Promise<string | undefined> {
  for (let folder = from; ; folder = dirname(folder)) {
    if ((await disk.read(join(folder, CONFIG_NAME), 0)) !== undefined) return folder;
    if ((await disk.list(join(folder, DICTIONARIES))) !== undefined) return folder;
    if (folder === top || folder === dirname(folder)) return undefined;
  }
}

/**
 * Reads what a team keeps in a folder.
 * @param config another file with the settings
 */
export async function readTeamFolder(
  root: string,
  disk: TeamDisk,
  config = join(root, CONFIG_NAME),
): Promise<TeamFolder> {
  const names = (await disk.list(join(root, DICTIONARIES))) ?? [];
  const files = names
    .filter((name) => /\.ya?ml$/i.test(name))
    .sort()
    .map((name) => join(root, DICTIONARIES, name));
  // One more than there may be, so that it is told.
  const dictionaries = await Promise.all(files.slice(0, MOST.files + 1).map((file) => readText(file, disk)));
  const text = await disk.read(config, MOST_BYTES);
  return { root, dictionaries, config: text === undefined ? undefined : { file: config, text } };
}

async function readText(file: string, disk: TeamDisk): Promise<TeamFile> {
  return { file, text: (await disk.read(file, MOST_BYTES)) ?? '' };
}
