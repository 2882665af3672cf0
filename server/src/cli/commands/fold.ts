import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { collectionRulesIn } from '../../engine/collection.ts';
import { commandLine, parsed } from '../commandLine.ts';
import { createFoldedAcross } from '../fold/across.ts';
import { foldResults } from '../fold/fold.ts';
import { speakingAs } from '../fold/speaking.ts';
import { FORMATS, type FormatName } from '../formats/index.ts';
import { COLOUR_CHOICES, FAIL_LEVELS, NO_COLLECTION, PARTS } from '../options.ts';
import { outputFiles } from '../outputFiles.ts';
import { NEEDS_JSON, outputsFrom, takesParts } from '../outputs.ts';
import { createProgress } from '../progress.ts';
import { type ReadingOptions, RULE, withSettingsOfHere } from '../readingOptions.ts';
import { openReport, type ReportOptions } from '../report.ts';
import { openTeams } from '../teams.ts';
import { collected, listOf, oneOf } from '../values.ts';
import type { CommandContext, RunCommand } from './command.ts';

type FoldOptions = ReportOptions &
  Pick<ReadingOptions, 'rule' | 'config'> & {
    /** Also say what only several records show. */
    readonly collection: boolean;
  };

type Given = Omit<FoldOptions, 'format' | 'outputs' | 'paths' | 'rule'> & {
  readonly rule?: readonly string[];
  readonly format?: FormatName;
  readonly output?: readonly string[];
};

/**
 * `caselint fold`: results that were found elsewhere → one report.
 * Exit code as for the reading of records: 0 nothing at or above the level, 1 findings, 2 something could not be read.
 */
export const runFold: RunCommand = async (argv, context) => {
  const asked = parsed(() => {
    const command = withSettingsOfHere(commandLine('caselint fold', context.io))
      .description(
        'Makes one report of results that were written with "caselint pipe", "caselint farm" or --format ndjson. A record that comes twice counts once.',
      )
      .argument('[files...]', 'files with a result a line; without any, and for -, the standard input is read')
      .option('-f, --format <format>', `how to write the report: ${FORMATS.join(', ')} (default: text)`, oneOf(FORMATS))
      .option(
        '-o, --output <file>',
        'write the report into a file; its ending tells the format. Can be said again',
        collected,
      )
      .option('--excerpts', 'show the words of the records also in reports that leave them out', false)
      .option('--with <parts>', `what the JSON holds beside the findings: ${PARTS.join(', ')}`, listOf(PARTS), [])
      .option(
        '--fail-on <level>',
        `exit with 1 from this level on: ${FAIL_LEVELS.join(', ')}`,
        oneOf(FAIL_LEVELS),
        'warning',
      )
      .option(...RULE)
      .option(...NO_COLLECTION)
      .option('-q, --quiet', 'leave out information and hints, and the reasons', false)
      .option('--color <when>', 'colours: auto, always or never', oneOf(COLOUR_CHOICES), 'auto')
      .parse(argv, { from: 'user' });
    const { format, output = [], rule = [], ...given } = command.opts<Given>();
    const written = outputsFrom(output, format);
    if (typeof written === 'string') return command.error(`error: ${written}`);
    if (given.with.length > 0 && !takesParts(written)) return command.error(NEEDS_JSON);
    return { ...given, ...written, rule, paths: command.args.length > 0 ? command.args : ['-'] };
  });
  return 'exitCode' in asked ? asked.exitCode : fold(asked, context);
};

async function fold(options: FoldOptions, { io, linter, edition }: CommandContext): Promise<number> {
  const here = { path: '-', named: true } as const;
  const teams = await openTeams([here], { ...options, pack: [] }, io, { linter, edition });
  const { rules } = teams;
  const { settings, edition: ofHere } = teams.for(here)!;
  const sources = options.paths
    .filter((path) => path !== '-')
    .map((path) => ({ path, absolute: resolve(io.cwd, path) }));
  const outputs = outputFiles(options.outputs, sources, io.cwd);
  const report = await openReport(options, io, { rules, files: outputs.files, progress: createProgress(io.stderr, 0) });
  try {
    await report.errors([...teams.errors, ...outputs.errors]);
    await report.begin();
    const open = (path: string) => (path === '-' ? io.stdin : createReadStream(resolve(io.cwd, path)));
    const across = options.collection
      ? createFoldedAcross(collectionRulesIn(ofHere.dictionaries), settings.rules)
      : undefined;
    await foldResults(options.paths, open, report, speakingAs(settings.rules, rules), across);
    await report.end({ passedOver: 0, leftOut: 0, stopped: undefined });
  } finally {
    await report.close();
  }
  return report.exitCode;
}
