import type { Summary } from '../../result.ts';
import { LOUDNESS_IN_WORDS } from '../../words.ts';
import { count, summaryLines } from '../summary.ts';

/** How much was found in how many records, for a report that is read away from the terminal: a line a sentence. */
export function totalLines(summary: Summary, quiet: boolean): readonly string[] {
  const { failures } = summary;
  // What the terminal says beside the results is not there to be looked at: a report has its own place for it.
  const lines = summaryLines({ ...summary, errors: [], failures: 0 }, quiet, LOUDNESS_IN_WORDS);
  const stumbled = `${count(failures, 'rule')} could not finish, which is a fault in Caselint; every other rule has spoken.`;
  return failures > 0 ? [...lines, stumbled] : lines;
}
