import cliProgress from 'cli-progress';
import type { Output } from './io.ts';

/** How far the work has come, for the person in front of the terminal. */
export interface Progress {
  advance(): void;
  /** Takes the bar away, to make room for other output or for good; the next `advance` brings it back. */
  clear(): void;
}

/** Fewer files are done before a bar could be read. */
const WORTH_A_BAR = 20;

/** A bar on a terminal where there are many files; elsewhere nothing at all. */
export function createProgress(output: Output, total: number): Progress {
  if (!output.isTTY || total <= WORTH_A_BAR) return { advance() {}, clear() {} };
  const bar = new cliProgress.SingleBar({
    format: 'Reading records  [{bar}]  {value} of {total}',
    stream: output.stream,
    barsize: 30,
    clearOnComplete: true,
    // Linting leaves no time for a timer, so the bar is drawn as it advances.
    synchronousUpdate: true,
    // Nothing about the terminal is changed that would have to be put right, so Ctrl-C can simply end the command.
    linewrap: true,
    gracefulExit: false,
  });
  let done = 0;
  return {
    advance() {
      done += 1;
      if (bar.isActive) bar.update(done);
      else bar.start(total, done);
    },
    clear: () => bar.stop(),
  };
}
