import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createListFiles } from '../../server/src/ignores/disk.ts';
import { entriesOf } from '../../server/src/ignores/entriesOf.ts';
import { withEntries } from '../../server/src/ignores/list.ts';
import { ignoresIn } from '../../server/src/ignores/places.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings.ts';
import { caselint, fakeLinter, inFolder } from './fixture.ts';

const PLAN = 'Mum will ensure it.\n\nAll were safe and well.\n';
const RULES = fakeLinter().rules.map(({ id }) => id);

/** Ignores the first finding of a record, as the editor does. */
function ignoreFirst(folder: string, path: string): void {
  const root = pathToFileURL(folder).href;
  const document = { uri: `${root}/${path}`, text: PLAN, format: 'text' as const };
  const result = fakeLinter().lint(document, DEFAULT_SETTINGS);
  const first = result.findings.slice(0, 1);
  createListFiles().change(ignoresIn(root), 'ignores', (list) =>
    withEntries(list, entriesOf(first, result, document, { list, root }, RULES)),
  );
}

const counts = (stdout: string) =>
  JSON.parse(stdout).results.map(({ findings, ignored, baseline }: Record<string, unknown>) => [
    (findings as unknown[]).length,
    ignored,
    baseline,
  ]);

describe('what people have set aside, on the command line', () => {
  it('is left out and counted, wherever the command is started', () =>
    inFolder(async (cwd) => {
      mkdirSync(join(cwd, 'cases'));
      writeFileSync(join(cwd, 'cases', 'a.txt'), PLAN);
      ignoreFirst(cwd, 'cases/a.txt');
      const { stdout, code } = await caselint(['cases', '--rule', 'safe-and-well:off'], { cwd });
      assert.match(stdout, /no other questions about this record[\s\S]*1 finding ignored; --no-ignores shows it\./);
      assert.equal(code, 0);
      const below = await caselint(['a.txt', '-f', 'json'], { cwd: join(cwd, 'cases') });
      assert.deepEqual(counts(below.stdout), [[1, 1, 0]]);
    }));

  it('is said also where little is said', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), PLAN);
      ignoreFirst(cwd, 'a.txt');
      const { stdout } = await caselint(['a.txt', '--quiet'], { cwd });
      assert.equal(
        stdout.trim(),
        'No other errors or warnings in this record.\n1 finding ignored; --no-ignores shows it.',
      );
    }));

  it('is shown where somebody asks for it', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), PLAN);
      writeFileSync(join(cwd, 'b.txt'), `${PLAN.trim()} caselint:ignore safe-and-well`);
      ignoreFirst(cwd, 'a.txt');
      const run = async (...more: string[]) => counts((await caselint(['.', '-f', 'json', ...more], { cwd })).stdout);
      assert.deepEqual(await run(), [
        [1, 1, 0],
        [1, 1, 0],
      ]);
      assert.deepEqual(await run('--no-ignores'), [
        [2, 0, 0],
        [2, 0, 0],
      ]);
    }));

  it('comes back from the cache the same', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), `caselint:ignore ensure-safety\n${PLAN}`);
      const argv = ['a.txt', '-f', 'json', '--cache'];
      const first = await caselint(argv, { cwd });
      assert.deepEqual(counts(first.stdout), [[1, 1, 0]]);
      assert.equal((await caselint(argv, { cwd })).stdout, first.stdout);
      ignoreFirst(cwd, 'a.txt');
      assert.equal((await caselint(argv, { cwd })).stdout, first.stdout);
    }));

  it('counts but for a damaged line, which is named with what to do', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), PLAN);
      writeFileSync(join(cwd, 'b.txt'), PLAN);
      ignoreFirst(cwd, 'a.txt');
      const list = join(cwd, '.caselint', 'ignores.jsonl');
      writeFileSync(list, `${readFileSync(list, 'utf8')}{"id":\n`);
      const { stdout, stderr, code } = await caselint(['.', '-f', 'json'], { cwd });
      assert.deepEqual(counts(stdout), [
        [1, 1, 0],
        [2, 0, 0],
      ]);
      assert.match(stderr, /^caselint: \.caselint\/ignores\.jsonl:3: This line is damaged.*Delete it/);
      assert.equal(stderr.split('\n').length, 2, 'said once');
      assert.equal(code, 2);
    }));
});

describe('caselint --baseline', () => {
  const update = ['.', '--baseline', 'old.jsonl', '--update-baseline'];

  it('shows only what is new, and says how much it passed over', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), PLAN);
      const written = await caselint(update, { cwd });
      assert.equal(written.code, 0);
      assert.match(written.stderr, /old\.jsonl: The baseline holds 2 findings now\./);
      writeFileSync(join(cwd, 'a.txt'), `They ensure the rest.\n\n${PLAN}`);
      const { stdout, code } = await caselint(['.', '--baseline', 'old.jsonl'], { cwd });
      assert.equal(code, 1);
      assert.match(stdout, /1 finding in 1 record: 1 error\.\n2 old findings passed over, as the baseline says\./);
      const json = await caselint(['.', '--baseline', 'old.jsonl', '-f', 'json'], { cwd });
      assert.deepEqual(counts(json.stdout), [[1, 0, 2]]);
    }));

  it('asks again when an old sentence is changed, or its record has another name', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), PLAN);
      await caselint(update, { cwd });
      const now = async () => counts((await caselint(['.', '--baseline', 'old.jsonl', '-f', 'json'], { cwd })).stdout);
      writeFileSync(join(cwd, 'a.txt'), PLAN.replace('Mum', 'Dad'));
      assert.deepEqual(await now(), [[1, 0, 1]]);
      renameSync(join(cwd, 'a.txt'), join(cwd, 'b.txt'));
      assert.deepEqual(await now(), [[2, 0, 0]]);
    }));

  it('loses what is gone when it is updated, and keeps what was not read', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), PLAN);
      writeFileSync(join(cwd, 'b.txt'), PLAN);
      await caselint(update, { cwd });
      writeFileSync(join(cwd, 'a.txt'), 'Mum will ensure it.\n');
      const { stderr } = await caselint(['a.txt', ...update.slice(1)], { cwd });
      assert.match(stderr, /holds 3 findings now/);
    }));

  it('holds nothing but figures', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), PLAN);
      await caselint(update, { cwd });
      const [head, ...lines] = readFileSync(join(cwd, 'old.jsonl'), 'utf8').trim().split('\n');
      assert.match(head ?? '', /^\{"caselint":"baseline","version":1,"key":"\d{39}"\}$/);
      assert.equal(lines.length, 2);
      for (const line of lines) assert.match(line, /^\{"id":"\d{39}","place":"\d{39}"\}$/);
    }));

  it('that is not there shows everything and says how to write one', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), PLAN);
      const { stdout, stderr, code } = await caselint(['a.txt', '--baseline', 'old.jsonl', '-f', 'json'], { cwd });
      assert.deepEqual(counts(stdout), [[2, 0, 0]]);
      assert.match(stderr, /old\.jsonl: There is no such baseline.*--update-baseline/);
      assert.equal(code, 2);
    }));

  it('that is something else is left as it is', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), PLAN);
      writeFileSync(join(cwd, 'old.jsonl'), 'Shopping\n');
      const { stderr, code } = await caselint(update, { cwd });
      assert.match(stderr, /old\.jsonl: Nothing was written/);
      assert.equal(readFileSync(join(cwd, 'old.jsonl'), 'utf8'), 'Shopping\n');
      assert.equal(code, 2);
    }));

  it('that has no name is in its usual place, and counts for whatever is read in or below that folder', () =>
    inFolder(async (cwd) => {
      mkdirSync(join(cwd, 'cases'));
      writeFileSync(join(cwd, 'cases', 'a.txt'), PLAN);
      const { stderr } = await caselint(['.', '--update-baseline'], { cwd });
      assert.match(stderr, /\.caselint\/baseline\.jsonl: The baseline holds 2 findings now/);
      const below = await caselint(['a.txt', '-f', 'json'], { cwd: join(cwd, 'cases') });
      assert.deepEqual(counts(below.stdout), [[0, 0, 2]]);
      const all = await caselint(['.', '-f', 'json', '--no-ignores'], { cwd });
      assert.deepEqual(counts(all.stdout), [[2, 0, 0]]);
    }));
});
