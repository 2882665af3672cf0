import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caselint, inFolder } from './fixture.ts';

/** A folder with two records and one for reports. */
const withRecords = (use: (cwd: string) => Promise<void>) =>
  inFolder(async (cwd) => {
    for (const folder of ['records', 'out']) mkdirSync(join(cwd, folder));
    writeFileSync(join(cwd, 'records/a.txt'), 'Mum will ensure it.');
    writeFileSync(join(cwd, 'records/b.md'), 'Seen safe and well.');
    await use(cwd);
  });

describe('caselint --output', () => {
  it('writes several reports, each as its ending says, and the terminal still gets the text', () =>
    withRecords(async (cwd) => {
      const files = [
        'out/a.HTML',
        'out/b.sarif',
        'out/c.sarif.json',
        'out/d.json',
        'out/e.csv',
        'out/f.md',
        'out/g.xml',
      ];
      const argv = ['records', ...files.flatMap((file) => ['--output', file])];
      const { stdout, stderr, code } = await caselint(argv, { cwd });
      assert.match(stdout, /^records\/a\.txt {2}plan\n[\s\S]*2 findings in 2 of 2 records/);
      assert.equal(stderr, files.map((file) => `caselint: ${file}: The report is written.\n`).join(''));
      assert.equal(code, 1);
      const begins = files.map((file) => readFileSync(join(cwd, file), 'utf8').replace('\uFEFF', '').slice(0, 12));
      assert.deepEqual(begins, [
        ...[
          '<!doctype ht',
          '{"$schema":"',
          '{"$schema":"',
          '{"version":"',
          'Record,Kind,',
          '<!-- Caselin',
          '<?xml versio',
        ],
      ]);
      assert.deepEqual(readdirSync(join(cwd, 'out')).length, files.length);
    }));

  it('takes the format of -f where the ending tells none', () =>
    withRecords(async (cwd) => {
      const { stdout } = await caselint(['records', '-o', 'out/report', '-f', 'csv'], { cwd });
      assert.match(stdout, /^records\/a\.txt/);
      assert.match(readFileSync(join(cwd, 'out/report'), 'utf8'), /^\uFEFFRecord,/);
      const { stderr, code } = await caselint(['records', '-o', 'out/report'], { cwd });
      assert.match(stderr, /--output out\/report: the ending does not tell the format/);
      assert.equal(code, 2);
    }));

  it('replaces an older report, and reads none as a record', () =>
    withRecords(async (cwd) => {
      for (const _ of [1, 2]) {
        const argv = ['records', '-o', 'records/report.html', '-o', 'records/report.md'];
        const { stderr, stdout } = await caselint(argv, { cwd });
        assert.match(stderr, /^caselint: records\/report\.html: The report is written\.\n.*report\.md: The report/);
        assert.match(stdout, /in 2 of 2 records: [^\n]*\n$/);
      }
    }));

  it('never writes over what may be a record, and reads all the same', () =>
    withRecords(async (cwd) => {
      writeFileSync(join(cwd, 'out/minutes.md'), 'Minutes');
      const refused: readonly [string, RegExp][] = [
        ['records/b.md', /is one of the records that are read/],
        ['out/minutes.md', /may be a record, so it is left as it is/],
        ['out', /This is a folder/],
        ['gone/report.html', /The folder for this report is not there/],
      ];
      for (const [file, why] of refused) {
        const argv = ['records', '-f', 'csv', '-o', file, '-o', 'out/good.csv'];
        const { stdout, stderr, code } = await caselint(argv, { cwd });
        assert.match(stderr, why);
        assert.match(stderr, /good\.csv: The report is written/);
        assert.match(stdout, /safe and well|Record,/);
        assert.equal(code, 2);
      }
      assert.equal(readFileSync(join(cwd, 'records/b.md'), 'utf8'), 'Seen safe and well.');
      assert.equal(readFileSync(join(cwd, 'out/minutes.md'), 'utf8'), 'Minutes');
      const { stderr } = await caselint(['records', '-o', 'out/x.csv', '-o', 'out/../out/x.csv'], { cwd });
      assert.match(stderr, /named twice/);
    }));

  it('leaves the older report whole, and nothing else behind, where the run breaks off', () =>
    withRecords(async (cwd) => {
      writeFileSync(join(cwd, 'out/report.csv'), 'older');
      const stdout = Object.assign(new (await import('node:stream')).Writable(), {
        _write: (_: unknown, __: unknown, done: (error: Error) => void) => done(new Error('no room')),
      });
      await assert.rejects(caselint(['records', '-o', 'out/report.csv'], { cwd, stdout }));
      assert.equal(readFileSync(join(cwd, 'out/report.csv'), 'utf8'), 'older');
      assert.deepEqual(readdirSync(join(cwd, 'out')), ['report.csv']);
    }));

  it('shows the records’ words in reports that travel only where that is asked for', () =>
    withRecords(async (cwd) => {
      writeFileSync(join(cwd, 'records/c.txt'), 'ensure');
      const report = async (...argv: string[]) => {
        await caselint(['records', '-o', 'out/r.csv', ...argv], { cwd });
        return readFileSync(join(cwd, 'out/r.csv'), 'utf8');
      };
      assert.ok(!(await report()).includes('This says'));
      assert.ok((await report('--excerpts')).includes('This says ""ensure"".'));
    }));

  it('asks for what a report shows beside the findings, and the JSON stays as it was', () =>
    withRecords(async (cwd) => {
      await caselint(['records', '-o', 'out/r.html', '-o', 'out/r.json'], { cwd });
      assert.ok(existsSync(join(cwd, 'out/r.html')));
      const [first] = JSON.parse(readFileSync(join(cwd, 'out/r.json'), 'utf8')).results;
      assert.ok(!('people' in first) && !('actions' in first));
    }));
});
