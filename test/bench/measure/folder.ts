import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/sources.ts';
import type { Corpora } from '../corpus/corpora.ts';
import { median } from './figures.ts';
import { filesIn, type Rate, rateOf } from './files.ts';
import { BENCH, CASELINT, type Linter } from './linters.ts';
import { besideBusyCore, type Ran, timed } from './processes.ts';

/** How fast one linter reads a folder, as a whole process: the round that has the median. */
export interface FolderFigures extends Rate {
  readonly linter: string;
  /** The most of all rounds, in MB. */
  readonly peakMemory: number;
  /** Files a second with the machine's other core busy; null where that was not measured. */
  readonly besideBusyCore: number | null;
}

export interface FolderEffort {
  readonly rounds: number;
  /** After how many seconds a peer begins no further file in a round. Caselint reads all. */
  readonly seconds: number;
  /** The same beside a busy core, where Caselint reads so many folders; null where that is not measured. */
  readonly busy: { readonly seconds: number; readonly folders: number } | null;
}

interface Read extends Rate {
  readonly peak: number;
}

/** How many threads Caselint reads with here, whatever the machine has. */
export const THREADS = 2;
const THREADED = ['--workers', String(THREADS)];

/** In turn round after round, so that whatever else the machine does meets all of them. */
export async function measureFolder(
  linters: readonly Linter[],
  { folders }: Corpora,
  { rounds, seconds, busy }: FolderEffort,
  out: string,
  say: (what: string) => void,
): Promise<FolderFigures[]> {
  const runs = linters.map(({ id, name }) => ({ id, name, reads: [] as Read[], beside: null as number | null }));
  for (let round = 0; round < rounds; round++)
    for (const { id, name, reads } of runs) {
      const figures = await read(id, folders, out, seconds);
      reads.push(figures);
      say(`  ${name}: ${figures.files} records in ${Math.round(figures.seconds)} s`);
    }
  if (busy)
    await besideBusyCore(async () => {
      for (const run of runs) {
        const some = run.id === CASELINT ? folders.slice(0, busy.folders) : folders;
        run.beside = (await read(run.id, some, out, busy.seconds)).filesPerSecond;
      }
    });
  return runs.map(({ name, reads, beside }) => {
    const middle = median(reads.map(({ filesPerSecond }) => filesPerSecond));
    const { peak: _, ...rate } = reads.find(({ filesPerSecond }) => filesPerSecond === middle)!;
    const peakMemory = Math.max(...reads.map(({ peak }) => peak));
    return { linter: name, ...rate, peakMemory, besideBusyCore: beside };
  });
}

async function read(id: string, folders: readonly string[], out: string, seconds: number): Promise<Read> {
  const { milliseconds, peak } = await over(id, folders, out, seconds);
  const files = folders.flatMap(filesIn);
  const all = id === CASELINT ? files.length : JSON.parse(readFileSync(listOf(id, out), 'utf8')).length;
  return { ...rateOf(files.slice(0, all), milliseconds / 1000), peak };
}

/**
 * One run of a linter over some folders. Caselint is run as people run it.
 * @param seconds after which a peer begins no further file
 */
export function over(
  id: string,
  folders: readonly string[],
  out: string,
  seconds = Number.POSITIVE_INFINITY,
): Promise<Ran> {
  if (id === CASELINT) return timed([...command(folders), ...THREADED], join(out, 'caselint.json'));
  const program = join(BENCH, 'linters/lintFiles.mjs');
  return timed([program, id, listOf(id, out), String(seconds), ...folders], join(out, `${id}.txt`));
}

/** What a peer says of each file that it has read. */
function listOf(id: string, out: string): string {
  return join(out, `${id}.json`);
}

export function command(paths: readonly string[]): string[] {
  return [COMMAND, ...paths, '--format', 'json', '--fail-on', 'never'];
}

export const COMMAND = join(root, 'dist/cli.cjs');
