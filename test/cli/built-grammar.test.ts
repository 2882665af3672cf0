import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('the command as it is shipped, over the sample records', function () {
  this.timeout(120_000);

  it('finishes every one of them, those that need grammar too', () => {
    const command = ['dist/cli.cjs', 'test/records', '--format', 'json', '--fail-on', 'never'];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    assert.deepEqual([stderr, status], ['', 0]);
    assert.ok(JSON.parse(stdout).results.length > 20);
  });
});
