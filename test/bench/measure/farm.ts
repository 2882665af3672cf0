import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/sources.ts';
import { STORE, startStore } from '../../support/store.ts';
import { filesIn, rateOf } from './files.ts';
import { COMMAND } from './folder.ts';
import { timed } from './processes.ts';
import type { WayFigures } from './ways.ts';

/**
 * Two workers of `caselint farm` on this machine, from putting the records into the queue to the end of `caselint fold`. The
 * memory is that of both workers, or of the fold where that takes more; the store itself is not counted.
 * @returns null where neither Redis nor Valkey is installed
 */
export async function measureFarm(folders: readonly string[], out: string): Promise<WayFigures | null> {
  if (!STORE) return null;
  const results = join(out, 'farm');
  rmSync(results, { recursive: true, force: true });
  const store = await startStore(STORE);
  const run = (name: string, ...args: readonly string[]) =>
    timed([COMMAND, ...args], join(out, `farm-${name}`), { env: { CASELINT_REDIS_URL: store.url } });
  const work = ['farm', 'work', '--root', root, '--results', results, '--until-done'];
  const start = performance.now();
  try {
    await run('add.txt', 'farm', 'add', ...folders, '--root', root);
    const workers = await Promise.all([run('work-1.txt', ...work), run('work-2.txt', ...work)]);
    const parts = readdirSync(results).map((name) => join(results, name));
    const fold = await run('fold.json', 'fold', ...parts, '--format', 'json', '--fail-on', 'never');
    const seconds = (performance.now() - start) / 1000;
    const peakMemory = Math.max(workers[0].peak + workers[1].peak, fold.peak);
    return { way: 'farm', ...rateOf(folders.flatMap(filesIn), seconds), peakMemory };
  } finally {
    store.stop();
  }
}
