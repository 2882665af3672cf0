import type { Results } from '../results.ts';
import { figure, table, times } from './words.ts';

const PART = /(<!-- measured by npm run bench -->\n)[\s\S]*?(<!-- end -->)/;

/** The README with its short table as these results say. */
export function withShortTable(readme: string, results: Results): string {
  return readme.replace(PART, (_, before: string, after: string) => `${before}${shortTable(results)}\n${after}`);
}

function shortTable({ batch: { folder }, editing }: Results): string {
  const edits = (name: string) => editing.find(({ linter, size }) => linter === name && size === '150 KB')?.p50;
  const writeGood = folder.find(({ linter }) => linter === 'write-good')?.megabytesPerSecond;
  return table(
    ['linter', 'a folder, files/s', 'of write-good', '150 KB again after an edit, ms'],
    folder.map(({ linter, filesPerSecond, megabytesPerSecond }) => [
      linter,
      figure(filesPerSecond),
      times(megabytesPerSecond, writeGood),
      figure(edits(linter)),
    ]),
  );
}
