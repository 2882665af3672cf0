#!/usr/bin/env node
// npm run bench                measures everything beside the peers (35 minutes), writes RESULTS.md and the table in the README
// npm run bench -- --batch     measures many records alone (25 minutes); the rest of RESULTS.md stays
// npm run bench -- --short     small corpora: prints ratios beside the last table's, writes nothing, needs no network
//                              (with --batch: prints that part)
// npm run bench -- --profile   prints what each rule takes
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, noteInstalled } from '../../.build/installed.mjs';
import { makeReady, root } from '../../.build/ready.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const given = process.argv.slice(2);
// The short run takes the peers where they are; only the full one fetches them.
const isFull = !given.includes('--short') && !given.includes('--profile');

makeReady();
if (isFull) installPeers();
const alone = isInstalled(here) ? [] : ['--alone'];
if (alone.length > 0 && !given.includes('--profile'))
  console.log('The peers are not installed, so Caselint is measured alone. `npm run bench` installs them.');
// Imported here because what it needs may only just have been installed.
const { buildEngine } = await import('./engine.mjs');
await buildEngine();
const main = join(here, 'main.ts');
process.exitCode =
  spawnSync(process.execPath, ['--import', 'tsx', main, ...given, ...alone], { cwd: root, stdio: 'inherit' }).status ??
  1;

function installPeers() {
  if (isInstalled(here)) return;
  console.log('Installing the peers (once) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--prefix', here];
  const [program, before] = npm?.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(program, [...before, ...args], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status === 0) noteInstalled(here);
  else console.log('They could not be installed.');
}
