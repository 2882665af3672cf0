import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCache } from '../../server/src/cli/cache/cache.ts';
import { builtInLinter, dictionaries } from '../support/dictionaries.ts';
import { root } from '../support/sources.ts';
import { caselint, inFolder } from './fixture.ts';

const FOLDERS = ['test/records/flagged', 'test/records/clean'].map((folder) => join(root, folder));
const ARGV = [...FOLDERS, '--format', 'json', '--with', 'people,actions,disclosures', '--pack', 'opinion', '--cache'];
const edition = { fingerprint: 'any', dictionaries };
const linter = builtInLinter();

describe('the cache of real results', function () {
  this.timeout(120_000);
  const said: { stdout: string }[] = [];
  let cache = '';
  let asked = 0;

  before(() =>
    inFolder(async (cwd) => {
      const options = { cwd, edition };
      said.push(await caselint(ARGV.slice(0, -1), { ...options, linter }));
      said.push(await caselint(ARGV, { ...options, linter }));
      cache = readFileSync(join(cwd, '.caselintcache'), 'utf8');
      const lint: typeof linter.lint = (...given) => {
        asked += 1;
        return linter.lint(...given);
      };
      said.push(await caselint(ARGV, { ...options, linter: { ...linter, lint } }));
    }),
  );

  it('gives every finding, person and action back to the letter, with no record read again', () => {
    const [without, first, second] = said;
    assert.equal(first?.stdout, without?.stdout);
    assert.equal(second?.stdout, without?.stdout);
    assert.equal(asked, 0);
    assert.match(without?.stdout ?? '', /"rule":"ensure-safety"/);
  });

  it('holds no word of any record, nor any other', () => {
    const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
    const words = new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/[\p{L}\d’'-]{4,}/gu) ?? []));
    assert.ok(words.size > 1000);
    const body = cache.slice(cache.indexOf('\n') + 1);
    assert.deepEqual(body.match(/\p{L}{2,}/gu), null);
    const held = new Set(cache.toLowerCase().match(/[\p{L}\d’'-]+/gu));
    assert.deepEqual(
      [...words].filter((word) => /\p{L}/u.test(word) && held.has(word.toLowerCase())),
      [],
    );
  });

  it('keeps a question that a name stands in, also where the record has not all of its letters', () =>
    inFolder(async (cwd) => {
      writeFileSync(
        join(cwd, 'visit.txt'),
        'Child: Logan\n\nMum can’t see the health visitor and refuses to engage. Logan is 3.\n',
      );
      const argv = ['visit.txt', '--format', 'json', '--cache', '--fail-on', 'never'];
      const { stdout } = await caselint(argv, { cwd, edition, linter });
      assert.match(stdout, /Risk to Logan now: .* Next step/);
      const lint: typeof linter.lint = () => assert.fail('it was read again');
      assert.equal((await caselint(argv, { cwd, edition, linter: { ...linter, lint } })).stdout, stdout);
    }));

  it('is of no use to guess words by: another cache of the same record shares nothing with it', () =>
    inFolder(async (cwd) => {
      for (const name of ['one', 'two'])
        await caselint([...FOLDERS.slice(1), '--cache', '--cache-location', name], { cwd, edition, linter });
      const keys = (name: string) => readFileSync(join(cwd, name), 'utf8').match(/^\d+/gm) ?? [];
      const two = new Set(keys('two'));
      assert.ok(two.size > 5);
      assert.deepEqual(
        keys('one').filter((key) => two.has(key)),
        [],
      );
    }));

  it('forgets what nobody has asked for in a month', () =>
    inFolder(async (cwd) => {
      const text = 'Mum will ensure it.';
      const question = {
        edition,
        ...{ bytes: Buffer.from(text), kind: 'plan' as const, parts: [], settings: { rules: {}, packs: [] } },
        document: { uri: 'file:///a.txt', text, format: 'text' as const },
      };
      const result = () => linter.lint(question.document, question.settings);
      const isKept = async (day: number, asks: boolean) => {
        let kept = true;
        const cache = await openCache(undefined, cwd, edition, day);
        if (asks)
          await cache.answer(question, async () => {
            kept = false;
            return result();
          });
        await cache.save();
        return kept;
      };
      assert.equal(await isKept(20000, true), false);
      assert.equal(await isKept(20030, true), true);
      assert.equal(await isKept(20060, true), true);
      await isKept(20091, false);
      assert.equal(await isKept(20091, true), false);
    }));
});
