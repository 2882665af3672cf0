import type { Command } from 'commander';
import type { Linter } from '../engine/linter.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../engine/types.ts';
import { CONFIG_NAME } from '../team/folder.ts';
import { CACHE_NAME } from './cache/cache.ts';
import { collected, oneOf, wholeNumber } from './values.ts';

/** What people say about which records are read, and with what: the same for every command that reads records. */
export interface ReadingOptions {
  readonly kind?: DocumentKind;
  /** Each `id:severity` or `id:off`, not yet looked at. */
  readonly rule: readonly string[];
  readonly pack: readonly string[];
  /** Take only what has changed since a day or a state in git. */
  readonly since?: string;
  /** Keep results for the next time, and use those that are kept. */
  readonly cache: boolean;
  readonly cacheLocation?: string;
  /** A file with settings; false for none, also where the records' folders have one. */
  readonly config?: string | false;
  /** How many threads lint beside this one; undefined for as many as pay. */
  readonly workers?: number;
}

/** As the library gives them: what nobody set and nothing is said about is missing. */
export type GivenReading = Omit<ReadingOptions, Unset> & Partial<Pick<ReadingOptions, Unset>>;
type Unset = 'rule' | 'pack' | 'cache';

/** More than any machine that people write records on has cores. */
export const MOST_WORKERS = 64;

/** Adds the options to a command, at the end of those it has. */
export function withReading(command: Command, linter: Pick<Linter, 'packs'>): Command {
  return withAsking(command, linter)
    .option(
      '--since <when>',
      'take only what has changed since a day (2026-11-01), some days ("7 days") or a branch, tag or commit of git',
    )
    .option('--cache', 'read again only what has changed: results are kept in a file that holds no word of a record')
    .option(
      '--cache-location <path>',
      `where that file is, or the folder it is in (default: ${CACHE_NAME} in this folder)`,
    )
    .option(
      '--config <file>',
      `settings for every record, and the dictionaries beside them (default: ${CONFIG_NAME} upward from each record)`,
    )
    .option('--no-config', 'leave out the settings and dictionaries that the folders of the records bring along')
    .option(
      '--workers <number>',
      'read so many records side by side; 0: one after the other (default: as it is quickest here, at most 4)',
      wholeNumber(MOST_WORKERS),
    );
}

/** The option of every command that shows what was found. */
export const RULE = [
  '-r, --rule <id:severity>',
  'let a rule speak as error, warning, information or hint, or turn it off',
  collected,
] as const;

/** Adds what every command that asks about records takes: what they are, and which rules speak. */
export function withAsking(command: Command, linter: Pick<Linter, 'packs'>): Command {
  return command
    .option('-k, --kind <kind>', `what every record is: ${DOCUMENT_KINDS.join(', ')}`, oneOf(DOCUMENT_KINDS))
    .option(...RULE)
    .option('-p, --pack <name>', `switch further rules on: ${linter.packs.join(', ')}`, collected);
}

/** Where the settings are of commands that cannot look for them in the folders of the records. */
export function withSettingsOfHere(command: Command): Command {
  return command
    .option('--config <file>', 'settings for every record, and the dictionaries beside them')
    .option('--no-config', 'leave out the settings and dictionaries of this folder');
}

/** What was given, with what nobody set; names a mistake through the command. */
export function readingFrom(given: GivenReading, command: Command): ReadingOptions {
  const { rule = [], pack = [], cache = false, ...others } = given;
  if (others.cacheLocation !== undefined && !cache)
    command.error('error: --cache-location says where the cache is: say --cache as well.');
  return { ...others, rule, pack, cache };
}
