import { join } from 'node:path';
import type { Corpora } from '../corpus/corpora.ts';
import { median } from './figures.ts';
import { filesIn } from './files.ts';
import { command } from './folder.ts';
import { timed } from './processes.ts';
import type { Watched } from './watched.ts';

/** The command on one file of some KB, whole process, in milliseconds. */
export interface OneFileFigures {
  readonly withoutGrammar: number;
  readonly withGrammar: number;
}

export async function measureOneFile(
  { folders }: Corpora,
  watched: Watched,
  rounds: number,
  out: string,
): Promise<OneFileFigures> {
  const files = filesIn(folders[0]!);
  const asked = files.map((file) => watched.tagged(file));
  const without = files[asked.indexOf(0)];
  const withSome = files[asked.findIndex((tagged) => tagged > 0)];
  return { withoutGrammar: await took(without), withGrammar: await took(withSome) };

  async function took(file: string | undefined): Promise<number> {
    const times = [];
    for (let round = 0; file && round < rounds; round++)
      times.push((await timed(command([file]), join(out, 'one.json'))).milliseconds);
    return median(times);
  }
}
