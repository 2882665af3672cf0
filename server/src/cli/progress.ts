import { posix } from 'node:path';
import cliProgress from 'cli-progress';
import { printable } from './formats/printable.ts';
import type { Output } from './io.ts';

/** How far the work has come, for the person in front of the terminal. */
export interface Progress {
  /**
   * @param done how many files are
   * @param path the file that is waited for now, if there is one left
   */
  at(done: number, path: string | undefined): void;
  /** Takes the bar away, to make room for other output or for good; the next `at` brings it back. */
  clear(): void;
}

/** Fewer files are done before a bar could be read. */
const WORTH_A_BAR = 20;
/** An estimate from fewer would jump about. */
const WORTH_AN_ESTIMATE = 10;
const BAR = 10;

/**
 * A bar on a terminal where there are many files; elsewhere nothing at all.
 * @param now gives milliseconds since some moment
 */
export function createProgress(output: Output, total: number, now: () => number = () => performance.now()): Progress {
  if (!output.isTTY || total <= WORTH_A_BAR) return { at() {}, clear() {} };
  const bar = new cliProgress.SingleBar({
    format: 'Reading {value} of {total} [{bar}] {pace}{name}',
    stream: output.stream,
    barsize: BAR,
    clearOnComplete: true,
    // Linting leaves no time for a timer, so the bar is drawn as it advances.
    synchronousUpdate: true,
    // Nothing about the terminal is changed that would have to be put right, so a second Ctrl-C can simply end the command.
    // The bar is cut to the width of the terminal.
    linewrap: true,
    gracefulExit: false,
  });
  const start = now();
  return {
    at(done, path = '') {
      const shown = { pace: paceOf(done, total, (now() - start) / 1000), name: printable(posix.basename(path)) };
      if (bar.isActive) bar.update(done, shown);
      else bar.start(total, done, shown);
    },
    clear: () => bar.stop(),
  };
}

/** How fast it goes and how long it still takes, short enough for the file's name to find room beside it. */
function paceOf(done: number, total: number, seconds: number): string {
  if (done < WORTH_AN_ESTIMATE || seconds === 0) return '';
  const rate = done / seconds;
  const left = (total - done) / rate;
  const time = left < 90 ? `${Math.ceil(left)} s` : `${Math.ceil(left / 60)} min`;
  return `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second, ${time} left: `;
}
