import type { Batch } from '../batch.ts';
import type { FolderFigures } from '../measure/folder.ts';
import type { Way } from '../measure/ways.ts';
import { figure, table, times } from './words.ts';

/** The part of the page about many records, from its heading on. */
export function batchPart(batch: Batch): string {
  const { corpora, memory } = batch;
  return `## A folder of ${whole(corpora.files)} records

${whole(corpora.files)} invented records of 2 to 6 KB, ${figure(corpora.megabytes)} MB (fingerprint ${corpora.fingerprint}). From starting the program to its end,
the results as JSON in a file; of the linters the median of ${batch.rounds} rounds, in turn in each, of Caselint's other ways one run.
A peer that takes too long for all records reads only the first of them, as many as the second column says. Memory is the most that the process
with all its threads held. The last column is one run over the first records with the machine's other core busy.
Measured on ${batch.date} in ${figure(batch.minutes)} minutes, load ${batch.load.map(figure).join(' when it began, ')} when it ended.

${folderTable(batch)}

### Memory, over ${whole(memory.records)} records

${whole(memory.records)} small records of ${whole(memory.families)} families, ${figure(memory.megabytes)} MB in all, compared with each other family by family: two threads,
NDJSON into a file and an HTML report at the end. It took ${figure(memory.seconds)} seconds, ${figure(memory.records / memory.seconds)} records a second. In MB, looked at
once a second: what the process with all its threads holds, and the part of it in which each thread keeps its own data.

${memoryTable(batch)}
`;
}

function folderTable({ folder, ways }: Batch): string {
  const writeGood = folder.find(({ linter }) => linter === 'write-good')?.megabytesPerSecond;
  const [own, ...peers] = folder;
  const row = (name: string, { besideBusyCore, ...each }: Row) => [
    name,
    whole(each.files),
    figure(each.seconds),
    figure(each.filesPerSecond),
    figure(each.megabytesPerSecond),
    times(each.megabytesPerSecond, writeGood),
    figure(each.peakMemory),
    besideBusyCore === undefined ? '' : figure(besideBusyCore),
  ];
  const way = (id: Way) => ways.filter((each) => each.way === id).map((each) => row(WAYS[id], each));
  const farm = way('farm');
  return table(
    ['', 'read', 'seconds', 'records/s', 'MB/s', 'of write-good', 'peak memory, MB', 'records/s beside a busy core'],
    [
      ...way('one thread'),
      ...(own ? [row('Caselint, two threads', own)] : []),
      ...(['apart', 'cache first', 'cache again', 'cache one changed'] as const).flatMap(way),
      ...(farm.length > 0 ? farm : [NO_FARM]),
      ...peers.map((peer) => row(peer.linter, peer)),
    ],
  );
}

type Row = Omit<FolderFigures, 'linter' | 'besideBusyCore'> & Partial<Pick<FolderFigures, 'besideBusyCore'>>;

const WAYS: Readonly<Record<Way, string>> = {
  'one thread': 'Caselint, one thread',
  apart: 'Caselint, two threads, records not compared',
  'cache first': 'Caselint, two threads, `--cache` for the first time',
  'cache again': 'the same again, nothing changed',
  'cache one changed': 'the same again, one record changed',
  farm: 'Caselint, a farm of two workers, and the fold',
};

const NO_FARM = [`${WAYS.farm}: not measured, neither Redis nor Valkey is installed`, ...Array<string>(7).fill('')];

function memoryTable({ memory }: Batch): string {
  const rows = memory.samples.map((sample) => [
    whole(sample.records),
    figure(sample.seconds),
    figure(sample.resident),
    figure(sample.main),
    figure(sample.threads),
  ]);
  return table(
    ['records', 'seconds', 'resident', 'heap of the main thread', 'heaps of the two that read'],
    [...rows, ['the most', '', figure(memory.peak), '', '']],
  );
}

function whole(count: number): string {
  return count.toLocaleString('en-GB');
}
