import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../server/src/engine/collection.ts';
import { builtInLinter, dictionaries } from '../support/dictionaries.ts';
import { root } from '../support/sources.ts';
import { caselint, inFolder } from './fixture.ts';

const edition = { fingerprint: 'any', dictionaries };
const LAST = '2024-07-09 core group.md';

const OURS = 'We have agreed among us to look at whatever comes back.';

/** Runs the command over the minutes of one family, in which two actions come back. */
async function overMinutes(argv: readonly string[], change?: (folder: string) => void) {
  let outcome = { code: -1, stdout: '', stderr: '' };
  await inFolder(async (cwd) => {
    cpSync(join(root, 'test/cases/flagged/garside'), join(cwd, 'garside'), { recursive: true });
    change?.(join(cwd, 'garside'));
    outcome = await caselint(argv, { cwd, edition, linter: builtInLinter(), columns: 100 });
  });
  return outcome;
}

async function acrossIn(argv: readonly string[], change?: (folder: string) => void) {
  const { stdout } = await overMinutes([...argv, '--format', 'json'], change);
  return JSON.parse(stdout).collection as
    | undefined
    | { rule: string; path: string; line: number; text: string; related: object[] }[];
}

describe('what several records show, on the command line', function () {
  this.timeout(60_000);

  it('is said in words after the records, with the places in each of them', async () => {
    const { stdout } = await overMinutes(['garside']);
    const part = stdout.slice(stdout.indexOf('Across these records: Logan Garside, Mia Garside'));
    assert.match(part, /garside\/2024-07-09 core group\.md:18:3 {2}warning {2}action-drift/);
    assert.match(part, /first agreed on 5 March 2024 and has come back 3 times/);
    assert.match(
      part,
      /Agreed on 16 April 2024: garside\/2024-04-16 core group\.md:21:3\n +\| Check Kev with the police/,
    );
    assert.match(part, /Why Caselint asks[\s\S]*\(action-drift, 2 findings across records\)/);
    assert.match(part, /\n2 findings across records: 2 warnings\.\n/);
  });

  it('is a field of the JSON', async () => {
    const found = await acrossIn(['garside']);
    assert.deepEqual(
      found?.map(({ rule, path, line }) => `${rule} ${path} ${line}`),
      [`action-drift garside/${LAST} 17`, `action-drift garside/${LAST} 18`],
    );
    assert.equal(found?.[1]?.text, 'Police check on Kev');
    assert.equal(found?.[1]?.related.length, 3);
  });

  it('counts for --fail-on, and --no-collection leaves it out', async () => {
    const only = [
      'garside',
      ...builtInLinter().rules.flatMap(({ id }) => (id === 'action-drift' ? [] : ['-r', `${id}:off`])),
    ];
    assert.equal((await overMinutes(only)).code, 1);
    assert.equal((await overMinutes([...only, '--fail-on', 'error'])).code, 0);
    assert.equal((await overMinutes([...only, '--no-collection'])).code, 0);
    assert.equal((await overMinutes([...only, '-r', 'action-drift:off'])).code, 0);
    assert.equal(await acrossIn(['garside', '--no-collection']), undefined);
  });

  it('is not asked of one record', async () => {
    assert.equal(await acrossIn([`garside/${LAST}`]), undefined);
  });

  it('counts what people have set aside, in every report that counts, also where results are put together', () =>
    inFolder(async (cwd) => {
      cpSync(join(root, 'test/cases/flagged/garside'), join(cwd, 'garside'), { recursive: true });
      const options = { cwd, edition, linter: builtInLinter(), columns: 100 };
      const asked = async (...argv: string[]) => (await caselint(argv, options)).stdout;
      const counts = async (...argv: string[]) => {
        const { collection, collectionIgnored, collectionBaseline } = JSON.parse(await asked(...argv, '-f', 'json'));
        return [collection.length, collectionIgnored, collectionBaseline];
      };
      assert.deepEqual(await counts('garside'), [2, 0, 0]);
      ignoreOneAction(join(cwd, 'garside'));
      assert.deepEqual(await counts('garside'), [1, 1, 0]);
      assert.deepEqual(await counts('garside', '--no-ignores'), [2, 0, 0]);
      writeFileSync(join(cwd, 'results.ndjson'), await asked('garside', '-f', 'ndjson'));
      assert.deepEqual(await counts('fold', 'results.ndjson'), [1, 1, 0]);
      for (const format of ['text', 'markdown', 'html']) {
        assert.match(await asked('garside', '-f', format), /\b1 finding ignored; --no-ignores shows it\./, format);
        assert.match(await asked('fold', 'results.ndjson', '-f', format), /\b1 finding ignored;/, format);
      }
      const stats = await asked('stats', 'garside');
      assert.match(stats, /Across records +Findings +Records\naction-drift +1 +4\n/);
      assert.match(stats, /\n1 finding ignored;/);
      const figures = JSON.parse(await asked('stats', 'garside', '-f', 'json'));
      assert.deepEqual([figures.acrossRecords['action-drift'].findings.warning, figures.ignored], [1, 1]);
      await asked('garside', '--update-baseline');
      assert.deepEqual(await counts('garside'), [0, 1, 1]);
      assert.match(await asked('garside'), /\b\d+ old findings passed over, as the baseline says\./);
    }));

  it('heeds a comment in the record, and the settings of its folder', async () => {
    const commented = await acrossIn(['garside'], ignoreOneAction);
    assert.deepEqual(
      commented?.map(({ line }) => line),
      [18],
    );
    const settled = await acrossIn(['garside'], (folder) =>
      writeFileSync(join(folder, 'caselint.config.yaml'), 'rules: { action-drift: off }\n'),
    );
    assert.deepEqual(settled, []);
  });

  it('is said in a team’s own words, as loudly as they want it, and where records are put together, too', () =>
    inFolder(async (cwd) => {
      cpSync(join(root, 'test/cases/flagged/garside'), join(cwd, 'garside'), { recursive: true });
      mkdirSync(join(cwd, '.caselint/dictionaries'), { recursive: true });
      const dictionary = join(cwd, '.caselint/dictionaries/ours.yaml');
      const options = { cwd, edition, linter: builtInLinter(), columns: 100 };
      const change = (words: string) => writeFileSync(dictionary, `change: { action-drift: { ${words} } }\n`);
      const told = async (...argv: string[]) => {
        const { stdout } = await caselint([...argv, '-f', 'json'], options);
        return JSON.parse(stdout).collection.map(({ severity, message, prompt }: Record<string, string>) => {
          return `${severity}: ${message} ${prompt}`;
        });
      };
      change(`severity: information, message: 'Back {times} since {first}.', ask: What now?, why: ${OURS}`);
      const [, police = ''] = await told('garside');
      assert.equal(police, 'information: Back 3 times since on 5 March 2024. What now?');
      assert.match(
        (await caselint(['garside'], options)).stdout,
        /action-drift, 2 findings across records\)\n +We have agreed/,
      );
      assert.match((await caselint(['explain', 'action-drift'], options)).stdout, /We have agreed/);
      const names = readdirSync(join(cwd, 'garside'));
      const lines = names.map((path) => {
        return JSON.stringify({ path, text: readFileSync(join(cwd, 'garside', path), 'utf8') });
      });
      const piped = await caselint(['pipe', '--facts'], { ...options, stdin: lines.join('\n') });
      writeFileSync(join(cwd, 'piped.ndjson'), piped.stdout);
      assert.equal((await told('fold', 'piped.ndjson'))[1], police);
      change('kinds: [plan]');
      assert.deepEqual(await told('garside'), []);
      change("message: 'Back since {frist}.', severity: hint");
      const { stderr } = await caselint(['garside'], options);
      assert.match(stderr, /ours\.yaml:1:\d+: This rule knows no \{frist\}\. It can fill in \{first\}, \{times\}/);
      assert.match((await told('garside'))[1], /^warning: .* has come back 3 times/);
    }));

  it('is told of what has changed beside what has not, which is read and not reported', () =>
    inFolder(async (cwd) => {
      for (const family of ['garside', 'cotterill'])
        cpSync(join(root, 'test/cases/flagged', family), join(cwd, family), { recursive: true });
      const old = new Date(2024, 0, 1);
      for (const family of ['garside', 'cotterill'])
        for (const name of readdirSync(join(cwd, family))) utimesSync(join(cwd, family, name), old, old);
      const touch = (name: string) => utimesSync(join(cwd, 'garside', name), new Date(), new Date());
      const options = { cwd, edition, linter: builtInLinter(), columns: 100 };
      const asked = async (...argv: string[]) => caselint(['.', '--since', '1 day', ...argv], options);
      const told = async (...argv: string[]) => {
        const { results, collection } = JSON.parse((await asked('-f', 'json', ...argv)).stdout);
        const paths = results.map(({ path }: { path: string }) => path);
        return { paths, together: collection?.map(({ path, line }: { path: string; line: number }) => [path, line]) };
      };
      assert.deepEqual(await told(), { paths: [], together: undefined });
      touch(LAST);
      const all = { paths: [`garside/${LAST}`], together: [17, 18].map((line) => [`garside/${LAST}`, line]) };
      assert.deepEqual(await told(), all);
      assert.deepEqual((await told('--no-collection')).together, undefined);
      assert.match((await asked()).stdout, /\n3 of these were read to compare with those that have changed\.\n/);
      const before = await caselint(['garside', '--update-baseline'], options);
      const held = /holds (\d+) findings/.exec(before.stderr)?.[1];
      assert.match((await asked('--update-baseline')).stderr, new RegExp(`holds ${held} findings`));
      assert.deepEqual((await told()).together, []);
    }));

  it('is the same with a cache, which holds no word of it', () =>
    inFolder(async (cwd) => {
      cpSync(join(root, 'test/cases/flagged/imrie'), join(cwd, 'imrie'), { recursive: true });
      const once = () => caselint(['imrie', '--format', 'json', '--cache'], { cwd, edition, linter: builtInLinter() });
      const [first, second] = [await once(), await once()];
      assert.match(first.stdout, /"rule":"repeated-wording"/);
      assert.equal(second.stdout, first.stdout);
      const body = readFileSync(join(cwd, '.caselintcache'), 'utf8').split('\n').slice(1).join('\n');
      assert.deepEqual(body.match(/\p{L}{2,}/gu), null);
      const copied = 'She appeared happy and relaxed and was playing with her toys throughout the visit.';
      assert.ok(!body.includes(String(hashOf(copied))));
    }));
});

function ignoreOneAction(folder: string): void {
  const text = readFileSync(join(folder, LAST), 'utf8');
  const ignored = text.replace('| 19 July |\n| Police', '| 19 July | caselint:ignore action-drift\n| Police');
  writeFileSync(join(folder, LAST), ignored);
}
