import { setImmediate as turn } from 'node:timers/promises';
import { openAside } from '../aside.ts';
import { findFiles } from '../files.ts';
import { heedStop, STOPPED } from '../interrupt.ts';
import { reaches } from '../levels.ts';
import { createProgress } from '../progress.ts';
import { answerRecord } from '../review/answer.ts';
import { chooseFiles } from '../review/choose.ts';
import { parseReviewOptions } from '../review/options.ts';
import { createSaying } from '../review/say.ts';
import { targetsFor } from '../review/targets.ts';
import { openTeams } from '../teams.ts';
import type { RunCommand } from './command.ts';

/**
 * `caselint review FILES…`: writes a copy of each record with comments and suggested changes in it. Exit codes as for the
 * reading of records; 2 also where a copy could not be written.
 */
export const runReview: RunCommand = async (argv, { io, linter, edition }) => {
  const options = parseReviewOptions(argv, io, linter);
  if ('exitCode' in options) return options.exitCode;
  const found = await findFiles(options.paths, io.cwd);
  const { files, errors, note } = chooseFiles(found);
  const teams = await openTeams(files, options, io, { linter, edition });
  const progress = createProgress(io.stderr, files.length);
  const saying = createSaying(io, progress.clear);
  await saying.errors([...teams.errors, ...found.errors, ...errors]);
  const ids = teams.rules.map(({ id }) => id);
  const aside = openAside({ ...options, updateBaseline: false }, io.cwd, ids);
  const target = targetsFor(options.output, files.length, io.cwd);
  const stop = heedStop(io, files.length);
  const asked = { rules: teams.rules, aside, commentsOnly: options.commentsOnly };
  let [done, fails] = [0, false];
  for (const file of files) {
    progress.at(done, file.path);
    // Reviewing leaves no time for anything else, so that somebody who wants to stop is heard here.
    await turn();
    if (stop.signal.aborted || saying.closed) break;
    const reading = teams.for(file);
    const outcome = reading && (await answerRecord(file, reading, target(file), asked));
    done += 1;
    if (outcome && 'message' in outcome) await saying.errors([outcome]);
    else if (outcome) await saying.written(outcome.path, outcome.review);
    fails ||= outcome !== null && 'findings' in outcome && reaches(outcome.findings, options.failOn);
    await saying.errors(aside.errors());
  }
  progress.clear();
  stop.end();
  if (note !== undefined) await saying.note(...note);
  if (stop.signal.aborted) return STOPPED;
  if (saying.failed) return 2;
  return fails ? 1 : 0;
};
