import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ruleNamed } from '../team/fixture.ts';
import { inFolder } from './fixture.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = join(ROOT, 'dist/cli.cjs');
const RECORDS = join(ROOT, 'test/records');

function caselint(argv: readonly string[], cwd: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...argv], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { stdout, stderr, status };
}

describe('the command as it is shipped, with threads', function () {
  this.timeout(300_000);

  before(() => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, '.build/ready.mjs')], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
  });

  it('says the same to the letter as without, of every sample record', () => {
    const argv = [RECORDS, '-f', 'json', '--with', 'people,actions,disclosures', '-p', 'opinion', '--workers'];
    const plain = caselint([...argv, '0'], ROOT);
    assert.ok(JSON.parse(plain.stdout).results.length > 20);
    for (const workers of ['1', '2']) assert.deepEqual(caselint([...argv, workers], ROOT), plain);
  });

  it('says the same with a team’s dictionaries, a cache and a baseline', () =>
    inFolder(async (cwd) => {
      for (const folder of ['team', 'plain'])
        cpSync(join(RECORDS, 'flagged'), join(cwd, folder), { recursive: true, filter: isOneInFive });
      mkdirSync(join(cwd, 'team/.caselint/dictionaries'), { recursive: true });
      const words = `services: [Harbour Light]\n${ruleNamed('team-says-the', 'phrases: [the family]')}`;
      writeFileSync(join(cwd, 'team/.caselint/dictionaries/words.yaml'), words);
      const settings = 'rules: { adult-role-gap: off }\nkinds: { "said.md": minutes }\n';
      writeFileSync(join(cwd, 'team/caselint.config.yaml'), settings);
      writeFileSync(join(cwd, 'team/said.md'), 'Everybody spoke with the family.\n');
      const baselines = ['0', '2'].map((workers) => {
        caselint(['plain', '--baseline', `old-${workers}.jsonl`, '--update-baseline', '--workers', workers], cwd);
        return readFileSync(join(cwd, `old-${workers}.jsonl`), 'utf8').split('\n').length;
      });
      assert.equal(baselines[0], baselines[1]);
      const argv = ['.', '--baseline', 'old-0.jsonl', '--workers'];
      const plain = caselint([...argv, '0'], cwd);
      assert.match(plain.stdout, /team-says-the/);
      assert.match(plain.stdout, /old findings passed over/);
      for (const workers of ['1', '2']) {
        const cached = [...argv, workers, '--cache', '--cache-location', `.cache-${workers}`];
        assert.deepEqual(caselint(cached, cwd), plain);
        assert.deepEqual(caselint(cached, cwd), plain);
      }
    }));

  for (const workers of ['0', '2'])
    it(`writes what is done when Ctrl-C stops it in the middle of a folder (--workers ${workers})`, async () => {
      const child = spawn(process.execPath, [CLI, RECORDS, '-f', 'json', '--workers', workers]);
      let [stdout, stderr, asked] = ['', '', false];
      child.stderr.on('data', (chunk) => {
        stderr += chunk;
      });
      child.stdout.on('data', (chunk) => {
        stdout += chunk;
        if (!asked && stdout.includes('"path"')) asked = child.kill('SIGINT');
      });
      const [status] = await once(child, 'close');
      const { results, errors, stopped } = JSON.parse(stdout);
      assert.deepEqual([status, stderr, errors], [130, '', []]);
      assert.equal(stopped.after, results.length);
      assert.ok(stopped.after < stopped.of && results.length > 0);
    });
});

/** Enough of the records for threads to have something to do, and few enough to be read many times. */
function isOneInFive(source: string): boolean {
  const names = readdirSync(join(RECORDS, 'flagged'));
  const place = names.indexOf(source.slice(join(RECORDS, 'flagged').length + 1));
  return place % 5 === 0 || place < 0;
}
