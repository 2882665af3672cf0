import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/sources.ts';
import { median } from './figures.ts';
import { filesIn } from './files.ts';
import { command } from './folder.ts';
import { timed } from './processes.ts';

/** The command with its cache over files that it has read before, whole process, in milliseconds. Medians of the rounds. */
export interface AgainFigures {
  readonly files: number;
  readonly unchanged: number;
  readonly oneChanged: number;
}

/** Null where the command has no cache. */
export async function measureAgain(
  folders: readonly string[],
  rounds: number,
  out: string,
): Promise<AgainFigures | null> {
  const { stdout } = spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), '--help'], { encoding: 'utf8' });
  if (!stdout.includes('--cache-location')) return null;
  const cache = join(out, 'caselint.cache');
  const args = [...command(folders), '--cache', '--cache-location', cache];
  const took = async () => (await timed(args, join(out, 'again.json'))).milliseconds;
  rmSync(cache, { force: true });
  await took();
  const unchanged: number[] = [];
  const oneChanged: number[] = [];
  const file = filesIn(folders[0]!)[0]!;
  const text = readFileSync(file);
  try {
    for (let round = 0; round < rounds; round++) {
      unchanged.push(await took());
      appendFileSync(file, `\nThe visit is at ${round + 1} pm.\n`);
      oneChanged.push(await took());
    }
  } finally {
    writeFileSync(file, text);
  }
  const files = folders.flatMap(filesIn).length;
  return { files, unchanged: median(unchanged), oneChanged: median(oneChanged) };
}
