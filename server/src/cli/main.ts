import builtin, { fingerprint } from 'caselint:dictionaries';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import type { Output } from './io.ts';
import { linterOnNeed } from './linterOnNeed.ts';
import { keepMemorySmall } from './memory.ts';
import { run } from './run.ts';

/** Width where there is no terminal to ask, or none that knows. */
const USUAL_COLUMNS = 80;

function output(stream: NodeJS.WriteStream): Output {
  const isTTY = stream.isTTY === true;
  const colours = isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return { stream, isTTY, colours, columns: stream.columns || USUAL_COLUMNS };
}

async function main(): Promise<number> {
  const io = {
    stdin: process.stdin,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    cwd: process.cwd(),
    onInterrupt,
  };
  const edition = { fingerprint, dictionaries: builtin };
  return run(process.argv.slice(2), io, linterOnNeed(builtin), edition, fileURLToPath(import.meta.url));
}

/** The listener is gone once it has heard, so that the next Ctrl-C ends the process in the usual way. */
function onInterrupt(heard: () => void): () => void {
  process.once('SIGINT', heard);
  return () => process.off('SIGINT', heard);
}

// The command's threads run the same file, so that it stays one file. Only they load what serves them.
if (isMainThread) void start();
else void import('./crew/thread.ts').then(({ serve }) => serve(builtin));

/** The exit code is set and the process left to end by itself, so that everything written still arrives. */
async function start(): Promise<void> {
  keepMemorySmall();
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(stopped(error));
    process.exitCode = 2;
  }
}

/** An error's own words may quote a record, so its name and its place in the code are all that is shown. */
function stopped(error: unknown): string {
  if (!(error instanceof Error))
    return 'caselint: Caselint had to stop. That is a fault in Caselint, not in your records.\n';
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === 'write') return `caselint: The results could not be written (${code}). Is the disk full?\n`;
  const places = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  const message = `caselint: Caselint had to stop (${error.name}). That is a fault in Caselint, not in your records.`;
  return [message, ...places.slice(0, 5), ''].join('\n');
}
