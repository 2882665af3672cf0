import type { Readable } from 'node:stream';
import { linesOf } from '../pipe/lines.ts';
import { reasonOf } from '../reason.ts';
import type { Report } from '../report.ts';
import type { FoldedAcross } from './across.ts';
import { resultFrom } from './results.ts';
import type { Speaking } from './speaking.ts';

/**
 * Puts results into a report, file by file and line by line, so that no more than one is held. What cannot be read becomes an
 * error, and the rest goes on. A record that came before is passed over.
 * @param open gives the stream behind a path
 * @param speaking lets findings speak as they should here
 * @param across takes what several records show together; without it that is left out
 */
export async function foldResults(
  paths: readonly string[],
  open: (path: string) => Readable,
  report: Pick<Report, 'result' | 'errors' | 'closed' | 'across'>,
  speaking: Speaking,
  across: FoldedAcross | undefined,
): Promise<void> {
  const seen = new Set<string>();
  for (const path of paths) {
    let number = 0;
    const at = () => `${path === '-' ? 'standard input' : path}:${number}`;
    try {
      for await (const line of linesOf(open(path))) {
        number += 1;
        if ('text' in line && line.text.trim() === '') continue;
        const told = 'error' in line ? line : resultFrom(line.text);
        if ('error' in told) await report.errors([{ path: at(), message: told.error }]);
        else if ('message' in told) await report.errors([told]);
        else if ('collection' in told) across?.add(told);
        else if (!seen.has(told.result.path)) {
          seen.add(told.result.path);
          await report.result({ ...told.result, findings: speaking(told.result.findings) });
          if (told.told) across?.take(told.result.path, told.told);
        }
        if (report.closed) return;
      }
    } catch (error) {
      await report.errors([{ path, message: `This could not be read: ${reasonOf(error)}.` }]);
    }
  }
  if (across) report.across(across.findings());
}
