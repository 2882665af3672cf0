import type { Results } from '../results.ts';
import { figure, table, times } from './words.ts';

/** What a short run says beside the last full one: ratios, which machines share, before times, which they do not. */
export function compared(now: Results, last: Results | null): string {
  const rows = [
    ...now.batch.folder.map(({ linter }) => [
      `folder, MB/s: Caselint of ${linter}`,
      folder(now, linter),
      folder(last, linter),
    ]),
    ...now.editing.map(({ linter, size }) => [
      `${size} after an edit: Caselint of ${linter}`,
      editing(now, linter, size),
      editing(last, linter, size),
    ]),
    ['folder, files/s', figure(own(now)?.filesPerSecond), figure(own(last)?.filesPerSecond)],
    ['server start to diagnostics, ms', figure(now.server.start), figure(last?.server.start)],
    ['the command on one file, ms', figure(now.oneFile.withoutGrammar), figure(last?.oneFile.withoutGrammar)],
    ['a KB in a warm process, ms', figure(now.corporaProfile.total), figure(last?.corporaProfile.total)],
  ].filter(([what]) => !what!.endsWith('of Caselint'));
  return table(['', 'now, short run', `last full run${last ? `, ${last.date}` : ''}`], rows as string[][]);
}

function own(results: Results | null) {
  return results?.batch.folder.find(({ linter }) => linter === 'Caselint');
}

function folder(results: Results | null, name: string): string {
  const peer = results?.batch.folder.find(({ linter }) => linter === name);
  return times(own(results)?.megabytesPerSecond, peer?.megabytesPerSecond);
}

function editing(results: Results | null, name: string, text: string): string {
  const of = (who: string) => results?.editing.find(({ linter, size }) => linter === who && size === text)?.p50;
  return times(of('Caselint'), of(name));
}
