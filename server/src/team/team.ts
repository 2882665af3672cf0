import type { Mistake } from '../checking/source.ts';
import { type Dictionaries, describeRules } from '../engine/linter.ts';
import { NO_CONFIG, readConfig, type TeamConfig } from './config.ts';
import { readTeam, type TeamFile } from './dictionaries.ts';
import type { TeamFolder } from './folder.ts';

/** What a folder's own dictionaries and settings come to. */
export interface Team {
  /** Where its files are. */
  readonly root: string;
  /** Caselint's own, the very same, where the folder's add nothing. */
  readonly dictionaries: Dictionaries;
  readonly config: TeamConfig;
  /** What was read. */
  readonly files: readonly TeamFile[];
  /** What cannot be used. */
  readonly mistakes: readonly Mistake[];
  /** The rules that are the team's own, by their ids, with the file that each is in. */
  readonly ownRules: ReadonlyMap<string, string>;
}

/** Pure; never throws, whatever the files hold. */
export function teamOf({ root, dictionaries: files, config: settings }: TeamFolder, builtin: Dictionaries): Team {
  const { dictionaries, mistakes, ownRules } = readTeam(files, builtin);
  const { rules, packs } = describeRules(dictionaries);
  const ids = rules.map(({ id }) => id);
  const config = settings ? readConfig(settings, ids, packs) : NO_CONFIG;
  const read = settings ? [...files, settings] : files;
  return { root, dictionaries, config, files: read, mistakes: [...mistakes, ...config.mistakes], ownRules };
}
