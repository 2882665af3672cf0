import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Families } from '../corpus/families.ts';
import { COMMAND, THREADS } from './folder.ts';
import { BENCH } from './linters.ts';
import { memoryOf, timed } from './processes.ts';

/** What the command holds while it reads very many small records and compares them family by family. */
export interface MemoryFigures {
  readonly records: number;
  readonly families: number;
  readonly megabytes: number;
  readonly seconds: number;
  /** The most that the process with all its threads held, in MB. */
  readonly peak: number;
  readonly samples: readonly MemorySample[];
}

export interface MemorySample {
  /** How many records had been written. */
  readonly records: number;
  readonly seconds: number;
  /** All in MB: what the process with its threads holds of the machine's memory. */
  readonly resident: number;
  /** The heap of the thread that compares and reports. */
  readonly main: number;
  /** The heaps of the threads that read, together. */
  readonly threads: number;
}

/** @param marks the numbers of records at which a sample is wanted */
export async function measureMemory(
  { folder, families, records, bytes }: Families,
  marks: readonly number[],
  out: string,
): Promise<MemoryFigures> {
  const heaps = join(out, 'heaps');
  rmSync(heaps, { recursive: true, force: true });
  mkdirSync(heaps);
  const lines = join(out, 'families.ndjson');
  const report = join(out, 'families.html');
  const read = [COMMAND, folder, '--workers', String(THREADS), '--format', 'ndjson', '--output', report];
  const samples: MemorySample[] = [];
  let watch: NodeJS.Timeout | undefined;
  let file: number | undefined;
  const started = (pid: number) => {
    const start = performance.now();
    file = openSync(lines, 'r');
    const count = lineCounter(file);
    watch = setInterval(() => {
      const written = count();
      // Behind the records comes what several of them show; by then the threads are let go.
      if (written > records) return;
      const seconds = (performance.now() - start) / 1000;
      samples.push({ records: written, seconds, resident: memoryOf(pid, 'VmRSS'), ...heapsIn(heaps) });
    }, 1000);
  };
  const args = ['--require', join(BENCH, 'measure/heap.cjs'), ...read, '--fail-on', 'never'];
  try {
    const { milliseconds, peak } = await timed(args, lines, { env: { BENCH_HEAPS: heaps }, started });
    const wanted = marks.flatMap((mark) => samples.find((sample) => sample.records >= mark) ?? samples.at(-1) ?? []);
    const figures = { records, families, megabytes: bytes / 1e6, seconds: milliseconds / 1000, peak };
    return { ...figures, samples: wanted };
  } finally {
    clearInterval(watch);
    if (file !== undefined) closeSync(file);
  }
}

/** Counts the lines of a file that grows, from where it stopped the last time. */
function lineCounter(file: number): () => number {
  const buffer = Buffer.alloc(1 << 20);
  let lines = 0;
  return () => {
    for (;;) {
      const length = readSync(file, buffer);
      if (length === 0) return lines;
      for (let at = buffer.indexOf(10); at >= 0 && at < length; at = buffer.indexOf(10, at + 1)) lines++;
    }
  };
}

function heapsIn(folder: string): { main: number; threads: number } {
  const heaps = { main: 0, threads: 0 };
  for (const thread of readdirSync(folder).filter((name) => /^\d+$/.test(name)))
    heaps[thread === '0' ? 'main' : 'threads'] += Number(readFileSync(join(folder, thread), 'utf8')) / 1e6;
  return heaps;
}
