import type { CliIo } from './io.ts';

/** What a shell expects of a program that somebody has stopped with Ctrl-C. */
export const STOPPED = 130;

/** Whether somebody wants the run to stop. */
export interface Stop {
  readonly signal: AbortSignal;
  /** From now on Ctrl-C ends the command at once, as it did before. */
  end(): void;
}

/**
 * Heeds the first Ctrl-C, so that what is done can be written whole; the second ends the command at once. With a single
 * record there is nothing done that could be written, so the first ends it too.
 * @param records how many there are
 */
export function heedStop({ onInterrupt, stdin }: CliIo, records: number): Stop {
  const controller = new AbortController();
  if (!onInterrupt || records < 2) return { signal: controller.signal, end() {} };
  const end = onInterrupt(() => {
    controller.abort();
    // Nobody is going to type the rest of a record.
    stdin.destroy();
  });
  return { signal: controller.signal, end };
}
