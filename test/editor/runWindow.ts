import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { quiet } from './offline/settings.ts';
import type { Outcome } from './suite/support/mocha.ts';
import type { Editor } from './whichEditor.ts';
import type { TestWindow } from './windows.ts';

export interface Places {
  /** The repository. */
  readonly root: string;
  /** Where bundled suites lie, a folder a window. */
  readonly suites: string;
  /** The packaged extension. */
  readonly vsix: string;
}

/** Lines pass through VS Code's log, which is no terminal. */
const PLAIN = { NO_COLOR: '1' };

/**
 * Opens a window with a fresh profile on a fresh copy of its folder, runs its tests and says how many passed and failed.
 * A window that breaks down counts as one failure.
 */
export async function runWindow(editor: Editor, window: TestWindow, { root, suites, vsix }: Places): Promise<Outcome> {
  const fresh = await mkdtemp(join(tmpdir(), `caselint-${window.name}-`));
  const folder = join(fresh, 'folder');
  const profile = [`--user-data-dir=${join(fresh, 'profile')}`, `--extensions-dir=${join(fresh, 'extensions')}`];
  const module = join(suites, window.name, 'index.cjs');
  const outcome = join(suites, window.name, 'outcome.json');
  try {
    await rm(outcome, { force: true });
    await cp(join(root, 'test/editor/workspaces', window.workspace), folder, { recursive: true });
    await mkdir(join(fresh, 'profile', 'User'), { recursive: true });
    await writeFile(join(fresh, 'profile', 'User', 'settings.json'), JSON.stringify(quiet));
    if (window.fromPackage) await call(editor.cli, [...profile, '--install-extension', vsix]);
    const developmentPath = window.fromPackage ? join(root, 'test/editor/harness') : root;
    if (window.trusted)
      await runTests({
        vscodeExecutablePath: editor.executable,
        extensionDevelopmentPath: developmentPath,
        extensionTestsPath: module,
        launchArgs: [folder, ...profile],
        extensionTestsEnv: PLAIN,
      });
    // `runTests` always trusts every folder, so this window is opened without it.
    else
      await call(
        [editor.executable],
        [folder, ...profile, `--extensionDevelopmentPath=${developmentPath}`, `--extensionTestsPath=${module}`],
      );
  } catch (error) {
    console.error((error as Error).message);
  } finally {
    await rm(fresh, { recursive: true, force: true, maxRetries: 3 });
  }
  return readFile(outcome, 'utf8').then(JSON.parse, () => ({ passed: 0, failed: 1 }));
}

async function call([program, ...first]: readonly string[], args: readonly string[]): Promise<void> {
  const child = spawn(program as string, [...first, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...PLAIN },
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`VS Code ended with exit code ${code}.`);
}
