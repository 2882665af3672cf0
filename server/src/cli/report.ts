import type { RuleSummary } from '../engine/types.ts';
import { VERSION } from '../version.ts';
import type { Cache } from './cache/cache.ts';
import type { Format } from './formats/format.ts';
import { jsonFormat } from './formats/json.ts';
import { printable } from './formats/printable.ts';
import { type CliIo, createWriter } from './io.ts';
import { reaches, withoutAsides } from './levels.ts';
import type { CliOptions } from './options.ts';
import type { Progress } from './progress.ts';
import { type CliError, createTally, type FileResult, type Stopped } from './result.ts';

/** Everything that one run of the command says: results on the standard output, what went wrong beside it. */
export interface Report {
  /** True once whoever was reading has gone, as in `caselint records | head`: what is left to say would be for nobody. */
  readonly closed: boolean;
  /** 0 nothing at or above the level, 1 findings, 2 something could not be read or understood. */
  readonly exitCode: number;
  begin(): Promise<void>;
  result(result: FileResult): Promise<void>;
  errors(errors: readonly CliError[]): Promise<void>;
  /** A sentence about a file that is kept: it changes no result, so it is said and counts as no error. */
  note(about: Pick<Cache, 'path'> | undefined, note: string | undefined): Promise<void>;
  /**
   * @param passedOver how many files were no records
   * @param stopped where somebody has stopped the run
   */
  end(passedOver: number, stopped: Stopped | undefined): Promise<void>;
}

/**
 * @param rules every rule that any of the records is read with
 * @param progress gives way to whatever is written
 * What cannot be written rejects, other than because its reader has gone away.
 */
export async function openReport(
  options: CliOptions,
  io: CliIo,
  rules: readonly RuleSummary[],
  progress: Progress,
): Promise<Report> {
  const stdout = createWriter(io.stdout.stream);
  const stderr = createWriter(io.stderr.stream);
  const format = await createFormat(options, io, rules);
  const tally = createTally();
  const errors: CliError[] = [];
  let fails = false;
  let written = 0;
  const write = (text: string): Promise<void> => {
    if (text !== '') progress.clear();
    return stdout.write(text);
  };
  const say = (path: string, sentence: string): Promise<void> => {
    progress.clear();
    return stderr.write(`caselint: ${printable(path)}: ${sentence}\n`);
  };
  return {
    get closed() {
      return stdout.closed;
    },
    get exitCode() {
      if (errors.length > 0) return 2;
      return fails ? 1 : 0;
    },
    begin: () => write(format.head()),
    async result(outcome) {
      fails ||= reaches(outcome.findings, options.failOn);
      const result = options.quiet ? { ...outcome, findings: withoutAsides(outcome.findings) } : outcome;
      tally.add(result);
      for (const note of outcome.notes ?? []) await say(outcome.path, note);
      await write(format.result(result, written++));
    },
    async errors(more) {
      for (const error of more) {
        errors.push(error);
        await say(error.path, error.message);
      }
    },
    note: async (about, note) => (about && note ? say(about.path, note) : undefined),
    end: (passedOver, stopped) => write(format.tail(tally.summary(errors, passedOver, stopped))),
  };
}

async function createFormat(
  { format, color, quiet }: CliOptions,
  { stdout }: CliIo,
  rules: readonly RuleSummary[],
): Promise<Format> {
  const colours = color === 'auto' ? stdout.colours : color === 'always';
  // What measures and wraps text takes a while to load, and other formats have no use for it.
  const create = format === 'json' ? jsonFormat : (await import('./formats/text.ts')).textFormat;
  return create({ rules, version: VERSION, columns: stdout.columns, colours, quiet });
}
