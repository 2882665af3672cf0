import { openAside } from './aside.ts';
import { lintAll } from './batch.ts';
import { openCache } from './cache/cache.ts';
import type { CommandContext } from './commands/command.ts';
import { openCrew } from './crew/crew.ts';
import { findFiles } from './files.ts';
import { heedStop } from './interrupt.ts';
import type { CliOptions } from './options.ts';
import { createProgress } from './progress.ts';
import { openReport } from './report.ts';
import { openTeams } from './teams.ts';

/** What a shell expects of a program that somebody has stopped with Ctrl-C. */
const STOPPED = 130;

/**
 * Finds the records, lints them and writes what was found as it goes, in the order of the records, so that no more than a
 * few are held at a time.
 * @returns the exit code: 0 nothing at or above the level, 1 findings, 2 something could not be read or understood, 130
 * stopped by somebody
 * @throws when the results cannot be written, other than because their reader has gone away
 */
export async function lintRecords(
  options: CliOptions,
  { io, linter, edition, thread }: CommandContext,
): Promise<number> {
  const { with: parts, stdinFilename } = options;
  const { files, errors, passedOver } = await findFiles(options.paths, io.cwd);
  const teams = await openTeams(files, options, io, { linter, edition });
  const progress = createProgress(io.stderr, files.length);
  const report = await openReport(options, io, teams.rules, progress);
  await report.errors([...teams.errors, ...errors]);
  const cache = options.cache ? await openCache(options.cacheLocation, io.cwd, edition) : undefined;
  await report.note(cache, cache?.note);
  const ids = teams.rules.map(({ id }) => id);
  const aside = openAside(options, io.cwd, ids);
  const stop = heedStop(io, files.length);
  const crew = openCrew(files, options, stop.signal, { thread, dictionaries: teams.dictionaries });

  await report.begin();
  let done = 0;
  let leftOut = 0;
  try {
    progress.at(done, files[0]?.path);
    for await (const outcome of lintAll(files, teams, crew, { parts, stdinFilename, cache, aside }, io, stop.signal)) {
      done += 1;
      await report.errors(aside.errors());
      if (outcome === null) leftOut += 1;
      else if ('message' in outcome) await report.errors([outcome]);
      else await report.result(outcome);
      if (report.closed) break;
      progress.at(done, files[done]?.path);
    }
  } finally {
    progress.clear();
    await crew.close();
  }

  const stopped = stop.signal.aborted ? { after: done, of: files.length } : undefined;
  const saved = aside.save();
  await report.errors([...aside.errors(), ...(saved && 'message' in saved ? [saved] : [])]);
  await report.end(passedOver + leftOut, stopped);
  await report.note(cache, await cache?.save());
  if (saved && 'note' in saved) await report.note(saved, saved.note);
  stop.end();
  return stopped ? STOPPED : report.exitCode;
}
