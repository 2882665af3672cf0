import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { caselint, fakeLinter, inFolder, type RunOptions } from './fixture.ts';

const THREAD = fileURLToPath(new URL('thread.mjs', import.meta.url));
const NAMES = Array.from({ length: 12 }, (_, index) => `${100 + index}.txt`);

/** Lints twelve records in threads, some of which hold something for the thread to do. */
async function inThreads(texts: Readonly<Record<string, string>>, argv: readonly string[], options: RunOptions = {}) {
  let result: Awaited<ReturnType<typeof caselint>> | undefined;
  await inFolder(async (cwd) => {
    for (const name of NAMES) writeFileSync(join(cwd, name), texts[name] ?? `Nothing in ${name}.`);
    result = await caselint(['.', '-f', 'json', ...argv], { cwd, thread: THREAD, ...options });
  });
  const { stdout, ...rest } = result!;
  const { results, errors, stopped } = stdout.endsWith('}\n') ? JSON.parse(stdout) : { results: [], errors: [] };
  return { ...rest, stopped, paths: results.map(({ path }: { path: string }) => path), errors };
}

const without = (...names: string[]) => NAMES.filter((name) => !names.includes(name));

describe('records that are linted side by side', function () {
  this.timeout(60_000);

  it('are reported in the order of the files, whichever is done first', async () => {
    for (const workers of ['1', '2', '3']) {
      const { paths, code } = await inThreads({ '100.txt': 'LAST', '104.txt': 'LAST' }, ['--workers', workers]);
      assert.deepEqual([paths, code], [NAMES, 0]);
    }
  });

  it('stop no other when one cannot be finished', async () => {
    const { paths, stderr, code } = await inThreads({ '103.txt': 'CRASH for Tilly' }, ['--workers', '2']);
    assert.deepEqual([paths, code], [without('103.txt'), 2]);
    assert.match(stderr, /^caselint: 103\.txt: Caselint could not finish this record \(TypeError\)\..*\n$/);
  });

  it('stop no other when the thread that has one ends, more often than there are threads', async () => {
    const end = { '100.txt': 'END of Tilly', '103.txt': 'END', '104.txt': 'END', '111.txt': 'END' };
    const { paths, errors, stderr, code } = await inThreads(end, ['--workers', '2']);
    assert.deepEqual([paths, code], [without(...Object.keys(end)), 2]);
    assert.deepEqual(
      errors.map(({ path }: { path: string }) => path),
      Object.keys(end),
    );
    assert.match(stderr, /^caselint: 100\.txt: Caselint could not finish this record \(\w+\)\./);
    assert.doesNotMatch(stderr, /Tilly/);
  });

  it('are linted without threads where there are few, or nobody wants them', async () => {
    const linted: string[] = [];
    const linter = fakeLinter();
    const lint: typeof linter.lint = (document, settings) => {
      linted.push(document.text);
      return linter.lint(document, settings);
    };
    for (const argv of [[], ['--workers', '0']]) {
      linted.length = 0;
      const { paths } = await inThreads({ '100.txt': 'END' }, argv, { linter: { ...linter, lint } });
      assert.deepEqual([paths, linted.length], [NAMES, NAMES.length]);
    }
  });

  it('wait for no thread once somebody stops the command', async () => {
    let stop = () => {};
    const chunks: string[] = [];
    const stdout = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(String(chunk));
        if (String(chunk).includes('102.txt')) stop();
        done();
      },
    });
    const onInterrupt = (heard: () => void) => {
      stop = heard;
      return () => {};
    };
    const { code, stderr } = await inThreads({ '105.txt': 'NEVER' }, ['--workers', '2'], { stdout, onInterrupt });
    const { results, errors, stopped } = JSON.parse(chunks.join(''));
    assert.deepEqual([results.length, errors, stopped], [3, [], { after: 3, of: 12 }]);
    assert.deepEqual([code, stderr], [130, '']);
  });

  it('are as many as a whole number says', async () => {
    for (const number of ['-1', '1.5', 'two', '1000']) {
      const { code, stderr } = await caselint(['.', `--workers=${number}`]);
      assert.equal(code, 2);
      assert.match(stderr, /--workers.*It can be a whole number from 0 to 64\./);
    }
  });
});

describe('a command that somebody stops', () => {
  it('writes what is done, and how far it came', () =>
    inFolder(async (cwd) => {
      for (const name of NAMES) writeFileSync(join(cwd, name), 'Mum will ensure it.');
      let stop = () => {};
      let listening = false;
      const chunks: string[] = [];
      const stdout = new Writable({
        write(chunk, _encoding, done) {
          chunks.push(String(chunk));
          if (String(chunk).includes('101.txt')) stop();
          done();
        },
      });
      const onInterrupt = (heard: () => void) => {
        [stop, listening] = [heard, true];
        return () => {
          listening = false;
        };
      };
      const { code } = await caselint(['.', '--cache'], { cwd, stdout, onInterrupt });
      assert.equal(code, 130);
      assert.match(
        chunks.join(''),
        /2 findings in 2 of 2 records: 2 errors\.\nStopped after 2 of 12 records; the others were not read, and none were compared\.\n$/,
      );
      assert.equal(listening, false, 'the next Ctrl-C still waits for something');
      const linter = fakeLinter();
      let linted = 0;
      const lint: typeof linter.lint = (document, settings) => {
        linted += 1;
        return linter.lint(document, settings);
      };
      await caselint(['.', '--cache'], { cwd, linter: { ...linter, lint } });
      assert.equal(linted, NAMES.length - 2, 'what was found before was not kept');
    }));

  it('is ended at once while it reads a single record', async () => {
    const onInterrupt = () => assert.fail('Ctrl-C would wait for the end of the record');
    assert.equal((await caselint(['-'], { stdin: 'Nothing.', onInterrupt })).code, 0);
  });
});
