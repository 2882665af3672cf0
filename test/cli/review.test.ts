import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { answerIn } from '../support/office/answer.ts';
import { packageProblems } from '../support/office/packageProblems.ts';
import { p, wordFile } from '../support/office/word.ts';
import { caselint, inFolder } from './fixture.ts';

const MINUTES = wordFile(p('Mum will ensure that Kofi attends. He is safe and well.'));
const QUIET = wordFile(p('Kofi attends.'));

const saved = (file: Uint8Array) => zipSync(unzipSync(file));

describe('caselint review', () => {
  it('writes the answer beside the record, and leaves the record as it is', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'minutes.docx'), MINUTES);
      const { code, stdout, stderr } = await caselint(['review', 'minutes.docx'], { cwd });
      assert.equal(stdout, 'minutes.reviewed.docx: 3 comments, 1 suggested change\n');
      assert.equal(stderr, '');
      assert.equal(code, 1);
      assert.deepEqual(new Uint8Array(readFileSync(join(cwd, 'minutes.docx'))), MINUTES);
      const answer = readFileSync(join(cwd, 'minutes.reviewed.docx'));
      assert.deepEqual(packageProblems(answer), []);
      assert.deepEqual(
        answerIn(answer).comments.map(({ on }) => on),
        ['', 'ensure', 'safe and well'],
      );
      assert.deepEqual(readdirSync(cwd).sort(), ['minutes.docx', 'minutes.reviewed.docx']);
    });
  });

  it('does as it is told: comments alone, no such rule, what kind of record it is', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'minutes.docx'), MINUTES);
      const options = ['--comments-only', '--rule', 'safe-and-well:off', '--kind', 'minutes', '--fail-on', 'never'];
      const { code, stdout } = await caselint(['review', 'minutes.docx', ...options], { cwd });
      assert.equal(stdout, 'minutes.reviewed.docx: 2 comments, no suggested changes\n');
      assert.equal(code, 0);
    });
  });

  it('answers a record that raises nothing with a comment that says so', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'quiet.docx'), QUIET);
      const { code, stdout } = await caselint(['review', 'quiet.docx'], { cwd });
      assert.equal(stdout, 'quiet.reviewed.docx: 1 comment, no suggested changes\n');
      assert.equal(code, 0);
    });
  });

  it('reads folders, passes over answers and other kinds, and writes into a folder', async () => {
    await inFolder(async (cwd) => {
      mkdirSync(join(cwd, 'records'));
      for (const name of ['a.docx', 'b.docx', 'b.reviewed.docx']) writeFileSync(join(cwd, 'records', name), MINUTES);
      writeFileSync(join(cwd, 'records', 'c.txt'), 'Plain.');
      const { stdout, stderr } = await caselint(['review', 'records', '--output', 'answers'], { cwd });
      assert.deepEqual(readdirSync(join(cwd, 'answers')).sort(), ['a.reviewed.docx', 'b.reviewed.docx']);
      assert.match(stdout, /^answers\/a\.reviewed\.docx: .*\nanswers\/b\.reviewed\.docx: .*\n$/);
      assert.match(stderr, /1 file of other kinds passed over/);
    });
  });

  it('replaces an answer of its own', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'minutes.docx'), MINUTES);
      await caselint(['review', 'minutes.docx'], { cwd });
      writeFileSync(join(cwd, 'minutes.docx'), QUIET);
      const { stdout } = await caselint(['review', 'minutes.docx'], { cwd });
      assert.equal(stdout, 'minutes.reviewed.docx: 1 comment, no suggested changes\n');
    });
  });

  it('leaves an answer alone that somebody has worked in, says so, and puts new comments into it when it is named', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'minutes.docx'), MINUTES);
      await caselint(['review', 'minutes.docx'], { cwd });
      const path = join(cwd, 'minutes.reviewed.docx');
      const worked = saved(readFileSync(path));
      writeFileSync(path, worked);
      const { code, stdout, stderr } = await caselint(['review', 'minutes.docx'], { cwd });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /minutes\.reviewed\.docx is there already[\s\S]*"caselint review minutes\.reviewed\.docx"/);
      assert.deepEqual(new Uint8Array(readFileSync(path)), worked);
      const again = await caselint(['review', 'minutes.reviewed.docx'], { cwd });
      assert.equal(again.stdout, 'minutes.reviewed.docx: 3 comments, 1 suggested change\n');
    });
  });

  it('never writes over a record or anything else of somebody’s', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'minutes.docx'), MINUTES);
      writeFileSync(join(cwd, 'plan.docx'), QUIET);
      for (const output of ['minutes.docx', 'plan.docx']) {
        const { code, stderr } = await caselint(['review', 'minutes.docx', '--output', output], { cwd });
        assert.equal(code, 2);
        assert.match(stderr, /left as it is|is there already/);
      }
      assert.deepEqual(new Uint8Array(readFileSync(join(cwd, 'minutes.docx'))), MINUTES);
      assert.deepEqual(new Uint8Array(readFileSync(join(cwd, 'plan.docx'))), QUIET);
      const { stderr } = await caselint(['review', 'minutes.docx', '--output', 'answer.pdf'], { cwd });
      assert.match(stderr, /Give it a name that ends in \.docx/);
    });
  });

  it('does not let two records have one answer', async () => {
    await inFolder(async (cwd) => {
      for (const folder of ['one', 'two']) {
        mkdirSync(join(cwd, folder));
        writeFileSync(join(cwd, folder, 'minutes.docx'), MINUTES);
      }
      const { code, stdout, stderr } = await caselint(['review', 'one', 'two', '-o', 'answers'], { cwd });
      assert.equal(stdout.split('\n').length, 2);
      assert.match(stderr, /two\/minutes\.docx: Another record in this run has an answer of the same name/);
      assert.equal(code, 2);
    });
  });

  it('says what it cannot read or answer, what to do, and goes on', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'broken.docx'), MINUTES.subarray(0, 300));
      writeFileSync(join(cwd, 'crash.docx'), wordFile(p('CRASH secret')));
      writeFileSync(join(cwd, 'notes.txt'), 'Plain.');
      writeFileSync(join(cwd, 'minutes.docx'), MINUTES);
      const { code, stdout, stderr } = await caselint(
        ['review', 'broken.docx', 'crash.docx', 'notes.txt', 'minutes.docx', 'lost.docx', '-'],
        { cwd },
      );
      assert.equal(code, 2);
      assert.equal(stdout, 'minutes.reviewed.docx: 3 comments, 1 suggested change\n');
      assert.match(stderr, /broken\.docx: The file is damaged/);
      assert.match(stderr, /crash\.docx: Caselint could not finish this record \(TypeError\)/);
      assert.match(stderr, /notes\.txt: Comments can be put into .*\.docx/);
      assert.match(stderr, /lost\.docx: There is no such file/);
      assert.match(stderr, /-: An answer needs a file/);
      assert.doesNotMatch(stderr, /secret/);
      assert.equal(existsSync(join(cwd, 'crash.reviewed.docx')), false);
    });
  });

  it('heeds Ctrl-C between records', async () => {
    await inFolder(async (cwd) => {
      for (const name of ['a.docx', 'b.docx']) writeFileSync(join(cwd, name), MINUTES);
      const onInterrupt = (heard: () => void) => {
        heard();
        return () => {};
      };
      const { code, stdout } = await caselint(['review', 'a.docx', 'b.docx'], { cwd, onInterrupt });
      assert.deepEqual([code, stdout], [130, '']);
    });
  });
});
