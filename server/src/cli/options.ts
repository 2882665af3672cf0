import type { Command } from 'commander';
import type { Linter } from '../engine/linter.ts';
import { DOCUMENT_KINDS, type DocumentKind, type ResultPart } from '../engine/types.ts';
import { CONFIG_NAME } from '../team/folder.ts';
import { VERSION } from '../version.ts';
import { CACHE_NAME } from './cache/cache.ts';
import { commandLine, parsed } from './commandLine.ts';
import { FORMATS } from './formats/index.ts';
import { DESCRIPTION, helpAfter } from './help.ts';
import type { CliIo } from './io.ts';
import { type Outputs, outputsFrom } from './outputs.ts';
import { collected, listOf, oneOf, wholeNumber } from './values.ts';

export const FAIL_LEVELS = ['error', 'warning', 'information', 'never'] as const;
/** The parts that the JSON has fields for. */
export const PARTS = ['people', 'actions', 'disclosures'] as const satisfies readonly ResultPart[];
/** More than any machine that people write records on has cores. */
export const MOST_WORKERS = 64;
export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;

export interface CliOptions extends Outputs {
  readonly paths: readonly string[];
  readonly kind?: DocumentKind;
  /** Each `id:severity` or `id:off`, not yet looked at. */
  readonly rule: readonly string[];
  readonly pack: readonly string[];
  /** What the JSON holds beside the findings. */
  readonly with: readonly ResultPart[];
  /** Show the words of the records also in reports that travel. */
  readonly excerpts: boolean;
  readonly failOn: (typeof FAIL_LEVELS)[number];
  readonly stdinFilename?: string;
  /** Keep results for the next time, and use those that are kept. */
  readonly cache: boolean;
  readonly cacheLocation?: string;
  /** A file with findings that are old and not shown. */
  readonly baseline?: string;
  /** Write everything that is found into that file. */
  readonly updateBaseline: boolean;
  /** Leave out what people have set aside, in comments and lists. */
  readonly ignores: boolean;
  /** A file with settings; false for none, also where the records' folders have one. */
  readonly config?: string | false;
  /** How many threads lint beside this one; undefined for as many as pay. */
  readonly workers?: number;
  /** Read only what has changed since a day or a state in git. */
  readonly since?: string;
  readonly quiet: boolean;
  readonly color: (typeof COLOUR_CHOICES)[number];
}

/** What the command was asked for, or the exit code where there is nothing more to do: help was shown, or a mistake named. */
export type ParsedOptions = { readonly options: CliOptions } | { readonly exitCode: number };

/**
 * @param argv what stands behind the command's name
 * @param linter whose rules and packs the help names
 * Help goes to `io.stdout`, mistakes to `io.stderr`.
 */
export function parseOptions(argv: readonly string[], io: CliIo, linter: Linter): ParsedOptions {
  const command = createCommand(io, linter);
  return parsed(() => {
    command.parse(argv, { from: 'user' });
    const { output = [], format: asked, ...given } = command.opts<Given>();
    const { rule = [], pack = [], with: parts = [], cache = false } = given;
    const written = outputsFrom(output, asked);
    if (typeof written === 'string') return command.error(`error: ${written}`);
    const formats = [written.format, ...written.outputs.map(({ format }) => format)];
    if (parts.length > 0 && !formats.some((format) => format === 'json' || format === 'ndjson'))
      command.error('error: --with adds to the JSON: say --format json as well.');
    if (given.cacheLocation !== undefined && !cache)
      command.error('error: --cache-location says where the cache is: say --cache as well.');
    const { quiet = false, updateBaseline = false, excerpts = false } = given;
    const flags = { quiet, cache, updateBaseline, excerpts };
    return { options: { ...given, ...written, ...flags, rule, pack, with: parts, paths: pathsOf(command) } };
  });
}

/** As the library gives them: what nobody set and nothing is said about is missing. */
type Given = Omit<CliOptions, 'paths' | 'outputs' | Unset> &
  Partial<Pick<CliOptions, Unset>> & { readonly output?: readonly string[] };
type Unset = 'format' | 'rule' | 'pack' | 'with' | 'quiet' | 'cache' | 'updateBaseline' | 'excerpts';

function createCommand(io: CliIo, linter: Linter): Command {
  return commandLine('caselint', io)
    .description(DESCRIPTION)
    .argument('[paths...]', 'records, folders of records, or globs in quotation marks; - reads the standard input')
    .option('-f, --format <format>', `how to write the results: ${FORMATS.join(', ')} (default: text)`, oneOf(FORMATS))
    .option(
      '-o, --output <file>',
      'write a report into this file as well, as its ending says; as often as you like',
      collected,
    )
    .option('--excerpts', 'show the words of the records also in sarif, junit, github, csv, markdown and html')
    .option('--with <parts>', `what the JSON holds beside the findings: ${PARTS.join(', ')}`, listOf(PARTS))
    .option('-k, --kind <kind>', `what every record is: ${DOCUMENT_KINDS.join(', ')}`, oneOf(DOCUMENT_KINDS))
    .option(
      '-r, --rule <id:severity>',
      'let a rule speak as error, warning, information or hint, or turn it off',
      collected,
    )
    .option('-p, --pack <name>', `switch further rules on: ${linter.packs.join(', ')}`, collected)
    .option(
      '--fail-on <level>',
      `exit with 1 from this level on: ${FAIL_LEVELS.join(', ')}`,
      oneOf(FAIL_LEVELS),
      'warning',
    )
    .option(
      '--since <when>',
      'read only what has changed since a day (2026-11-01), some days ("7 days") or a branch, tag or commit of git',
    )
    .option('--stdin-filename <name>', 'the name of the record that comes through the standard input')
    .option('--cache', 'read again only what has changed: results are kept in a file that holds no word of a record')
    .option(
      '--cache-location <path>',
      `where that file is, or the folder it is in (default: ${CACHE_NAME} in this folder)`,
    )
    .option(
      '--baseline <file>',
      'show only findings that are not in this file (default: .caselint/baseline.jsonl, where there is one)',
    )
    .option(
      '--update-baseline',
      'write everything that is found into that file, without a word of it; take out what is gone',
    )
    .option('--no-ignores', 'show also what people have set aside, in comments and in .caselint')
    .option(
      '--config <file>',
      `settings for every record, and the dictionaries beside them (default: ${CONFIG_NAME} upward from each record)`,
    )
    .option('--no-config', 'leave out the settings and dictionaries that the folders of the records bring along')
    .option(
      '--workers <number>',
      'read so many records side by side; 0: one after the other (default: as it is quickest here, at most 4)',
      wholeNumber(MOST_WORKERS),
    )
    .option('-q, --quiet', 'leave out information and hints, the reasons and what was passed over')
    .option('--color <when>', 'colours: auto, always or never', oneOf(COLOUR_CHOICES), 'auto')
    .version(VERSION, '-V, --version', 'show the version')
    .addHelpText('after', () => helpAfter(linter));
}

function pathsOf(command: Command): readonly string[] {
  const name = command.opts<CliOptions>().stdinFilename;
  if (command.args.length > 0) {
    if (name === undefined || command.args.includes('-')) return command.args;
    command.error('error: --stdin-filename names what comes through the standard input: add - to the paths.');
  }
  if (name !== undefined) return ['-'];
  return command.error('error: Say which records to read: a file, a folder, or - for the standard input.');
}
