import type { Profile } from '../measure/watched.ts';
import type { WayFigures } from '../measure/ways.ts';
import type { Results } from '../results.ts';
import { figure, table, times } from './words.ts';

export function bigFileTable({ bigFile }: Results): string {
  return table(
    ['linter', 'seconds', 'peak memory, MB'],
    bigFile.map(({ linter, seconds, peakMemory }) => [linter, figure(seconds), figure(peakMemory)]),
  );
}

export function editingTable({ editing }: Results): string {
  return table(
    ['linter', 'text', 'first', 'edits', 'p50', 'p95', 'p50 of write-good’s'],
    editing.map(({ linter, size, first, edits, p50, p95 }) => {
      const writeGood = editing.find((other) => other.linter === 'write-good' && other.size === size);
      return [linter, size, figure(first), String(edits), figure(p50), figure(p95), times(p50, writeGood?.p50)];
    }),
  );
}

export function rulesTable({ rules, total }: Profile, most: number): string {
  return table(
    ['rule', 'ms a KB', 'share'],
    rules
      .slice(0, most)
      .map(({ rule, milliseconds }) => [
        rule,
        milliseconds.toFixed(3),
        `${((milliseconds / total) * 100).toFixed(1)}%`,
      ]),
  );
}

/** What the project wants to reach, and where it is. */
export function goals(results: Results): string {
  const { server, oneFile, editing, batch } = results;
  const own = batch.folder.find(({ linter }) => linter === 'Caselint');
  const again = batch.ways.find(({ way }) => way === 'cache again');
  const changed = batch.ways.find(({ way }) => way === 'cache one changed');
  const edit = editing.find(({ linter, size }) => linter === 'Caselint' && size === '150 KB');
  const [pushed, pulled] = server.keystroke;
  const rows = [
    ['a folder, cold, whole process', '1,000 files/s', `${figure(own?.filesPerSecond)} files/s`],
    [
      `${again?.files ?? 'the same'} files again: nothing changed / one file`,
      '200 / 400 ms (2,000 files)',
      ms(inMs(again), inMs(changed)),
    ],
    ['150 KB after a one-word edit, in process: p50 / p95', '1 / 5 ms', ms(edit?.p50, edit?.p95)],
    [`keystroke to pushed diagnostics, ${pushed!.size}: p95, with 20 ms of gathering`, '25 ms', ms(pushed!.p95)],
    [`keystroke to pulled diagnostics, ${pulled!.size}: p95`, '25 ms', ms(pulled!.p95)],
    [`first lint of ${server.firstLint.size} in a running server`, '250 ms', ms(server.firstLint.milliseconds)],
    ['its visible part', '50 ms', 'n/a: everything is linted at once'],
    ['server start to diagnostics of 10 KB', '500 ms', ms(server.start)],
    [
      'the command on one file: without grammar / with',
      '150 / 250 ms',
      ms(oneFile.withoutGrammar, oneFile.withGrammar),
    ],
    ['a server with ten records of 150 KB', '200 MB', `${figure(server.tenRecords)} MB`],
  ];
  return table(['work', 'goal', 'now'], rows);
}

function inMs(figures: WayFigures | undefined): number | undefined {
  return figures && figures.seconds * 1000;
}

function ms(...values: readonly (number | undefined)[]): string {
  return values.every((value) => value === undefined) ? 'n/a' : `${values.map(figure).join(' / ')} ms`;
}
