import { dirname } from 'node:path';
import type { Corpora } from '../corpus/corpora.ts';
import { type FolderFigures, over } from './folder.ts';
import type { Linter } from './linters.ts';

/** One file of 3 MB, whole process: seconds, and the most memory in MB. */
export interface BigFileFigures {
  readonly linter: string;
  readonly seconds: number;
  readonly peakMemory: number;
}

/** Those that would take longer than this many seconds are left out. */
const TOO_LONG = 60;

export async function measureBigFile(
  linters: readonly Linter[],
  { single }: Corpora,
  rates: readonly FolderFigures[],
  out: string,
): Promise<BigFileFigures[]> {
  const path = single['3 MB'];
  const figures: BigFileFigures[] = [];
  for (const { id, name } of linters) {
    const rate = rates.find(({ linter }) => linter === name)?.megabytesPerSecond ?? 0;
    if (!path || 3 / rate > TOO_LONG) continue;
    const { milliseconds, peak } = await over(id, [dirname(path)], out);
    figures.push({ linter: name, seconds: milliseconds / 1000, peakMemory: peak });
  }
  return figures;
}
