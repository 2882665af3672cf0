import type { Command } from 'commander';
import type { Linter } from '../engine/linter.ts';
import type { ResultPart } from '../engine/types.ts';
import { VERSION } from '../version.ts';
import { commandLine, parsed } from './commandLine.ts';
import { FORMATS } from './formats/index.ts';
import { DESCRIPTION, helpAfter } from './help.ts';
import type { CliIo } from './io.ts';
import { NEEDS_JSON, type Outputs, outputsFrom, takesParts } from './outputs.ts';
import { type GivenReading, type ReadingOptions, readingFrom, withReading } from './readingOptions.ts';
import { collected, listOf, oneOf } from './values.ts';

export const FAIL_LEVELS = ['error', 'warning', 'information', 'never'] as const;
/** The parts that the JSON has fields for. */
export const PARTS = ['people', 'actions', 'disclosures'] as const satisfies readonly ResultPart[];
/** The option of every command that compares records. */
export const NO_COLLECTION = [
  '--no-collection',
  'leave out what only several records of a family together show',
] as const;
export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;

export interface CliOptions extends Outputs, ReadingOptions {
  readonly paths: readonly string[];
  /** What the JSON holds beside the findings. */
  readonly with: readonly ResultPart[];
  /** Show the words of the records also in reports that travel. */
  readonly excerpts: boolean;
  readonly failOn: (typeof FAIL_LEVELS)[number];
  readonly stdinFilename?: string;
  /** A file with findings that are old and not shown. */
  readonly baseline?: string;
  /** Write everything that is found into that file. */
  readonly updateBaseline: boolean;
  /** Leave out what people have set aside, in comments and lists. */
  readonly ignores: boolean;
  /** Compare the records of a family with each other. */
  readonly collection: boolean;
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
    const { with: parts = [], quiet = false, updateBaseline = false, excerpts = false } = given;
    const reading = readingFrom(given, command);
    const written = outputsFrom(output, asked);
    if (typeof written === 'string') return command.error(`error: ${written}`);
    if (parts.length > 0 && !takesParts(written)) command.error(NEEDS_JSON);
    const flags = { quiet, updateBaseline, excerpts };
    return { options: { ...given, ...reading, ...written, ...flags, with: parts, paths: pathsOf(command) } };
  });
}

/** As the library gives them: what nobody set and nothing is said about is missing. */
type Given = Omit<CliOptions, 'paths' | 'outputs' | Unset | keyof ReadingOptions> &
  GivenReading &
  Partial<Pick<CliOptions, Unset>> & { readonly output?: readonly string[] };
type Unset = 'format' | 'with' | 'quiet' | 'updateBaseline' | 'excerpts';

function createCommand(io: CliIo, linter: Linter): Command {
  const command = commandLine('caselint', io)
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
    .option(
      '--fail-on <level>',
      `exit with 1 from this level on: ${FAIL_LEVELS.join(', ')}`,
      oneOf(FAIL_LEVELS),
      'warning',
    )
    .option(...NO_COLLECTION)
    .option('--stdin-filename <name>', 'the name of the record that comes through the standard input')
    .option(
      '--baseline <file>',
      'show only findings that are not in this file (default: .caselint/baseline.jsonl, where there is one)',
    )
    .option(
      '--update-baseline',
      'write everything that is found into that file, without a word of it; take out what is gone',
    )
    .option('--no-ignores', 'show also what people have set aside, in comments and in .caselint')
    .option('-q, --quiet', 'leave out information and hints, the reasons and what was passed over')
    .option('--color <when>', 'colours: auto, always or never', oneOf(COLOUR_CHOICES), 'auto')
    .version(VERSION, '-V, --version', 'show the version')
    .addHelpText('after', () => helpAfter(linter));
  return withReading(command, linter);
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
