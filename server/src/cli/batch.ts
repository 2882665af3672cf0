import { setImmediate as turn } from 'node:timers/promises';
import type { Crew } from './crew/crew.ts';
import type { CliIo } from './io.ts';
import { type RecordOptions, startRecord } from './record.ts';
import type { CliError, FileResult } from './result.ts';
import type { Teams } from './teams.ts';
import type { FoundFile } from './walk.ts';

/** What became of a file: null where its folder says that it is no record, "report" where it is one of Caselint's own. */
export type Outcome = FileResult | CliError | 'report' | null;

/**
 * Lints records, as many at a time as the crew takes, and gives what became of each in the order of the files.
 * @param stop when it is set off nothing more is given; what is under way is left
 */
export async function* lintAll(
  files: readonly FoundFile[],
  teams: Teams,
  crew: Crew,
  options: RecordOptions,
  io: CliIo,
  stop: AbortSignal,
): AsyncGenerator<Outcome> {
  const underWay: (() => Promise<Outcome>)[] = [];
  let next = 0;
  for (;;) {
    // Linting leaves no time for anything else, so that somebody who wants to stop is heard here.
    await turn();
    if (stop.aborted) return;
    while (next < files.length && underWay.length < Math.max(crew.width, 1)) underWay.push(begin(next++));
    const outcome = await underWay.shift()?.();
    if (outcome === undefined || stop.aborted) return;
    yield outcome;
  }

  function begin(index: number): () => Promise<Outcome> {
    const file = files[index]!;
    const reading = teams.for(file);
    if (!reading) return async () => null;
    return startRecord(file, reading, (...asked) => crew.lint(index, ...asked), options, io);
  }
}
