import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inFolder } from './fixture.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = join(ROOT, 'dist/cli.cjs');

const PLAN = 'Child in Need Plan\n\nMum will ensure that Tilly is safe at all times.\n';

function caselint(argv: readonly string[], options: { cwd?: string; input?: string } = {}) {
  return spawnSync(process.execPath, [CLI, ...argv], { encoding: 'utf8', ...options });
}

describe('the command as it is shipped', () => {
  before(function () {
    this.timeout(60_000);
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, '.build/ready.mjs')], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
  });

  it('lints records with the rules that were built in', () => {
    const { stdout, stderr, status } = caselint(['-', '--kind', 'plan', '-f', 'json'], { input: PLAN });
    const { findings } = JSON.parse(stdout).results[0];
    assert.ok(findings.some((finding: { rule: string }) => finding.rule === 'ensure-safety'));
    for (const { start, end, text } of findings) assert.equal(PLAN.slice(start, end), text);
    assert.deepEqual([stderr, status], ['', 1]);
  });

  it('exits with 0, 1 and 2 as its help says', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.txt'), PLAN);
      const status = (...argv: string[]) => caselint(argv, { cwd }).status;
      assert.equal(status('a.txt', '--kind', 'plan', '--fail-on', 'never'), 0);
      assert.equal(status('a.txt', '--kind', 'plan'), 1);
      assert.equal(status('a.txt', 'b.txt'), 2);
      assert.equal(status('a.txt', '--no-such-option'), 2);
    }));

  it('ends quietly when its reader has seen enough', () =>
    inFolder(async (cwd) => {
      for (let index = 0; index < 40; index++) writeFileSync(join(cwd, `${index}.txt`), PLAN.repeat(50));
      const child = spawn(process.execPath, [CLI, '.', '--kind', 'plan'], { cwd });
      let stderr = '';
      child.stderr.on('data', (chunk) => {
        stderr += chunk;
      });
      const [first] = await once(child.stdout, 'data');
      child.stdout.destroy();
      const [status] = await once(child, 'close');
      assert.match(String(first), /^0\.txt {2}plan\n/);
      assert.deepEqual([stderr, status], ['', 1]);
    }));

  it('starts on a system that looks at the first line of a script', () => {
    assert.match(readFileSync(CLI, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('names the licence of every package inside it', () => {
    const notices = readFileSync(join(ROOT, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['compromise', 'commander', 'picomatch'])
      assert.match(notices, new RegExp(`^${name} \\d.* \\(MIT\\)$`, 'm'));
  });
});
