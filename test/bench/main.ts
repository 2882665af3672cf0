import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../support/sources.ts';
import { corporaIn, FULL } from './corpus/corpora.ts';
import { filesIn } from './measure/files.ts';
import { BENCH } from './measure/linters.ts';
import { watchedEngine } from './measure/watched.ts';
import { batchPart } from './report/batch.ts';
import { compared } from './report/compare.ts';
import { pageOf } from './report/page.ts';
import { withShortTable } from './report/readme.ts';
import { rulesTable } from './report/tables.ts';
import type { Results } from './results.ts';
import { measureAll, measureBatchAlone } from './run.ts';

const PAGE = join(BENCH, 'RESULTS.md');
const KEPT = join(BENCH, 'results.json');
const README = join(root, 'README.md');

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean' },
    batch: { type: 'boolean' },
    profile: { type: 'boolean' },
    alone: { type: 'boolean' },
  },
});
if (options.profile) await profile();
else if (options.batch) await batch();
else if (options.short) await short();
else await full();

async function full(): Promise<void> {
  const results = await measureAll('full', !options.alone, console.log);
  keep(results);
  console.log(pageOf(results));
}

/** Many records alone; everything else stays as the last full run measured it. */
async function batch(): Promise<void> {
  const measured = await measureBatchAlone(options.short ? 'short' : 'full', !options.alone, console.log);
  if (!options.short) keep({ ...(JSON.parse(readFileSync(KEPT, 'utf8')) as Results), batch: measured });
  console.log(batchPart(measured));
}

function keep(results: Results): void {
  writeFileSync(KEPT, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(PAGE, pageOf(results));
  writeFileSync(README, withShortTable(readFileSync(README, 'utf8'), results));
}

async function short(): Promise<void> {
  const results = await measureAll('short', !options.alone, () => {});
  const last = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Results) : null;
  console.log(compared(results, last));
}

/** What each rule takes, over two hundred files. */
async function profile(): Promise<void> {
  const { folders } = corporaIn(join(root, 'out/bench/full'), FULL);
  const watched = await watchedEngine();
  const found = watched.profile(folders.slice(0, 10).flatMap(filesIn));
  console.log(rulesTable(found, found.rules.length));
  console.log(
    `\nIn all ${found.total.toFixed(3)} ms a KB; ${found.tagged} of ${found.sentences} sentences reached compromise.`,
  );
}
