import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleSuites } from './bundle.ts';
import { runPerson } from './person/run.ts';
import { type Places, runWindow } from './runWindow.ts';
import type { Outcome } from './suite/support/mocha.ts';
import { whichEditor } from './whichEditor.ts';
import { WINDOWS } from './windows.ts';

/** `npm run test:editor`: runs the tests in a real VS Code. Needs `dist/` to be built. */
async function main(): Promise<number> {
  const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
  const editor = await whichEditor(root);
  if (typeof editor === 'string') {
    console.log(`The tests in VS Code were skipped. ${editor}`);
    return process.env.CI ? 1 : 0;
  }
  console.log(`Testing in ${editor.name}.`);
  const places: Places = { root, suites: join(root, 'out/test/editor'), vsix: packageOf(root) };
  const chosen = process.argv.slice(2);
  const windows = WINDOWS.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  await bundleSuites(
    windows.map(({ name }) => name),
    join(root, 'test/editor/suite'),
    places.suites,
  );
  const total: Outcome[] = [];
  for (const window of windows) {
    if (!window.trusted && !editor.offline) {
      console.log('Restricted Mode was skipped: it can be tested in the VS Code from npm packages only.');
      continue;
    }
    total.push(await runWindow(editor, window, places));
  }
  if (editor.offline && (chosen.length === 0 || chosen.includes('person')))
    total.push(await runPerson(root, join(root, 'out/screenshots')));
  const passed = total.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = total.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function packageOf(root: string): string {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return join(root, `${name}-${version}.vsix`);
}

process.exitCode = await main();
