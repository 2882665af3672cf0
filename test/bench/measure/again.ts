import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/sources.ts';
import { filesIn } from './files.ts';
import { over } from './folder.ts';
import { CASELINT } from './linters.ts';

/** The command over files that it has read before, whole process, in milliseconds. */
export interface AgainFigures {
  readonly unchanged: number;
  readonly oneChanged: number;
}

/** Null as long as the command remembers nothing from one run to the next. */
export async function measureAgain(folders: readonly string[], out: string): Promise<AgainFigures | null> {
  const { stdout } = spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), '--help'], { encoding: 'utf8' });
  if (!/\bcache\b/.test(stdout)) return null;
  await over(CASELINT, folders, out);
  const { milliseconds: unchanged } = await over(CASELINT, folders, out);
  appendFileSync(filesIn(folders[0]!)[0]!, '\nThe visit is on Monday.\n');
  const { milliseconds: oneChanged } = await over(CASELINT, folders, out);
  return { unchanged, oneChanged };
}
