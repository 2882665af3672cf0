import { commandLine, parsed } from '../commandLine.ts';
import { statsFormat } from '../formats/stats.ts';
import { lintRecords } from '../lint.ts';
import { type CliOptions, NO_COLLECTION } from '../options.ts';
import { type GivenReading, readingFrom, withReading } from '../readingOptions.ts';
import { oneOf } from '../values.ts';
import type { CommandContext, RunCommand } from './command.ts';

const FORMATS = ['text', 'json'] as const;
type Shape = (typeof FORMATS)[number];

/** `caselint stats FOLDER`: how much was found, in figures alone. Exit code 2 where something could not be read, else 0. */
export const runStats: RunCommand = async (argv, context) => {
  const asked = optionsFrom(argv, context);
  if ('exitCode' in asked) return asked.exitCode;
  return lintRecords(asked.options, context, (about) => statsFormat(about, asked.as));
};

function optionsFrom(argv: readonly string[], { io, linter }: CommandContext) {
  return parsed(() => {
    const command = commandLine('caselint stats', io)
      .description(
        'Counts what is found by rule, by kind of record and by month. No file is named and nothing is quoted.',
      )
      .argument('<paths...>', 'records, folders of records, or globs in quotation marks')
      .option('-f, --format <format>', `how to write the figures: ${FORMATS.join(' or ')}`, oneOf(FORMATS), 'text')
      .option(...NO_COLLECTION);
    withReading(command, linter).parse(argv, { from: 'user' });
    const { format: as, collection, ...given } = command.opts<GivenReading & { format: Shape; collection: boolean }>();
    const options: CliOptions = { ...COUNTING, ...readingFrom(given, command), collection, paths: command.args };
    return { as, options };
  });
}

/** Nothing is written but figures, and nothing that is found is a failure. */
const COUNTING = {
  ...{ format: 'text', outputs: [], with: [], excerpts: false, failOn: 'never' },
  ...{ updateBaseline: false, ignores: true, quiet: false, color: 'auto' },
} as const satisfies Partial<CliOptions>;
