import { resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine, parsed } from '../commandLine.ts';
import { chunksOf } from '../farm/chunks.ts';
import type { FarmQueue, Progress } from '../farm/types.ts';
import { HERE, WHERE, whyUnreached } from '../farm/unreached.ts';
import { readChunk } from '../farm/work.ts';
import { findFiles } from '../files.ts';
import { printable } from '../formats/printable.ts';
import { count } from '../formats/summary.ts';
import { heedStop } from '../interrupt.ts';
import { openReader, type ReaderOptions, withReaderOptions } from '../pipe/reader.ts';
import { wholeNumber } from '../values.ts';
import type { CommandContext, RunCommand } from './command.ts';

interface Given extends ReaderOptions {
  readonly queue: string;
  readonly root: string;
  readonly run: string;
  readonly chunk: number;
  readonly sendRecords?: boolean;
  readonly results?: string;
  readonly lease: number;
  readonly untilDone?: boolean;
  readonly watch?: boolean;
}

type Task = (paths: readonly string[], given: Given, context: CommandContext, queue: FarmQueue) => Promise<number>;

/**
 * `caselint farm add|work|status`: shares the records of a folder among machines, through the Redis or Valkey whose address
 * CASELINT_REDIS_URL holds. Exit code 0 when it was done, 2 where it could not be.
 */
export const runFarm: RunCommand = async (argv, context) => {
  let asked: { readonly task: Task; readonly paths: readonly string[]; readonly given: Given } | undefined;
  const line = parsed(() => {
    const command = farmLine(context, (task, paths, given) => {
      asked = { task, paths, given };
    });
    command.parse(argv, { from: 'user' });
    return {};
  });
  if ('exitCode' in line) return line.exitCode as number;
  if (!asked) return 2;
  const { task, paths, given } = asked;
  const queue = await connect(given, context);
  if (!queue) return 2;
  try {
    return await task(paths, given, context, queue);
  } finally {
    await queue.close();
  }
};

function farmLine(context: CommandContext, chosen: (task: Task, paths: readonly string[], given: Given) => void) {
  const command = commandLine('caselint farm', context.io).description(
    `Shares records among machines through a Redis or Valkey of your own. ${WHERE} says where it is: redis://…, or rediss://… for TLS, with a name and a password where it asks for them. This is the one command of Caselint that opens a connection.`,
  );
  const sub = (name: string, takes: string, does: string, task: Task) =>
    command
      .command(`${name}${takes}`)
      .description(does)
      .option('--queue <name>', 'which queue, where there are several', 'caselint')
      .action((...given: unknown[]) => {
        const paths = Array.isArray(given[0]) ? (given[0] as string[]) : [];
        chosen(task, paths, given.at(-2) as Given);
      });
  sub('add', ' <paths...>', 'put records into the queue: their paths, not their words', add)
    .option('--root <folder>', 'the folder that paths start from; every machine has it, perhaps elsewhere', '.')
    .option('--run <name>', 'a name for these records; the same records under the same name are added once', 'run')
    .option('--chunk <number>', 'how many records a machine takes at a time', wholeNumber(10_000), 50)
    .option('--send-records', 'send the records themselves, for machines that cannot reach the folder');
  withReaderOptions(
    sub('work', '', 'take records from the queue and read them', work)
      .option('--root <folder>', 'the folder that paths start from', '.')
      .requiredOption(
        '--results <folder>',
        'a folder for results that all machines can write to; keep it as you keep records',
      )
      .option(
        '--lease <seconds>',
        'give a chunk to another after so long without a sign of life',
        wholeNumber(3600),
        30,
      )
      .option('--until-done', 'end when the queue is empty; without it the command waits for more'),
    context.linter,
  );
  sub('status', '', 'say how far it is', status).option('--watch', 'go on saying it until all is done');
  return command;
}

const add: Task = async (paths, { root, run, chunk, sendRecords = false }, { io }, queue) => {
  if (!/^[\w.-]{1,100}$/.test(run) || chunk === 0) {
    io.stderr.stream.write('caselint: --run takes letters, figures, dots and hyphens; --chunk at least 1.\n');
    return 2;
  }
  const { files, errors } = await findFiles(paths, io.cwd);
  const chunks = chunksOf(files, { root: resolve(io.cwd, root), run, size: chunk, withRecords: sendRecords });
  const all = [...errors, ...chunks.errors];
  for (const { path, message } of all) io.stderr.stream.write(`caselint: ${printable(path)}: ${message}\n`);
  let added = 0;
  for (const some of chunks.inTurn()) {
    await queue.add(some);
    added += some.length;
  }
  io.stdout.stream.write(`${count(chunks.records, 'record')} in ${count(added, 'chunk')} put into the queue.\n`);
  return all.length > 0 ? 2 : 0;
};

const work: Task = async (_, given, context, queue) => {
  const { io } = context;
  const reader = await openReader({ ...given, facts: true }, context);
  if (!reader) return 2;
  const stop = heedStop(io, Number.POSITIVE_INFINITY);
  const place = { root: resolve(io.cwd, given.root), results: resolve(io.cwd, given.results!), ...reader };
  let [records, errors] = [0, 0];
  try {
    const handle: Parameters<FarmQueue['work']>[0] = async (chunk) => {
      const counted = await readChunk(chunk, place);
      records += counted.records;
      errors += counted.errors;
      return counted;
    };
    await queue.work(handle, { untilDone: given.untilDone === true, stop: stop.signal });
  } finally {
    stop.end();
    await reader.close();
  }
  const unread = errors > 0 ? `, ${errors} of them with an error` : '';
  io.stdout.stream.write(`${count(records, 'record')} read here${unread}.\n`);
  return 0;
};

const status: Task = async (_, { watch = false }, { io }, queue) => {
  for (;;) {
    const progress = await queue.progress();
    io.stdout.stream.write(`${inWords(progress)}\n`);
    if (!watch || progress.waiting + progress.underWay === 0) return progress.failed > 0 ? 1 : 0;
    await sleep(2000);
  }
};

function inWords({ waiting, underWay, done, failed }: Progress): string {
  const all = waiting + underWay + done + failed;
  const lost = failed > 0 ? `, ${failed} given up` : '';
  return `${done} of ${count(all, 'chunk')} done, ${underWay} under way, ${waiting} waiting${lost}.`;
}

async function connect({ queue: name, lease = 30 }: Given, { io }: CommandContext): Promise<FarmQueue | undefined> {
  const url = process.env[WHERE] ?? HERE;
  try {
    const { openQueue } = await import('#farm');
    return await openQueue({ url, name, lease });
  } catch (error) {
    io.stderr.stream.write(`caselint: ${whyUnreached(error)}\n`);
    return undefined;
  }
}
