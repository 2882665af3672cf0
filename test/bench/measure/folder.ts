import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/sources.ts';
import { type Corpora, IN_A_FOLDER } from '../corpus/corpora.ts';
import { median } from './figures.ts';
import { filesIn } from './files.ts';
import { BENCH, CASELINT, type Linter } from './linters.ts';
import { besideBusyCore, type Ran, timed } from './processes.ts';

/** How fast one linter reads a folder, as a whole process. Medians of the rounds. */
export interface FolderFigures {
  readonly linter: string;
  /** How many files a round read: fewer where all would take too long. */
  readonly files: number;
  readonly filesPerSecond: number;
  readonly megabytesPerSecond: number;
  /** MB. */
  readonly peakMemory: number;
  /** Files a second with the machine's other core busy; null where that was not measured. */
  readonly besideBusyCore: number | null;
}

export interface FolderEffort {
  readonly rounds: number;
  /** How long a round of one linter may take, in seconds, and how many files it reads at least. */
  readonly seconds: number;
  readonly atLeast: number;
  /** Whether to measure once more with the machine's other core busy. */
  readonly busy: boolean;
}

interface Run extends Pick<Linter, 'id' | 'name'> {
  readonly folders: readonly string[];
  readonly ran: Ran[];
  besideBusyCore?: Ran;
}

/** In turn round after round, so that whatever else the machine does meets all of them. */
export async function measureFolder(
  linters: readonly Linter[],
  { folders }: Corpora,
  { rounds, seconds, atLeast, busy }: FolderEffort,
  out: string,
): Promise<FolderFigures[]> {
  const runs: Run[] = [];
  for (const { id, name } of linters) {
    const trial = await over(id, folders.slice(0, 1), out);
    const fitting = Math.floor((seconds * 1000) / trial.milliseconds);
    const least = id === CASELINT ? Math.ceil(atLeast / IN_A_FOLDER) : 1;
    const share = folders.slice(0, Math.max(least, fitting * STARTING));
    runs.push({ id, name, folders: share, ran: [] });
  }
  for (let round = 0; round < rounds; round++)
    for (const run of runs) run.ran.push(await over(run.id, run.folders, out));
  if (busy)
    await besideBusyCore(async () => {
      for (const run of runs) run.besideBusyCore = await over(run.id, run.folders, out);
    });
  return runs.map(({ name, folders, ran, besideBusyCore: beside }) => {
    const { files, bytes } = sizeOf(folders);
    const took = median(ran.map(({ milliseconds }) => milliseconds)) / 1000;
    return {
      linter: name,
      files,
      filesPerSecond: files / took,
      megabytesPerSecond: bytes / 1e6 / took,
      peakMemory: Math.max(...ran.map(({ peak }) => peak)),
      besideBusyCore: beside ? files / (beside.milliseconds / 1000) : null,
    };
  });
}

/** A trial spends much of its time on starting: the same time is enough for a few times more. */
const STARTING = 2;

/** One run of a linter over some folders. Caselint is run as people run it. */
export function over(id: string, folders: readonly string[], out: string): Promise<Ran> {
  if (id === CASELINT) return timed(command(folders), join(out, 'caselint.json'));
  const list = join(out, `${id}.json`);
  return timed([join(BENCH, 'linters/lintFiles.mjs'), id, list, ...folders], join(out, `${id}.txt`));
}

export function command(paths: readonly string[]): string[] {
  return [join(root, 'dist/cli.cjs'), ...paths, '--format', 'json', '--fail-on', 'never'];
}

function sizeOf(folders: readonly string[]): { files: number; bytes: number } {
  const files = folders.flatMap(filesIn);
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}
