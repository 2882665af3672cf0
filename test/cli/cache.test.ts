import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caselint, fakeLinter, inFolder, type RunOptions } from './fixture.ts';

const CACHE = '.caselintcache';

/** Runs the command with a linter that counts what it is asked. */
async function counted(argv: readonly string[], options: RunOptions) {
  const linter = fakeLinter();
  const asked: string[] = [];
  const lint: typeof linter.lint = (document, settings, parts) => {
    asked.push(document.uri.split('/').at(-1) ?? '');
    return linter.lint(document, settings, parts);
  };
  return { ...(await caselint(argv, { ...options, linter: { ...linter, lint } })), asked };
}

/** A folder with two records that have been read with a cache once, and what was said of them without one. */
function afterOneRun(use: (cwd: string, plain: { code: number; stdout: string }) => Promise<void>): Promise<void> {
  return inFolder(async (cwd) => {
    writeFileSync(join(cwd, 'a.txt'), 'Mum will ensure that “Tilly” is safe and well.\r\nDad will ensure it.\r\n');
    writeFileSync(join(cwd, 'b.md'), 'Nothing to see. IGNORED\n');
    const { code, stdout } = await caselint(['.'], { cwd });
    await caselint(['.', '--cache'], { cwd });
    await use(cwd, { code, stdout });
  });
}

describe('caselint --cache', () => {
  it('says the same without reading what has not changed', () =>
    afterOneRun(async (cwd, plain) => {
      assert.deepEqual(await counted(['.', '--cache'], { cwd }), { ...plain, stderr: '', asked: [] });
    }));

  it('keeps nothing where nobody asks for it', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), 'ensure');
      await caselint(['.'], { cwd });
      assert.deepEqual(readdirSync(cwd), ['a.txt']);
    }));

  it('reads a record again that has changed, and no other', () =>
    afterOneRun(async (cwd) => {
      writeFileSync(join(cwd, 'b.md'), 'Dad will ensure it.\n');
      const { asked, stdout } = await counted(['.', '--cache'], { cwd });
      assert.deepEqual(asked, ['b.md']);
      assert.match(stdout, /b\.md/);
      assert.deepEqual((await counted(['.', '--cache'], { cwd })).asked, []);
    }));

  it('reads a record again under a name that may tell another kind, not in another folder', () =>
    afterOneRun(async (cwd) => {
      const record = readFileSync(join(cwd, 'a.txt'));
      mkdirSync(join(cwd, 'sub'));
      writeFileSync(join(cwd, 'sub/a.txt'), record);
      writeFileSync(join(cwd, 'minutes.txt'), record);
      assert.deepEqual((await counted(['.', '--cache'], { cwd })).asked, ['minutes.txt']);
    }));

  const changes: readonly (readonly [what: string, argv: readonly string[]])[] = [
    ['the severity of a rule', ['--rule', 'ensure-safety:hint']],
    ['a rule that is off', ['--rule', 'ensure-safety:off']],
    ['a pack', ['--pack', 'opinion']],
    ['the kind of record', ['--kind', 'minutes']],
    ['what the JSON holds', ['--format', 'json', '--with', 'people']],
  ];
  for (const [what, argv] of changes)
    it(`takes notice of ${what}, and knows both ways from then on`, () =>
      afterOneRun(async (cwd) => {
        const { stdout } = await caselint(['.', ...argv], { cwd });
        const first = await counted(['.', '--cache', ...argv], { cwd });
        assert.deepEqual([first.asked, first.stdout], [['a.txt', 'b.md'], stdout]);
        assert.deepEqual((await counted(['.', '--cache', ...argv], { cwd })).asked, []);
        assert.deepEqual((await counted(['.', '--cache'], { cwd })).asked, []);
      }));

  it('starts afresh with another version of Caselint or other dictionaries', () =>
    afterOneRun(async (cwd) => {
      const edition = { fingerprint: 'another', dictionaries: { rules: [] } };
      const { asked, stderr } = await counted(['.', '--cache'], { cwd, edition });
      assert.deepEqual([asked, stderr], [['a.txt', 'b.md'], '']);
    }));

  const damages: readonly (readonly [what: string, damage: (content: string) => string])[] = [
    ['cut short', (content) => content.slice(0, -20)],
    ['with one figure changed', (content) => content.replace(/(\n\d+ )\d/, '$10')],
    ['empty', () => ''],
    ['without its first line', (content) => `caselint-cache ${content.slice(content.indexOf('\n'))}`],
  ];
  for (const [what, damage] of damages)
    it(`is not misled by a cache that is ${what}`, () =>
      afterOneRun(async (cwd, plain) => {
        writeFileSync(join(cwd, CACHE), damage(readFileSync(join(cwd, CACHE), 'utf8')));
        const { asked, stderr, ...said } = await counted(['.', '--cache'], { cwd });
        assert.deepEqual([said, asked], [plain, ['a.txt', 'b.md']]);
        assert.match(stderr, /^caselint: \.caselintcache: The cache was damaged and is made anew\..*\n$/);
        assert.deepEqual((await counted(['.', '--cache'], { cwd })).asked, []);
      }));

  it('never writes over a file that is no cache', () =>
    afterOneRun(async (cwd, plain) => {
      writeFileSync(join(cwd, 'mine.dat'), 'my own notes');
      const { stderr, ...said } = await caselint(['.', '-q', '--cache', '--cache-location', 'mine.dat'], { cwd });
      assert.match(stderr, /mine\.dat: This is no cache of Caselint, so it was left as it is\./);
      assert.equal(readFileSync(join(cwd, 'mine.dat'), 'utf8'), 'my own notes');
      assert.equal(said.code, plain.code);
    }));

  it('goes on where the cache cannot be written, and says so', () =>
    afterOneRun(async (cwd, plain) => {
      const { stderr, ...said } = await caselint(['.', '--cache', '--cache-location', 'a.txt/below/it'], { cwd });
      assert.match(stderr, /The cache could not be .*\n$/);
      assert.deepEqual(said, plain);
    }));

  it('keeps the cache where it is told: in a file, in a folder, in one that has yet to be made', () =>
    afterOneRun(async (cwd) => {
      rmSync(join(cwd, CACHE));
      mkdirSync(join(cwd, 'here'));
      for (const [location, file] of [
        ['kept', 'kept'],
        ['here', `here/${CACHE}`],
        ['new/', `new/${CACHE}`],
      ] as const) {
        await caselint(['.', '--cache', '--cache-location', location], { cwd });
        assert.ok(existsSync(join(cwd, file)), location);
        assert.deepEqual((await counted(['.', '--cache', '--cache-location', location], { cwd })).asked, []);
      }
      assert.deepEqual(readdirSync(cwd).sort(), ['a.txt', 'b.md', 'here', 'kept', 'new']);
    }));

  // Windows has no such rights; there the folder's own hold.
  if (process.platform !== 'win32')
    it('lets nobody else read the cache', () =>
      afterOneRun(async (cwd) => {
        assert.equal(statSync(join(cwd, CACHE)).mode & 0o077, 0);
      }));

  it('keeps nothing of a record that a rule could not finish', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), 'STUMBLE ensure');
      writeFileSync(join(cwd, 'b.txt'), 'CRASH');
      for (let run = 0; run < 2; run++)
        assert.deepEqual((await counted(['.', '--cache'], { cwd })).asked, ['a.txt', 'b.txt']);
    }));

  it('does not write the cache again when nothing is new', () =>
    afterOneRun(async (cwd) => {
      const { ino } = statSync(join(cwd, CACHE));
      await caselint(['.', '--cache'], { cwd });
      assert.equal(statSync(join(cwd, CACHE)).ino, ino);
    }));
});
