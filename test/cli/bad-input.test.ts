import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caselint, inFolder } from './fixture.ts';

async function json(argv: readonly string[], cwd: string) {
  const { stdout, stderr, code } = await caselint([...argv, '-f', 'json'], { cwd });
  return { ...JSON.parse(stdout), stderr, code };
}

describe('what caselint does with bad input', () => {
  it('names what it cannot read, exits with 2, and reads everything else', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), 'ensure');
      writeFileSync(join(cwd, 'binary.txt'), Uint8Array.of(0, 1, 2, 3, 0, 0, 9));
      writeFileSync(join(cwd, 'crash.txt'), 'CRASH Tilly Marlowe');
      symlinkSync('nowhere.txt', join(cwd, 'gone.txt'));
      writeFileSync(join(cwd, 'pdf.md'), '%PDF-1.4');
      writeFileSync(join(cwd, 'z.txt'), 'ensure');
      const { results, errors, stderr, code } = await json(['.', 'missing.txt'], cwd);
      assert.deepEqual(
        results.map(({ path, findings }: { path: string; findings: unknown[] }) => [path, findings.length]),
        [
          ['a.txt', 1],
          ['z.txt', 1],
        ],
      );
      assert.deepEqual(errors.map(({ path }: { path: string }) => path).sort(), [
        'binary.txt',
        'crash.txt',
        'gone.txt',
        'missing.txt',
        'pdf.md',
      ]);
      for (const { path, message } of errors) assert.ok(stderr.includes(`caselint: ${path}: ${message}\n`));
      assert.equal(code, 2);
    }));

  it('never repeats the words of a record in an error', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), 'CRASH Tilly Marlowe');
      const { stdout, stderr } = await caselint(['a.txt'], { cwd });
      assert.match(stderr, /a\.txt: Caselint could not finish this record \(TypeError\)/);
      assert.doesNotMatch(stdout + stderr, /Tilly|Marlowe|CRASH/);
    }));

  it('says that the file is a folder where a folder took its place', () =>
    inFolder(async (cwd) => {
      mkdirSync(join(cwd, 'plan.txt'));
      const { errors, code } = await json(['plan.txt'], cwd);
      assert.match(errors[0].message, /file in or below this folder/);
      assert.equal(code, 2);
    }));

  it('reads UTF-16 and Windows-1252 like any other record', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, '16.txt'), Buffer.from('\ufeffMum will ensure it – “now”', 'utf16le'));
      writeFileSync(join(cwd, '1252.txt'), Buffer.from('Mum will ensure it \x96 \x93now\x94', 'latin1'));
      const { stdout, code } = await caselint(['.'], { cwd });
      assert.equal(stdout.match(/Mum will ensure it – “now”/g)?.length, 2);
      assert.equal(code, 1);
    }));

  it('lints an empty record', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), '');
      const { results, errors, code } = await json(['a.txt'], cwd);
      assert.deepEqual(results, [
        { path: 'a.txt', kind: 'plan', findings: [], suppressed: 0, ignored: 0, baseline: 0, failures: [] },
      ]);
      assert.deepEqual([errors, code], [[], 0]);
    }));

  it('lints a record of 20 MB', () =>
    inFolder(async (cwd) => {
      const line = 'Tilly was seen at school on Monday and said that she likes it there.\n';
      writeFileSync(join(cwd, 'a.txt'), `${line.repeat(Math.ceil(2e7 / line.length))}Mum will ensure it.`);
      const { results, code } = await json(['a.txt'], cwd);
      assert.equal(results[0].findings[0].line, Math.ceil(2e7 / line.length) + 1);
      assert.equal(code, 1);
    }));

  it('shows only what is near the words of a line of 1 MB', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), `${'word '.repeat(1e5)}ensure ${'word '.repeat(1e5)}`);
      const { stdout } = await caselint(['a.txt'], { cwd });
      assert.match(stdout, /1:500001 {2}error/);
      assert.match(stdout, /… (word )+ensure (word )+…/);
      assert.ok(stdout.length < 1500);
    }));
});
