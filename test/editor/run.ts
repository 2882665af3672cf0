import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runPage } from '../page/run.ts';
import { runReport } from '../report/run.ts';
import { bundleSuites } from './bundle.ts';
import { runPerson } from './person/run.ts';
import { type Places, runWindow } from './runWindow.ts';
import type { Outcome } from './suite/support/mocha.ts';
import { whichEditor } from './whichEditor.ts';
import { WINDOWS } from './windows.ts';

const ONLY_OFFLINE = 'only the VS Code from npm packages can be tested so.';

/** `npm run test:editor`: runs the tests in a real VS Code. Needs `dist/` to be built. */
async function main(): Promise<number> {
  const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
  const editor = await whichEditor(root);
  if (typeof editor === 'string') return skipped(`The tests in VS Code were skipped. ${editor}`).failed;
  console.log(`Testing in ${editor.name}.`);
  const places: Places = {
    root,
    suites: join(root, 'out/test/editor'),
    vsix: join(root, 'out/test/editor/caselint.vsix'),
  };
  const chosen = process.argv.slice(2);
  const windows = WINDOWS.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  await bundleSuites(
    windows.map(({ name }) => name),
    join(root, 'test/editor/suite'),
    places.suites,
  );
  if (windows.some(({ fromPackage }) => fromPackage))
    execFileSync(process.execPath, ['.build/package.mjs', '--out', places.vsix], { cwd: root, stdio: 'pipe' });
  const total: Outcome[] = [];
  for (const window of windows)
    total.push(
      window.trusted || editor.offline
        ? await runWindow(editor, window, places)
        : skipped(`Restricted Mode was skipped: ${ONLY_OFFLINE}`),
    );
  // `person`, or `person/NAME` for one walk.
  if (chosen.length === 0 || chosen.some((name) => name.split('/')[0] === 'person'))
    total.push(
      editor.offline
        ? await runPerson(root, join(root, 'out/screenshots'), chosen)
        : skipped(`The walk through a record with keys and mouse was skipped: ${ONLY_OFFLINE}`),
    );
  if (chosen.length === 0 || chosen.includes('page'))
    total.push(
      editor.offline
        ? await runPage(root)
        : skipped('The page for a browser was skipped: it is tested in the browser of the VS Code from npm packages.'),
    );
  if (chosen.length === 0 || chosen.includes('report'))
    total.push(
      editor.offline
        ? await runReport(root)
        : skipped('The report in a browser was skipped: it is tested in the browser of the VS Code from npm packages.'),
    );
  const passed = total.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = total.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** On a person's machine a suite may be skipped, with the reason; where the project is checked that is a failure. */
function skipped(sentence: string): Outcome {
  console.log(sentence);
  return { passed: 0, failed: process.env.CI ? 1 : 0 };
}

process.exitCode = await main();
