import assert from 'node:assert/strict';
import fs, { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findFiles } from '../../server/src/cli/files.ts';
import { inFolder } from './fixture.ts';

/** A folder with these files, for one test. */
function withFiles(names: readonly string[], use: (folder: string) => Promise<void>): Promise<void> {
  return inFolder(async (folder) => {
    for (const name of names) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), 'x');
    }
    await use(folder);
  });
}

async function paths(given: readonly string[], cwd: string): Promise<string[]> {
  return (await findFiles(given, cwd)).files.map(({ path }) => path);
}

describe('finding records', () => {
  it('finds them in and below a folder, in the order of their names, and passes over the rest', () =>
    withFiles(
      [
        'b.txt',
        'a.md',
        'B.TXT',
        'sub/z.markdown',
        'sub/a.pages',
        '.git/x.txt',
        'node_modules/x.txt',
        'README.md',
        'sub/.x/y.md',
      ],
      async (cwd) => {
        const { files, errors, passedOver } = await findFiles(['.'], cwd);
        assert.deepEqual(
          files.map(({ path }) => path),
          ['B.TXT', 'a.md', 'b.txt', 'sub/z.markdown'],
        );
        assert.deepEqual([errors, passedOver], [[], 1]);
      },
    ));

  it('passes in silence over what Word puts beside an open file, and over answers of Caselint that nobody names', () =>
    withFiles(['~$minutes.md', 'minutes.md', 'minutes.reviewed.md'], async (cwd) => {
      const { files, passedOver } = await findFiles(['.'], cwd);
      assert.deepEqual([files.map(({ path }) => path), passedOver], [['minutes.md'], 0]);
      assert.deepEqual(await paths(['minutes.reviewed.md'], cwd), ['minutes.reviewed.md']);
      assert.deepEqual(await paths(['*.reviewed.md'], cwd), ['minutes.reviewed.md']);
    }));

  it('shows paths as they were given', () =>
    withFiles(['r/a.txt', 'r/s/b.txt'], async (cwd) => {
      assert.deepEqual(await paths(['./r'], cwd), ['r/a.txt', 'r/s/b.txt']);
      assert.deepEqual(await paths(['r/'], cwd), ['r/a.txt', 'r/s/b.txt']);
      assert.deepEqual(
        await paths(['../a.txt', '..'], join(cwd, 'r/s')),
        ['../a.txt', 'b.txt'].map((name) => (name === 'b.txt' ? '../s/b.txt' : name)),
      );
      assert.deepEqual(await paths([join(cwd, 'r')], '/'), [`${cwd}/r/a.txt`, `${cwd}/r/s/b.txt`]);
    }));

  it('keeps the order of the arguments and reads no record twice', () =>
    withFiles(['a.txt', 'b.txt', 'c.txt'], async (cwd) => {
      assert.deepEqual(await paths(['c.txt', '*.txt', '.', './a.txt', join(cwd, 'b.txt')], cwd), [
        'c.txt',
        'a.txt',
        'b.txt',
      ]);
    }));

  it('takes globs, with folders, and names that look like globs', () =>
    withFiles(['2024/cp plan.md', '2024/deep/plan.txt', '2024/note.md', '[old] plan.txt'], async (cwd) => {
      assert.deepEqual(await paths(['2024/**/*plan*'], cwd), ['2024/cp plan.md', '2024/deep/plan.txt']);
      assert.deepEqual(await paths(['{2024,2023}/*.md'], cwd), ['2024/cp plan.md', '2024/note.md']);
      assert.deepEqual(await paths(['[old] plan.txt'], cwd), ['[old] plan.txt']);
    }));

  it('reads a file that is named although folders leave it out', () =>
    withFiles(['README.md'], async (cwd) => {
      assert.deepEqual(await paths(['README.md'], cwd), ['README.md']);
    }));

  it('takes a folder with the name of a record for a folder', () =>
    withFiles(['plan.txt/a.txt'], async (cwd) => {
      assert.deepEqual(await paths(['plan.txt'], cwd), ['plan.txt/a.txt']);
      assert.deepEqual(await paths(['.'], cwd), ['plan.txt/a.txt']);
    }));

  it('follows links to records, not those that lead round in a circle, and names broken ones', () =>
    withFiles(['out/a.txt', 'r/b.txt'], async (cwd) => {
      symlinkSync('../out/a.txt', join(cwd, 'r/link.txt'));
      symlinkSync('.', join(cwd, 'r/again'));
      symlinkSync('..', join(cwd, 'r/up.txt'));
      symlinkSync('self.txt', join(cwd, 'r/self.txt'));
      symlinkSync('nowhere.txt', join(cwd, 'r/gone.txt'));
      const { files, errors } = await findFiles(['r', 'r/gone.txt'], cwd);
      assert.deepEqual(
        files.map(({ path }) => path),
        ['r/b.txt', 'r/link.txt'],
      );
      assert.deepEqual(
        errors.map(({ path }) => path),
        ['r/gone.txt', 'r/self.txt'],
      );
      assert.match(errors[0]?.message ?? '', /link to something that is not there/);
    }));

  it('names a folder that cannot be opened and reads the others', () =>
    withFiles(['r/a.txt', 'r/locked/b.txt', 'r/open/c.txt'], async (cwd) => {
      const readdir = ((path: string, options: never, done: (error: Error) => void) =>
        /locked/.test(path)
          ? done(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
          : fs.readdir(path, options, done as never)) as unknown as typeof fs.readdir;
      const { files, errors } = await findFiles(['r'], cwd, { ...fs, readdir });
      assert.deepEqual(
        files.map(({ path }) => path),
        ['r/a.txt', 'r/open/c.txt'],
      );
      assert.deepEqual(errors, [
        {
          path: 'r/locked',
          message:
            'This folder could not be opened: you are not allowed to read it; ask whoever looks after the folder. What lies elsewhere is still read.',
        },
      ]);
    }));

  const nothing: readonly [string, string, RegExp][] = [
    ['a file that is not there', 'plam.txt', /no such file or folder\. Check the spelling/],
    ['a pattern that nothing matches', '*.md', /No \.txt, .* file matches/],
    ['a folder without records', 'empty', /no \.txt, .* file in or below/],
    ['another kind of file', 'empty/plan.pages', /reads \.txt, .* files, and this is another kind\. Save/],
  ];
  for (const [name, path, expected] of nothing) {
    it(`says what to do for ${name}`, () =>
      withFiles(['plan.txt', 'empty/plan.pages'], async (cwd) => {
        const { files, errors } = await findFiles([path], cwd);
        assert.deepEqual([files.length, errors.length, errors[0]?.path], [0, 1, path]);
        assert.match(errors[0]?.message ?? '', expected);
      }));
  }
});
