import { basename, resolve } from 'node:path';
import type { RuleSummary } from '../engine/types.ts';
import { VERSION } from '../version.ts';
import type { AcrossFound } from './across/finding.ts';
import type { Cache } from './cache/cache.ts';
import type { Format, FormatOptions } from './formats/format.ts';
import { createFormat } from './formats/index.ts';
import { printable } from './formats/printable.ts';
import { type CliIo, createWriter } from './io.ts';
import { reaches, withoutAsides } from './levels.ts';
import type { CliOptions } from './options.ts';
import type { OutputFile } from './outputFiles.ts';
import type { Progress } from './progress.ts';
import { openReportFiles } from './reportFiles.ts';
import { type CliError, createTally, type FileResult, type Unread } from './result.ts';

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
  /** What only several records together show; written at the end. */
  across(found: AcrossFound): void;
  /** @param unread what was not read */
  end(unread: Unread): Promise<void>;
  /** Takes back files that were begun and not ended. */
  close(): Promise<void>;
}

/** What a report is made of beside what the options say. */
export interface ReportParts {
  /** Every rule that any of the records is read with. */
  readonly rules: readonly RuleSummary[];
  /** The files that may be written. */
  readonly files: readonly OutputFile[];
  /** Gives way to whatever is written. */
  readonly progress: Progress;
  /** What the standard output gets, where it is none of the formats that can be asked for. */
  readonly format?: (options: FormatOptions) => Format;
}

/** What of the options a report needs. */
export type ReportOptions = Pick<
  CliOptions,
  'format' | 'outputs' | 'paths' | 'with' | 'excerpts' | 'failOn' | 'quiet' | 'color'
>;

/** What cannot be written on the standard output rejects, other than because its reader has gone away. */
export async function openReport(
  options: ReportOptions,
  io: CliIo,
  { rules, files, progress, format: own }: ReportParts,
): Promise<Report> {
  const stdout = createWriter(io.stdout.stream);
  const stderr = createWriter(io.stderr.stream);
  const about = formatOptions(options, io, rules);
  const format = own ? own(about) : await createFormat(options.format, about);
  const { reports, errors: unopened } = await openReportFiles(files, about);
  const tally = createTally();
  const errors: CliError[] = [];
  let fails = false;
  let together: AcrossFound | undefined;
  let written = 0;
  const write = async (part: (format: Format) => string): Promise<void> => {
    const text = part(format);
    if (text !== '') progress.clear();
    await stdout.write(text);
    await report(await reports.write(part));
  };
  return {
    get closed() {
      return stdout.closed && !reports.some;
    },
    get exitCode() {
      if (errors.length > 0) return 2;
      return fails ? 1 : 0;
    },
    async begin() {
      await report(unopened);
      await write((each) => each.head());
    },
    async result(outcome) {
      fails ||= reaches(outcome.findings, options.failOn);
      const result = options.quiet ? { ...outcome, findings: withoutAsides(outcome.findings) } : outcome;
      const index = written++;
      tally.add(result);
      await write((each) => each.result(result, index));
    },
    errors: report,
    note: (about, note) => say(about && note ? about.path : undefined, note ?? ''),
    across(found) {
      fails ||= reaches(found.findings, options.failOn);
      together = options.quiet ? { ...found, findings: withoutAsides(found.findings) } : found;
    },
    async end(unread) {
      const summary = tally.summary([...errors], unread, together);
      await write((each) => each.tail(summary));
      const { paths, errors: unfinished } = await reports.finish();
      for (const path of paths) await say(path, 'The report is written.');
      await report(unfinished);
    },
    close: () => reports.discard(),
  };

  async function report(more: readonly CliError[]): Promise<void> {
    for (const error of more) {
      errors.push(error);
      progress.clear();
      await say(error.path, error.message);
    }
  }

  async function say(path: string | undefined, sentence: string): Promise<void> {
    if (path !== undefined) await stderr.write(`caselint: ${printable(path)}: ${sentence}\n`);
  }
}

function formatOptions(options: ReportOptions, { stdout, cwd }: CliIo, rules: readonly RuleSummary[]): FormatOptions {
  const { color, quiet, excerpts, failOn, paths, with: parts } = options;
  const colours = color === 'auto' ? stdout.colours : color === 'always';
  const about = { rules, version: VERSION, columns: stdout.columns, colours, quiet };
  // The current folder is called by its name: a report is read elsewhere.
  const named = paths.map((path) => (resolve(cwd, path) === cwd ? basename(cwd) : path));
  return { ...about, excerpts, failOn, paths: named, with: parts, now: new Date() };
}
