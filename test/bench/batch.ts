import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { Corpora } from './corpus/corpora.ts';
import { type FamiliesSize, familiesIn } from './corpus/families.ts';
import type { Repeats } from './corpus/repeats.ts';
import { measureFarm } from './measure/farm.ts';
import { filesIn } from './measure/files.ts';
import { type FolderEffort, type FolderFigures, measureFolder } from './measure/folder.ts';
import type { Linter } from './measure/linters.ts';
import { type MemoryFigures, measureMemory } from './measure/memory.ts';
import { measureWays, type WayFigures } from './measure/ways.ts';

/** What one run said of many records: a folder read by everybody, Caselint's ways of reading it, very many small records. */
export interface Batch {
  /** The day, as 2026-01-31. */
  readonly date: string;
  /** How many programs wanted to run, a minute's mean, when it began and ended. */
  readonly load: readonly [number, number];
  readonly minutes: number;
  readonly rounds: number;
  /** The folder that was read. */
  readonly corpora: {
    readonly files: number;
    readonly megabytes: number;
    readonly fingerprint: string;
    readonly repeats: Repeats;
    readonly repeatsInRecords: Repeats;
  };
  readonly folder: readonly FolderFigures[];
  readonly ways: readonly WayFigures[];
  readonly memory: MemoryFigures;
}

export interface BatchEffort {
  readonly folder: FolderEffort;
  readonly families: FamiliesSize;
  readonly marks: readonly number[];
}

/** @param out a folder for what is written meanwhile, below which the families are */
export async function measureBatch(
  linters: readonly Linter[],
  corpora: Corpora,
  { folder: effort, families: size, marks }: BatchEffort,
  out: string,
  say: (what: string) => void,
): Promise<Batch> {
  const begun = performance.now();
  const loadBefore = loadavg()[0]!;
  say('Reading the folder with each linter …');
  const folder = await measureFolder(linters, corpora, effort, out, say);
  say('Reading it in other ways …');
  const ways = await measureWays(corpora.folders, out, say);
  const farm = await measureFarm(corpora.folders, out);
  if (farm) say(`  ${farm.way}: ${Math.round(farm.seconds)} s`);
  say(`Reading ${size.families * size.records} small records …`);
  const families = familiesIn(join(out, `families-${size.families}`), size);
  const memory = await measureMemory(families, marks, out);
  // So many files slow down whatever looks through the project's folder.
  rmSync(families.folder, { recursive: true, force: true });
  return {
    date: new Date().toISOString().slice(0, 10),
    load: [loadBefore, loadavg()[0]!],
    minutes: (performance.now() - begun) / 60_000,
    rounds: effort.rounds,
    corpora: {
      files: corpora.folders.flatMap(filesIn).length,
      megabytes: corpora.bytes / 1e6,
      fingerprint: corpora.fingerprint,
      repeats: corpora.repeats,
      repeatsInRecords: corpora.repeatsInRecords,
    },
    folder,
    ways: farm ? [...ways, farm] : ways,
    memory,
  };
}
