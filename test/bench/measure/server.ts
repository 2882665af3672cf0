import { setTimeout as wait } from 'node:timers/promises';
import type { Corpora } from '../corpus/corpora.ts';
import { median, percentile } from './figures.ts';
import { LanguageClient, type Way } from './language-client.ts';

/** What an editor waits for, in milliseconds, and what the server holds, in MB. */
export interface ServerFigures {
  /** From starting the program to the diagnostics of a record of 10 KB. */
  readonly start: number;
  /** A record is opened in a server that has read others before. */
  readonly firstLint: { readonly size: string; readonly milliseconds: number };
  readonly keystroke: readonly {
    readonly size: string;
    readonly way: Way;
    readonly edits: number;
    readonly p50: number;
    readonly p95: number;
  }[];
  readonly tenRecords: number;
}

export interface ServerEffort {
  readonly rounds: number;
  readonly size: string;
  readonly edits: number;
  /** How long the edits of one way may take. */
  readonly seconds: number;
}

export async function measureServer(corpora: Corpora, effort: ServerEffort): Promise<ServerFigures> {
  const path = corpora.single[effort.size]!;
  const starts: number[] = [];
  const opened: number[] = [];
  for (let round = 0; round < effort.rounds; round++) {
    const begun = performance.now();
    const client = new LanguageClient('pulled');
    await client.start();
    await client.open(corpora.single['10 KB']!);
    starts.push(performance.now() - begun);
    await client.open(corpora.single['15 KB']!);
    const before = performance.now();
    await client.open(path);
    opened.push(performance.now() - before);
    await client.end();
  }
  return {
    start: median(starts),
    firstLint: { size: effort.size, milliseconds: median(opened) },
    keystroke: [await keystrokes('pushed', path, effort), await keystrokes('pulled', path, effort)],
    tenRecords: await withTenRecords(corpora.ten),
  };
}

async function keystrokes(way: Way, path: string, { size, edits, seconds }: ServerEffort) {
  const client = new LanguageClient(way);
  await client.start();
  await client.open(path);
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  while (times.length < edits && (times.length === 0 || performance.now() < until))
    times.push(await client.changeWord(path));
  await client.end();
  return { size, way, edits: times.length, p50: median(times), p95: percentile(times, 0.95) };
}

async function withTenRecords(paths: readonly string[]): Promise<number> {
  const client = new LanguageClient('pulled');
  await client.start();
  for (const path of paths) await client.open(path);
  // Long enough for what is no longer needed to be let go.
  await wait(2000);
  const { memory } = client;
  await client.end();
  return memory;
}
