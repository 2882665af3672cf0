import { join } from 'node:path';
import type { Corpora } from '../corpus/corpora.ts';
import { median, percentile } from './figures.ts';
import { BENCH, CASELINT, type Linter } from './linters.ts';
import { answerOf } from './processes.ts';

/** Linting again after a one-word edit, inside a process, in milliseconds. */
export interface EditFigures {
  readonly linter: string;
  /** "150 KB". */
  readonly size: string;
  /** The first lint of the text in a process that has linted nothing before. */
  readonly first: number;
  readonly edits: number;
  readonly p50: number;
  readonly p95: number;
}

export interface EditEffort {
  readonly sizes: readonly string[];
  /** For Caselint; peers get a tenth, because each of their edits costs the same. */
  readonly edits: number;
  readonly seconds: number;
}

/** A peer whose re-lint of the next size would take longer than this, in milliseconds, is left out of it. */
const TOO_LONG = 10_000;

export async function measureEditing(
  linters: readonly Linter[],
  { single }: Corpora,
  { sizes, edits, seconds }: EditEffort,
): Promise<EditFigures[]> {
  const figures: EditFigures[] = [];
  for (const { id, name } of linters) {
    const own = id === CASELINT;
    let expected = 0;
    for (const size of sizes) {
      if (!own && expected > TOO_LONG) continue;
      const effort = own ? [edits, seconds] : [Math.ceil(edits / 10), Math.ceil(seconds / 10)];
      const args = [join(BENCH, 'linters/relint.mjs'), id, single[size]!, ...effort.map(String)];
      const { first, times } = await answerOf<{ first: number; times: number[] }>(args);
      expected = median(times) * 10;
      figures.push({
        ...{ linter: name, size, first, edits: times.length },
        ...{ p50: median(times), p95: percentile(times, 0.95) },
      });
    }
  }
  return figures;
}
