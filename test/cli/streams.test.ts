import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { caselint, fakeLinter, inFolder } from './fixture.ts';

function manyRecords(cwd: string, count: number): void {
  for (let index = 0; index < count; index++) writeFileSync(join(cwd, `${100 + index}.txt`), 'Mum will ensure it.');
}

describe('how caselint writes', () => {
  for (const format of ['text', 'json']) {
    it(`writes each result before the next record is read (${format})`, () =>
      inFolder(async (cwd) => {
        manyRecords(cwd, 3);
        const events: string[] = [];
        const linter = fakeLinter();
        const stdout = new Writable({
          write(chunk, _encoding, done) {
            events.push(...(String(chunk).match(/\d{3}\.txt/g) ?? []));
            // A slow reader: what comes next has to wait for it.
            setImmediate(done);
          },
        });
        const lint: typeof linter.lint = (document, settings) => {
          events.push('lint');
          return linter.lint(document, settings);
        };
        await caselint(['.', '-f', format], { cwd, stdout, linter: { ...linter, lint } });
        assert.deepEqual(events, ['lint', '100.txt', 'lint', '101.txt', 'lint', '102.txt']);
      }));

    it(`stops without a word when its reader has gone (${format})`, () =>
      inFolder(async (cwd) => {
        manyRecords(cwd, 50);
        let linted = 0;
        const linter = fakeLinter();
        const lint: typeof linter.lint = (document, settings) => {
          linted += 1;
          return linter.lint(document, settings);
        };
        const stdout = new Writable({
          write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
        });
        const { stderr } = await caselint(['.', '-f', format], { cwd, stdout, linter: { ...linter, lint } });
        assert.equal(stderr, '');
        assert.ok(linted <= 1, `${linted} records were linted for nobody`);
      }));
  }

  it('does not hide that the results could not be written', () =>
    inFolder(async (cwd) => {
      manyRecords(cwd, 1);
      const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
      const stdout = new Writable({ write: (_chunk, _encoding, done) => done(full) });
      await assert.rejects(caselint(['.'], { cwd, stdout }), full);
    }));

  it('shows a bar on a terminal where there are many records, and leaves nothing of it', () =>
    inFolder(async (cwd) => {
      mkdirSync(join(cwd, 'few'));
      manyRecords(cwd, 25);
      manyRecords(join(cwd, 'few'), 3);
      const bar = async (path: string, isTTY: boolean) => (await caselint([path], { cwd, isTTY })).stderr;
      assert.match(await bar('.', true), /Reading .* of 28/);
      assert.equal(await bar('.', false), '');
      assert.equal(await bar('few', true), '');
    }));
});
