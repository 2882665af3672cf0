import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, type Rate, rateOf } from './files.ts';
import { command, THREADS } from './folder.ts';
import { timed } from './processes.ts';

/** The other ways in which the command can be asked about the same folder. */
export type Way = 'one thread' | 'apart' | 'cache first' | 'cache again' | 'cache one changed' | 'farm';

/** One run each, whole process. */
export interface WayFigures extends Rate {
  readonly way: Way;
  /** MB. */
  readonly peakMemory: number;
}

export async function measureWays(
  folders: readonly string[],
  out: string,
  say: (what: string) => void,
): Promise<WayFigures[]> {
  const files = folders.flatMap(filesIn);
  const cache = join(out, 'caselint.cache');
  const cached = ['--cache', '--cache-location', cache];
  rmSync(cache, { force: true });
  return [
    await figuresOf('one thread', 0),
    await figuresOf('apart', THREADS, '--no-collection'),
    await figuresOf('cache first', THREADS, ...cached),
    await figuresOf('cache again', THREADS, ...cached),
    await withOneChanged(files[0]!, () => figuresOf('cache one changed', THREADS, ...cached)),
  ];

  async function figuresOf(way: Way, threads: number, ...more: readonly string[]): Promise<WayFigures> {
    const args = [...command(folders), '--workers', String(threads), ...more];
    const { milliseconds, peak } = await timed(args, join(out, 'way.json'));
    const figures = { way, ...rateOf(files, milliseconds / 1000), peakMemory: peak };
    say(`  ${way}: ${Math.round(figures.seconds)} s`);
    return figures;
  }
}

/** Puts a sentence at the end of a file for as long as the work takes. */
async function withOneChanged<T>(file: string, work: () => Promise<T>): Promise<T> {
  const text = readFileSync(file);
  try {
    appendFileSync(file, '\nThe visit is at 3 pm.\n');
    return await work();
  } finally {
    writeFileSync(file, text);
  }
}
