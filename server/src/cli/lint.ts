import { openAcross } from './across/across.ts';
import { openAside } from './aside.ts';
import { lintAll, type Outcome } from './batch.ts';
import { openCache } from './cache/cache.ts';
import type { CommandContext } from './commands/command.ts';
import { openCrew } from './crew/crew.ts';
import { findFiles } from './files.ts';
import type { Format, FormatOptions } from './formats/format.ts';
import { partsOf } from './formats/index.ts';
import { heedStop, STOPPED } from './interrupt.ts';
import type { CliIo } from './io.ts';
import type { CliOptions } from './options.ts';
import { outputFiles } from './outputFiles.ts';
import { createProgress, type Progress } from './progress.ts';
import { openReport, type Report } from './report.ts';
import type { FileResult } from './result.ts';
import { filesSince, type Since, withOthersBeside } from './since.ts';
import { openTeams } from './teams.ts';
import type { FoundFile } from './walk.ts';

/**
 * Finds the records, lints them and writes what was found as it goes, in the order of the records, so that no more than a
 * few are held at a time.
 * @param format what the standard output gets, where it is none of the formats that can be asked for
 * @returns the exit code: 0 nothing at or above the level, 1 findings, 2 something could not be read or understood, 130
 * stopped by somebody
 * @throws when the results cannot be written, other than because their reader has gone away
 */
export async function lintRecords(
  options: CliOptions,
  { io, linter, edition, thread }: CommandContext,
  format?: (options: FormatOptions) => Format,
): Promise<number> {
  const found = await findFiles(options.paths, io.cwd);
  const { files, unchanged, errors } = await changed(found.files, options, io);
  const teams = await openTeams(files, options, io, { linter, edition });
  const progress = createProgress(io.stderr, files.length);
  const outputs = outputFiles(options.outputs, files, io.cwd);
  const about = { rules: teams.rules, files: outputs.files, progress };
  const report = await openReport(options, io, { ...about, ...(format && { format }) });
  await report.errors([...teams.errors, ...found.errors, ...errors, ...outputs.errors]);
  const cache = options.cache ? await openCache(options.cacheLocation, io.cwd, edition) : undefined;
  await report.note(cache, cache?.note);
  const ids = teams.rules.map(({ id }) => id);
  const aside = openAside(options, io.cwd, ids);
  const stop = heedStop(io, files.length);
  const crew = openCrew(files, options, stop.signal, { thread, dictionaries: teams.dictionaries });
  const across = options.collection && files.length > 1 ? openAcross(edition.dictionaries, aside, io) : undefined;
  const shown = partsOf([options.format, ...outputs.files.map((file) => file.format)]);
  const parts = [...new Set([...options.with, ...shown, ...(across ? (['facts'] as const) : [])])];
  const record = { parts, stdinFilename: options.stdinFilename, cache, aside };

  try {
    await report.begin();
    const outcomes = lintAll(files, teams, crew, record, io, stop.signal);
    const { done, noRecords } = await pass(outcomes, files, report, progress, {
      before: async () => report.errors(aside.errors()),
      after: (result, file) => across?.take(result, file, teams.for(file)!),
    });
    const stopped = stop.signal.aborted ? { after: done, of: files.length } : undefined;
    if (across && !stopped && !report.closed) report.across(await across.findings());
    const saved = aside.save();
    await report.errors([...aside.errors(), ...(saved && 'message' in saved ? [saved] : [])]);
    const passedOver = found.passedOver + noRecords;
    const beside = files.filter((file) => file.beside).length;
    await report.end({ passedOver, leftOut: found.leftOut, unchanged, beside, stopped });
    await report.note(cache, await cache?.save());
    if (saved && 'note' in saved) await report.note(saved, saved.note);
    stop.end();
    return stopped ? STOPPED : report.exitCode;
  } finally {
    await crew.close();
    await report.close();
  }
}

/** The files that are to be read: all of them where nobody said since when. */
async function changed(files: readonly FoundFile[], { since, collection }: CliOptions, { cwd }: CliIo): Promise<Since> {
  if (since === undefined) return { files, unchanged: 0, errors: [] };
  const told = await filesSince(files, since, cwd);
  return collection ? { ...told, files: withOthersBeside(files, told.files) } : told;
}

/** What is done before and after each outcome is passed on. */
interface Each {
  before(): Promise<void>;
  after(result: FileResult, file: FoundFile): void;
}

/** Passes on what became of each file, and gives how many are done and how many of them were no records. */
async function pass(
  outcomes: AsyncIterable<Outcome>,
  files: readonly FoundFile[],
  report: Report,
  progress: Progress,
  each: Each,
): Promise<{ readonly done: number; readonly noRecords: number }> {
  let [done, noRecords] = [0, 0];
  try {
    progress.at(done, files[0]?.path);
    for await (const outcome of outcomes) {
      const file = files[done]!;
      done += 1;
      await each.before();
      if (outcome === 'report') continue;
      if (outcome === null) noRecords += file.beside ? 0 : 1;
      else if (!('message' in outcome)) {
        if (!file.beside) await report.result(outcome);
        each.after(outcome, file);
      } else if (!file.beside) await report.errors([outcome]);
      if (report.closed) break;
      progress.at(done, files[done]?.path);
    }
  } finally {
    progress.clear();
  }
  return { done, noRecords };
}
