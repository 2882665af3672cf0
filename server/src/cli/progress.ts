import cliProgress from 'cli-progress';
import type { Output } from './io.ts';

/** How far the work has come, for the person in front of the terminal. */
export interface Progress {
  advance(): void;
  /** Makes room for other output; the bar comes back with the next `advance`. */
  clear(): void;
  stop(): void;
}

/** Fewer files are done before a bar could be read. */
const WORTH_A_BAR = 20;

/** A bar on a terminal where there are many files; elsewhere nothing at all. */
export function createProgress(output: Output, total: number): Progress {
  if (!output.isTTY || total <= WORTH_A_BAR) return { advance() {}, clear() {}, stop() {} };
  const bar = new cliProgress.SingleBar({
    format: 'Reading records  [{bar}]  {value} of {total}',
    stream: output.stream,
    barsize: 30,
    clearOnComplete: true,
    hideCursor: null,
    // Linting leaves no time for a timer, so the bar is drawn as it advances.
    synchronousUpdate: true,
    forceRedraw: true,
  });
  bar.start(total, 0);
  return {
    advance: () => bar.increment(),
    clear: () => output.stream.write('\r\u001b[K'),
    stop: () => bar.stop(),
  };
}
