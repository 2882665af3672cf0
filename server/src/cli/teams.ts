import { createHash } from 'node:crypto';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Dictionaries, Linter } from '../engine/linter.ts';
import type { DocumentKind, RuleSummary } from '../engine/types.ts';
import { DEFAULT_SETTINGS, isRecord, kindFor, overlaid, type Settings } from '../settings.ts';
import type { TeamFile } from '../team/dictionaries.ts';
import { nodeDisk } from '../team/disk.ts';
import { findTeamFolder, readTeamFolder, type TeamFolder } from '../team/folder.ts';
import type { Team } from '../team/team.ts';
import type { Edition } from './cache/edition.ts';
import type { CliIo } from './io.ts';
import { linterOnNeed } from './linterOnNeed.ts';
import type { CliOptions } from './options.ts';
import type { CliError } from './result.ts';
import { settingsFrom } from './settings.ts';
import type { FoundFile } from './walk.ts';

/** What a record is read with: Caselint's own, or what the record's folder makes of it. */
export interface Reading {
  readonly linter: Linter;
  readonly edition: Edition;
  readonly settings: Settings;
  /** What the record is, where somebody has said so. */
  readonly kind: DocumentKind | undefined;
}

/** The dictionaries and settings that folders bring along. */
export interface Teams {
  /** What a record is read with; null where its folder says that it is none. A file that was named is always one. */
  for(file: FoundFile): Reading | null;
  /** Every rule that any of the records is read with. */
  readonly rules: readonly RuleSummary[];
  /** The dictionaries of every team that has its own, by the fingerprints of the editions that they make. */
  readonly dictionaries: TeamDictionaries;
  /** What is the matter with the options, and with the folders' files. */
  readonly errors: readonly CliError[];
}

export type TeamDictionaries = ReadonlyMap<string, readonly TeamFile[]>;

type Options = Pick<CliOptions, 'rule' | 'pack' | 'kind' | 'config' | 'stdinFilename'>;

interface FolderTeam {
  readonly team: Team | undefined;
  readonly linter: Linter;
  readonly edition: Edition;
  /** The dictionaries that make it. */
  readonly files: readonly TeamFile[];
}

/**
 * Looks for what teams keep in the folders of the records, upward from each, and reads it.
 * @param own Caselint's own linter and edition, for records whose folders bring nothing along
 */
export async function openTeams(
  files: readonly FoundFile[],
  options: Options,
  { cwd }: Pick<CliIo, 'cwd'>,
  own: { readonly linter: Linter; readonly edition: Edition },
): Promise<Teams> {
  const { folderOf, errors: missing } = await findFolders(files, options, cwd);
  const plain: FolderTeam = { team: undefined, files: [], ...own };
  const teams = new Map<string, FolderTeam>();
  for (const folder of folderOf.values())
    if (folder && !teams.has(folder.root)) teams.set(folder.root, await readTeam(folder, own.edition));
  const all = [plain, ...teams.values()];
  const rules = [...new Map(all.flatMap(({ linter }) => linter.rules).map((rule) => [rule.id, rule])).values()];
  const { settings: asked, errors: mistakes } = settingsFrom(options, { rules, packs: own.linter.packs });
  const readings = new Map(all.map((each) => [each, { ...each, settings: under(asked, each) }]));
  const inFiles = [...teams.values()].flatMap(({ team }) => team?.mistakes ?? []);
  const errors = inFiles.map(({ file, line, column, message }) => ({
    path: `${relative(cwd, file).replaceAll(sep, '/')}:${line}:${column}`,
    message,
  }));
  const dictionaries = new Map([...teams.values()].map(({ edition, files }) => [edition.fingerprint, files]));
  dictionaries.delete(own.edition.fingerprint);
  return { for: readingOf, rules, dictionaries, errors: [...mistakes, ...missing, ...errors] };

  function readingOf(file: FoundFile): Reading | null {
    const folder = folderOf.get(placeOf(file, options, cwd));
    const { linter, edition, settings } = readings.get((folder && teams.get(folder.root)) ?? plain)!;
    const path = resolve(cwd, file.absolute ?? options.stdinFilename ?? '');
    if (folder && !file.named && (!settings.enable || !isRecord(path, settings))) return null;
    return { linter, edition, settings, kind: options.kind ?? kindFor(path, settings) };
  }
}

/** What somebody asks for on the command line holds over what a folder says; packs add up. */
function under(asked: Settings, { team }: FolderTeam): Settings {
  if (!team) return asked;
  const settings = team.config.over(DEFAULT_SETTINGS);
  const packs = [...new Set([...settings.packs, ...asked.packs])];
  return { ...overlaid(settings, asked, {}), packs };
}

async function findFolders(files: readonly FoundFile[], options: Options, cwd: string) {
  const places = [...new Set(files.map((file) => placeOf(file, options, cwd)))];
  const found = new Map<string, TeamFolder | undefined>();
  const { config } = options;
  if (config === false) return { folderOf: found, errors: [] };
  if (config !== undefined) {
    const folder = await readTeamFolder(dirname(resolve(cwd, config)), nodeDisk, resolve(cwd, config));
    const errors = folder.config ? [] : [{ path: `--config ${config}`, message: NO_SUCH_FILE }];
    return { folderOf: new Map(places.map((place) => [place, folder])), errors };
  }
  const known = new Map<string, TeamFolder>();
  for (const place of places) {
    const root = await findTeamFolder(place, nodeDisk);
    if (root === undefined) continue;
    const folder = known.get(root) ?? (await readTeamFolder(root, nodeDisk));
    known.set(root, folder);
    found.set(place, folder);
  }
  return { folderOf: found, errors: [] };
}

/** The folder that a record is in; what comes through the standard input is where its name says. */
function placeOf(file: FoundFile, { stdinFilename }: Options, cwd: string): string {
  return dirname(file.absolute ?? resolve(cwd, stdinFilename ?? '-'));
}

/** What reads dictionaries takes a while to load, and most folders have none. */
async function readTeam(folder: TeamFolder, edition: Edition): Promise<FolderTeam> {
  const { teamOf } = await import('../team/team.ts');
  const team = teamOf(folder, edition.dictionaries as Dictionaries);
  const { dictionaries } = team;
  if (dictionaries === edition.dictionaries) return { team, linter: linterOnNeed(dictionaries), edition, files: [] };
  const hash = createHash('sha256').update(edition.fingerprint);
  const files = folder.dictionaries;
  for (const { file, text } of files) hash.update(`\0${relative(folder.root, file)}\0${text}`);
  return {
    team,
    linter: linterOnNeed(dictionaries),
    edition: { fingerprint: hash.digest('hex'), dictionaries },
    files,
  };
}

const NO_SUCH_FILE = 'There is no such file. Check the spelling, or leave the option out.';
