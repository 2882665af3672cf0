/**
 * `npm test`: gets everything ready and runs every test, those in a real VS Code last. Ends with `N passed, N failed`.
 * With CI set, a suite that is skipped counts as failed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { makeReady, root } from './ready.mjs';

const OUTCOME = join(root, 'out/test/outcome.json');

/** The tests that need no editor. Those that a run of mocha leaves unfinished count as one failure. */
async function runUnits() {
  console.log('Testing the engine, the command, the language server and the project itself …');
  mkdirSync(join(root, 'out/test'), { recursive: true });
  rmSync(OUTCOME, { force: true });
  // Imported here because it may only just have been installed.
  const { globSync } = await import('tinyglobby');
  const files = globSync('test/**/*.test.ts', { cwd: root, ignore: ['test/editor/**'] }).sort();
  // `--exit`: a test that fails before it ends a server it started must not keep the run from ending.
  const mocha = ['node_modules/mocha/bin/mocha.js', '--forbid-only', '--forbid-pending', '--exit', '--reporter'];
  const { status } = await run([...mocha, '.build/reporter.cjs', ...files], { CASELINT_OUTCOME: OUTCOME });
  const outcome = existsSync(OUTCOME) ? JSON.parse(readFileSync(OUTCOME, 'utf8')) : { passed: 0, failed: 0 };
  return withStatus({ ...outcome, skipped: hasLibreOffice() ? [] : [NO_LIBRE_OFFICE] }, status);
}

/** LibreOffice opens answers that were written into files; it is too large to ask everybody to have it. */
function hasLibreOffice() {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'soffice')));
}

const NO_LIBRE_OFFICE = 'LibreOffice is not installed, so the tests that open answers in it were skipped.';

/** The tests in a real VS Code. They say themselves how they ended, and what was skipped and why. */
async function runEditor() {
  console.log('Testing in a real VS Code …');
  const { status, said } = await run(['--import', 'tsx', 'test/editor/run.ts']);
  const lines = said.split('\n');
  const ended = lines.map((line) => /^(\d+) passed, (\d+) failed$/.exec(line)).findLast(Boolean);
  const outcome = { passed: Number(ended?.[1] ?? 0), failed: Number(ended?.[2] ?? 0) };
  return withStatus({ ...outcome, skipped: lines.filter((line) => /\bskipped\b/.test(line)) }, status);
}

function withStatus(outcome, status) {
  return status !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

/** Runs a program of Node, shows what it says, and returns it. */
async function run(args, environment = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (part) => {
    process.stdout.write(part);
    said += part;
  });
  const [status] = await once(child, 'close');
  return { status, said };
}

makeReady();
const outcomes = [await runUnits(), await runEditor()];
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
for (const reason of outcomes.flatMap(({ skipped }) => skipped)) console.log(reason);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
