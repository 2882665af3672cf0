import { cpus, loadavg, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/sources.ts';
import { type Batch, measureBatch } from './batch.ts';
import { corporaIn, FULL, SHORT } from './corpus/corpora.ts';
import { measureBigFile } from './measure/bigFile.ts';
import { measureEditing } from './measure/editing.ts';
import { filesIn } from './measure/files.ts';
import { linters as present } from './measure/linters.ts';
import { measureOneFile } from './measure/oneFile.ts';
import { measureServer } from './measure/server.ts';
import { watchedEngine } from './measure/watched.ts';
import type { Results } from './results.ts';

const EFFORTS = {
  full: {
    size: FULL,
    batch: {
      folder: { rounds: 3, seconds: 35, busy: { seconds: 5, folders: 10 } },
      families: { families: 1000, records: 100 },
      marks: [1000, 5000, 10_000, 25_000, 50_000, 75_000, 100_000],
    },
    editing: { sizes: ['15 KB', '150 KB', '1.5 MB'], edits: 1000, seconds: 20 },
    server: { rounds: 5, size: '150 KB', edits: 200, seconds: 15 },
    oneFile: 9,
    profiled: 10,
  },
  short: {
    size: SHORT,
    batch: {
      folder: { rounds: 1, seconds: 2, busy: null },
      families: { families: 5, records: 100 },
      marks: [100, 250, 500],
    },
    editing: { sizes: ['15 KB'], edits: 50, seconds: 3 },
    server: { rounds: 1, size: '15 KB', edits: 20, seconds: 3 },
    oneFile: 3,
    profiled: 1,
  },
};

const OUT = join(root, 'out/bench');

/** Many records alone. What is written meanwhile lies below `out/bench/`. */
export function measureBatchAlone(
  how: keyof typeof EFFORTS,
  hasPeers: boolean,
  say: (what: string) => void,
): Promise<Batch> {
  const { batch, size } = EFFORTS[how];
  return measureBatch(present(hasPeers, how === 'short'), corporaIn(join(OUT, how), size), batch, OUT, say);
}

/** Everything in one run. */
export async function measureAll(
  how: keyof typeof EFFORTS,
  hasPeers: boolean,
  say: (what: string) => void,
): Promise<Results> {
  const effort = EFFORTS[how];
  const begun = performance.now();
  const loadBefore = loadavg()[0]!;
  say('Writing the corpora …');
  const corpora = corporaIn(join(OUT, how), effort.size);
  const linters = present(hasPeers, how === 'short');
  const batch = await measureBatch(linters, corpora, effort.batch, OUT, say);
  const bigFile = await measureBigFile(linters, corpora, batch.folder, OUT);
  say('Editing …');
  const editing = await measureEditing(linters, corpora, effort.editing);
  say('Asking the language server …');
  const server = await measureServer(corpora, effort.server);
  say('Watching the rules …');
  const watched = await watchedEngine();
  const oneFile = await measureOneFile(corpora, watched, effort.oneFile, OUT);
  const profiled = corpora.folders.slice(1, 1 + effort.profiled).flatMap(filesIn);
  const corporaProfile = watched.profile(profiled);
  const records = ['clean', 'flagged'].flatMap((name) => filesIn(join(root, 'test/records', name)));
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    node: process.versions.node,
    load: [loadBefore, loadavg()[0]!],
    minutes: (performance.now() - begun) / 60_000,
    linters,
    ...{ batch, bigFile, editing, server, oneFile, corporaProfile },
    recordsProfile: watched.profile(records),
  };
}

function machine(): string {
  const cores = cpus();
  return `${cores.length} cores (${cores[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}`;
}
