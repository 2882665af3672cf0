/**
 * Gets the repository ready to run: installs and builds, each only where something has changed since the last time, and
 * is silent when nothing has. Uses nothing but Node, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt } from './inputs.mjs';
import { isInstalled, noteInstalled } from './installed.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = 20;

/** Returns when everything is there; ends the process with status 1 and a sentence of help where it cannot be. */
export function makeReady() {
  makeInstalled();
  if (!isBuilt(root)) {
    console.log('Building Caselint …');
    attempt(process.execPath, ['esbuild.mjs'], 'Building did not work. What is above says where.');
  }
}

/** The same for what needs no build. */
export function makeInstalled() {
  const [major] = process.versions.node.split('.');
  if (Number(major) < OLDEST_NODE) {
    stop(
      `Caselint needs Node ${OLDEST_NODE} or later, and this is Node ${process.versions.node}. You can get it from https://nodejs.org.`,
    );
  }
  if (!isInstalled(root)) {
    console.log('Installing what Caselint needs (once) …');
    npm(
      ['ci', '--no-audit', '--no-fund'],
      'Installing did not work. Check the connection to the npm registry and try again.',
    );
    noteInstalled(root);
  }
}

function npm(args, failure) {
  // npm tells its scripts where it is, which also works where `npm` is not a program of its own (Windows).
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) attempt(process.execPath, [script, ...args], failure);
  else attempt('npm', args, failure, { shell: process.platform === 'win32' });
}

/** Runs a program quietly; what it said is shown only when it failed. */
function attempt(program, args, failure, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    ...options,
  });
  if (status === 0) return;
  stop([stdout, stderr, error?.message, failure].filter(Boolean).join('\n'));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) makeReady();
