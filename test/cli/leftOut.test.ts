import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findFiles } from '../../server/src/cli/files.ts';
import { caselint, inFolder } from './fixture.ts';

const RECORDS = ['a.txt', 'drafts/b.txt', 'team/c.txt', 'team/drafts/d.txt', 'team/drafts/keep.txt'];

/** A folder with records and these lists. */
const withLists = (lists: Readonly<Record<string, string>>, use: (cwd: string) => Promise<void>) =>
  inFolder(async (cwd) => {
    for (const [name, text] of [...RECORDS.map((record) => [record, 'ensure'] as const), ...Object.entries(lists)]) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
    await use(cwd);
  });

const found = async (given: readonly string[], cwd: string): Promise<string[]> =>
  (await findFiles(given, cwd)).files.map(({ path }) => path);

describe('lists of what is left out', () => {
  it('leave out files and whole folders, and are counted', () =>
    withLists({ '.caselintignore': '# not yet\ndrafts/\n' }, async (cwd) => {
      assert.deepEqual(await found(['.'], cwd), ['a.txt', 'team/c.txt']);
      const { stdout } = await caselint(['.'], { cwd });
      assert.match(stdout, /\n3 records left out, as \.gitignore or \.caselintignore says\.\n$/);
    }));

  it('count in nested folders, where the nearer one holds over the one above', () =>
    withLists({ '.gitignore': '*.txt\n', 'team/.gitignore': '!*.txt\ndrafts/*\n!drafts/keep.txt\n' }, async (cwd) =>
      assert.deepEqual(await found(['.'], cwd), ['team/c.txt', 'team/drafts/keep.txt']),
    ));

  it('let Caselint’s own hold over git’s', () =>
    withLists({ '.gitignore': 'a.txt\ndrafts/\n', '.caselintignore': '!a.txt\n' }, async (cwd) =>
      assert.deepEqual(await found(['.'], cwd), ['a.txt', 'team/c.txt']),
    ));

  it('bring nothing back out of a folder that is left out as a whole', () =>
    withLists({ '.caselintignore': 'drafts/\n!keep.txt\n' }, async (cwd) =>
      assert.deepEqual(await found(['.'], cwd), ['a.txt', 'team/c.txt']),
    ));

  it('count above the folder that is named too, up to the repository’s root or the current folder', () =>
    withLists({ '.caselintignore': 'd.txt\n' }, async (cwd) => {
      assert.deepEqual(await found(['team'], cwd), ['team/c.txt', 'team/drafts/keep.txt']);
      assert.equal((await found(['.'], join(cwd, 'team'))).length, 3);
      mkdirSync(join(cwd, '.git'));
      assert.equal((await found(['.'], join(cwd, 'team'))).length, 2);
    }));

  it('keep nobody from reading what they name: a file, or a folder', () =>
    withLists({ '.gitignore': 'team/\ndrafts/\n' }, async (cwd) => {
      assert.deepEqual(await found(['drafts', 'team/c.txt'], cwd), ['drafts/b.txt', 'team/c.txt']);
      assert.deepEqual(await found(['team'], cwd), ['team/c.txt', 'team/drafts/d.txt', 'team/drafts/keep.txt']);
    }));

  it('count for patterns as well', () =>
    withLists({ '.caselintignore': 'drafts/\n' }, async (cwd) =>
      assert.deepEqual(await found(['**/*.txt'], cwd), ['a.txt', 'team/c.txt']),
    ));

  it('may leave out everything, which is no mistake', () =>
    withLists({ '.caselintignore': '*\n' }, async (cwd) => {
      const { stdout, stderr, code } = await caselint(['.'], { cwd });
      assert.match(stdout, /^No record was read\.\n5 records left out/);
      assert.deepEqual([stderr, code], ['', 0]);
    }));
});
