import { cpus, loadavg, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/sources.ts';
import { corporaIn, FULL, IN_A_FOLDER, SHORT } from './corpus/corpora.ts';
import { measureAgain } from './measure/again.ts';
import { measureBigFile } from './measure/bigFile.ts';
import { measureEditing } from './measure/editing.ts';
import { filesIn } from './measure/files.ts';
import { measureFolder } from './measure/folder.ts';
import { linters as present } from './measure/linters.ts';
import { measureOneFile } from './measure/oneFile.ts';
import { measureServer } from './measure/server.ts';
import { watchedEngine } from './measure/watched.ts';
import type { Results } from './results.ts';

const EFFORTS = {
  full: {
    size: FULL,
    folder: { rounds: 3, seconds: 5, atLeast: 2000, busy: true },
    editing: { sizes: ['15 KB', '150 KB', '1.5 MB'], edits: 1000, seconds: 20 },
    server: { rounds: 5, size: '150 KB', edits: 200, seconds: 15 },
    oneFile: 9,
    profiled: 10,
  },
  short: {
    size: SHORT,
    folder: { rounds: 1, seconds: 1, atLeast: 40, busy: false },
    editing: { sizes: ['15 KB'], edits: 50, seconds: 3 },
    server: { rounds: 1, size: '15 KB', edits: 20, seconds: 3 },
    oneFile: 3,
    profiled: 1,
  },
};

/** Everything in one run. What is written meanwhile lies below `out/bench/`. */
export async function measureAll(
  how: keyof typeof EFFORTS,
  hasPeers: boolean,
  say: (what: string) => void,
): Promise<Results> {
  const effort = EFFORTS[how];
  const begun = performance.now();
  const loadBefore = loadavg()[0]!;
  const out = join(root, 'out/bench');
  say('Writing the corpora …');
  const corpora = corporaIn(join(out, how), effort.size);
  const linters = present(hasPeers, how === 'short');
  say('Reading the folder with each linter …');
  const folder = await measureFolder(linters, corpora, effort.folder, out);
  const readByCaselint = corpora.folders.slice(0, Math.ceil(folder[0]!.files / IN_A_FOLDER));
  const again = await measureAgain(readByCaselint, effort.folder.rounds, out);
  const bigFile = await measureBigFile(linters, corpora, folder, out);
  say('Editing …');
  const editing = await measureEditing(linters, corpora, effort.editing);
  say('Asking the language server …');
  const server = await measureServer(corpora, effort.server);
  say('Watching the rules …');
  const watched = await watchedEngine();
  const oneFile = await measureOneFile(corpora, watched, effort.oneFile, out);
  const profiled = corpora.folders.slice(1, 1 + effort.profiled).flatMap(filesIn);
  const corporaProfile = watched.profile(profiled);
  const records = ['clean', 'flagged'].flatMap((name) => filesIn(join(root, 'test/records', name)));
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    node: process.versions.node,
    load: [loadBefore, loadavg()[0]!],
    minutes: (performance.now() - begun) / 60_000,
    rounds: effort.folder.rounds,
    linters,
    corpora: {
      files: effort.size.files,
      megabytes: corpora.bytes / 1e6,
      fingerprint: corpora.fingerprint,
      repeats: corpora.repeats,
      repeatsInRecords: corpora.repeatsInRecords,
    },
    ...{ folder, again, bigFile, editing, server, oneFile, corporaProfile },
    recordsProfile: watched.profile(records),
  };
}

function machine(): string {
  const cores = cpus();
  return `${cores.length} cores (${cores[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}`;
}
