import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caselint, inFolder } from './fixture.ts';

const json = ['.', '-f', 'json', '--fail-on', 'never'];

/** A folder in git with two records that are known, one of which has been changed since, and one that is new. */
const inRepository = (use: (cwd: string, git: (...args: string[]) => string) => Promise<void>) =>
  inFolder(async (cwd) => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Some Body', '-c', 'user.email=some@body.example', ...args], {
        ...{ cwd, encoding: 'utf8' },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    git('init', '-q', '-b', 'main');
    mkdirSync(join(cwd, 'team a'));
    for (const name of ['old.txt', 'team a/Año, changed.txt']) writeFileSync(join(cwd, name), 'ensure');
    git('add', '.');
    git('commit', '-q', '-m', 'Begin');
    writeFileSync(join(cwd, 'team a/Año, changed.txt'), 'ensure again');
    writeFileSync(join(cwd, 'new.txt'), 'ensure');
    await use(cwd, git);
  });

async function read(cwd: string, since: string, ...argv: string[]) {
  const { stdout, stderr, code } = await caselint([...json, '--since', since, ...argv], { cwd });
  return { paths: JSON.parse(stdout).results.map(({ path }: { path: string }) => path), stderr, code };
}

describe('caselint --since', () => {
  it('reads what has changed since a state in git, and what git does not know yet', () =>
    inRepository(async (cwd, git) => {
      assert.deepEqual(await read(cwd, 'HEAD'), { paths: ['new.txt', 'team a/Año, changed.txt'], stderr: '', code: 0 });
      git('add', '.');
      git('commit', '-q', '-m', 'Go on');
      assert.deepEqual((await read(cwd, 'HEAD')).paths, []);
      assert.deepEqual((await read(cwd, 'HEAD~1')).paths, ['new.txt', 'team a/Año, changed.txt']);
    }));

  it('compares with where a branch began, not with what others have done since', () =>
    inRepository(async (cwd, git) => {
      git('checkout', '-q', '-b', 'mine');
      git('add', '.');
      git('commit', '-q', '-m', 'Mine');
      git('checkout', '-q', 'main');
      writeFileSync(join(cwd, 'old.txt'), 'ensure, by others');
      git('commit', '-q', '-a', '-m', 'Theirs');
      git('checkout', '-q', 'mine');
      assert.deepEqual((await read(cwd, 'main')).paths, ['new.txt', 'team a/Año, changed.txt']);
    }));

  it('reads what was saved since a day, or within some days', () =>
    inFolder(async (cwd) => {
      const now = new Date();
      for (const [name, days] of [
        ['old.txt', 40],
        ['2020-01-01 minutes.txt', 3],
        ['new.txt', 0],
      ] as const) {
        writeFileSync(join(cwd, name), 'ensure');
        const saved = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days, 12);
        utimesSync(join(cwd, name), saved, saved);
      }
      assert.deepEqual((await read(cwd, '3 days')).paths, ['2020-01-01 minutes.txt', 'new.txt']);
      assert.deepEqual((await read(cwd, '0 days')).paths, ['new.txt']);
      assert.deepEqual((await read(cwd, '2001-02-03')).paths.length, 3);
      const { stdout, code } = await caselint(['.', '--since', '3d'], { cwd });
      assert.match(
        stdout,
        /2 errors\.\n1 record without a change passed over, as --since says\.\n1 of these was read to compare with those that have changed\.\n$/,
      );
      assert.equal(code, 1);
    }));

  it('says so where nothing has changed, and is content', () =>
    inRepository(async (cwd, git) => {
      git('add', '.');
      git('commit', '-q', '-m', 'All');
      const { stdout, code } = await caselint(['.', '--since', 'HEAD'], { cwd });
      assert.equal(stdout, 'No record was read.\n3 records without a change passed over, as --since says.\n');
      assert.equal(code, 0);
    }));

  it('says what to do for a day or a branch that there is not, and where there is no git repository', () =>
    inRepository(async (cwd) => {
      const said = async (since: string, folder = cwd) => {
        const { stderr, code, paths } = await read(folder, since);
        assert.deepEqual([code, paths], [2, []]);
        return stderr;
      };
      assert.match(await said('2024-02-31'), /--since 2024-02-31: There is no such day\./);
      assert.match(await said('no-such-branch'), /git knows no branch, tag or commit called no-such-branch here/);
      assert.match(await said('--help'), /git knows no branch, tag or commit called --help/);
      await inFolder(async (folder) => {
        writeFileSync(join(folder, 'a.txt'), 'ensure');
        assert.match(await said('HEAD', folder), /in no git repository\. Say a day/);
      });
    }));
});
