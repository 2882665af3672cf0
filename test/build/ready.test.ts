import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inFolder } from '../cli/fixture.ts';

const BUILD = fileURLToPath(new URL('../../.build', import.meta.url));

/** Stands in for npm: installs nothing, and warns as npm does. */
const NPM = `
const fs = require('node:fs');
console.error('npm warn deprecated something@1.0.0');
fs.mkdirSync('node_modules', { recursive: true });
fs.appendFileSync('log.txt', process.argv[2] + ' ');
if (fs.existsSync('offline')) { console.error('npm error network'); process.exit(1); }
`;

const ESBUILD = `
import fs from 'node:fs';
import { hashOfInputs, noteBuilt } from './.build/inputs.mjs';
fs.appendFileSync('log.txt', 'build ');
if (fs.existsSync('broken')) { console.error('server/src/a.ts:1:2: broken'); process.exit(1); }
fs.mkdirSync('dist', { recursive: true });
noteBuilt(process.cwd(), hashOfInputs(process.cwd()));
`;

/** A repository with nothing in it but what gets it ready. */
async function inRepository(
  use: (root: string, ready: () => { said: string; did: string; status: number | null }) => void,
) {
  await inFolder(async (root) => {
    cpSync(BUILD, join(root, '.build'), { recursive: true });
    mkdirSync(join(root, 'server/src'), { recursive: true });
    const files = { 'package-lock.json': '{"packages":{}}', 'esbuild.mjs': ESBUILD, 'npm-cli.js': NPM, 'log.txt': '' };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
    use(root, () => {
      writeFileSync(join(root, 'log.txt'), '');
      const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, '.build/ready.mjs')], {
        cwd: '/',
        encoding: 'utf8',
        env: { ...process.env, npm_execpath: join(root, 'npm-cli.js') },
      });
      return { said: stdout + stderr, did: readFileSync(join(root, 'log.txt'), 'utf8').trim(), status };
    });
  });
}

describe('getting the repository ready', () => {
  it('installs and builds the first time, with a line each, and does nothing the second time', () =>
    inRepository((_root, ready) => {
      const lines = 'Installing what Caselint needs (once) …\nBuilding Caselint …\n';
      assert.deepEqual(ready(), { said: lines, did: 'ci build', status: 0 });
      assert.deepEqual(ready(), { said: '', did: '', status: 0 });
    }));

  it('does again what has changed, and that alone', () =>
    inRepository((root, ready) => {
      ready();
      writeFileSync(join(root, 'server/src/a.ts'), 'export {};');
      assert.equal(ready().did, 'build');
      writeFileSync(join(root, 'package-lock.json'), '{"packages":{"node_modules/a":{"version":"1.0.0"}}}');
      assert.equal(ready().did, 'ci build');
      writeFileSync(join(root, 'notes.txt'), 'nothing that is built');
      assert.equal(ready().did, '');
    }));

  it('does not install what somebody has installed by hand', () =>
    inRepository((root, ready) => {
      const lock =
        '{"packages":{"":{},"node_modules/a":{"version":"1.0.0"},"node_modules/b":{"version":"1.0.0","optional":true}}}';
      writeFileSync(join(root, 'package-lock.json'), lock);
      mkdirSync(join(root, 'node_modules'));
      writeFileSync(
        join(root, 'node_modules/.package-lock.json'),
        '{"packages":{"node_modules/a":{"version":"1.0.0"}}}',
      );
      assert.equal(ready().did, 'build');
      writeFileSync(join(root, 'package-lock.json'), lock.replace('1.0.0', '1.0.1'));
      assert.equal(ready().did, 'ci build');
    }));

  it('shows what npm said, and a remedy, when installing does not work; and tries again the next time', () =>
    inRepository((root, ready) => {
      writeFileSync(join(root, 'offline'), '');
      const { said, status } = ready();
      assert.match(said, /npm error network\n\nInstalling did not work\. Check the connection/);
      assert.equal(status, 1);
      writeFileSync(join(root, 'package-lock.json'), '{"packages":{"node_modules/a":{"version":"1.0.0"}}}');
      assert.equal(ready().did, 'ci');
    }));

  it('shows what is wrong when building does not work, and builds again the next time', () =>
    inRepository((root, ready) => {
      writeFileSync(join(root, 'broken'), '');
      const { said, status } = ready();
      assert.match(said, /a\.ts:1:2: broken\n\nBuilding did not work/);
      assert.equal(status, 1);
      assert.equal(ready().did, 'build');
    }));
});
