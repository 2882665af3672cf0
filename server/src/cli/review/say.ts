import type { Review } from '../../review/review.ts';
import { printable } from '../formats/printable.ts';
import { count } from '../formats/summary.ts';
import { type CliIo, createWriter } from '../io.ts';
import type { CliError } from '../result.ts';

/** What the command says: a line a file that was written, and beside it what could not be. */
export interface Saying {
  /** True once something could not be done. */
  readonly failed: boolean;
  /** True once nobody reads what is said. */
  readonly closed: boolean;
  written(path: string, review: Review): Promise<void>;
  errors(errors: readonly CliError[]): Promise<void>;
  note(path: string, sentence: string): Promise<void>;
}

/** @param clear makes room on a terminal for what is said */
export function createSaying({ stdout, stderr }: Pick<CliIo, 'stdout' | 'stderr'>, clear: () => void): Saying {
  const out = createWriter(stdout.stream);
  const beside = createWriter(stderr.stream);
  let failed = false;
  const note = (path: string, sentence: string) => {
    clear();
    return beside.write(`caselint: ${printable(path)}: ${sentence}\n`);
  };
  return {
    get failed() {
      return failed;
    },
    get closed() {
      return out.closed;
    },
    async written(path, { comments, changes, notes }) {
      clear();
      const suggested = changes === 0 ? 'no suggested changes' : count(changes, 'suggested change');
      await out.write(`${printable(path)}: ${count(comments, 'comment')}, ${suggested}\n`);
      for (const sentence of notes) await note(path, sentence);
    },
    async errors(errors) {
      if (errors.length > 0) failed = true;
      for (const { path, message } of errors) await note(path, message);
    },
    note,
  };
}
