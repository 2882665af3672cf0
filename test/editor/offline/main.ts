import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { relay } from './relay.ts';
import { installExtension, type ServerOptions, startServer } from './server.ts';
import { quiet } from './settings.ts';
import { openWindow, type WindowOptions } from './window.ts';

const RUN_LIMIT_MS = 5 * 60_000;

/** Runs one command line of VS Code's and returns its exit code: extension tests, or the install of a packaged extension. */
export async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true });
  const text = (name: keyof typeof options) => (typeof values[name] === 'string' ? values[name] : undefined);
  const fresh = await mkdtemp(join(tmpdir(), 'caselint-editor-'));
  const serverOptions: ServerOptions = {
    dataFolder: resolve(text('user-data-dir') ?? join(fresh, 'data')),
    extensionsFolder: resolve(text('extensions-dir') ?? join(fresh, 'extensions')),
    trusted: values['disable-workspace-trust'] === true,
  };
  const vsix = text('install-extension');
  try {
    if (vsix) {
      await installExtension(resolve(vsix), serverOptions);
      return 0;
    }
    await quieten(serverOptions.dataFolder);
    return await runWindow(serverOptions, {
      ...optional('folder', positionals[0]),
      ...optional('developmentPath', text('extensionDevelopmentPath')),
      ...optional('testsPath', text('extensionTestsPath')),
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

const options = {
  extensionDevelopmentPath: { type: 'string' },
  extensionTestsPath: { type: 'string' },
  'user-data-dir': { type: 'string' },
  'extensions-dir': { type: 'string' },
  'install-extension': { type: 'string' },
  'disable-workspace-trust': { type: 'boolean' },
} as const;

const optional = <Name extends keyof WindowOptions>(name: Name, path: string | undefined): WindowOptions =>
  path ? { [name]: resolve(path) } : {};

/** A new data folder starts without VS Code's own welcome, assistant and telemetry; one that has settings keeps them. */
async function quieten(dataFolder: string): Promise<void> {
  const file = join(dataFolder, 'User', 'settings.json');
  if (existsSync(file)) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(quiet, null, 2));
}

/** Opens a window and waits for the tests in it to say how they ended. */
async function runWindow(serverOptions: ServerOptions, windowOptions: WindowOptions): Promise<number> {
  const server = await startServer(serverOptions);
  const stopOnSignal = () => void server.stop().then(() => process.exit(130));
  process.once('SIGINT', stopOnSignal).once('SIGTERM', stopOnSignal);
  try {
    const browser = await launchBrowser();
    try {
      let exited: (code: number) => void;
      const exitCode = new Promise<number>((resolve) => {
        exited = resolve;
      });
      const prepare = async (page: Page) => {
        await page.exposeFunction('codeAutomationLog', relay);
        await page.exposeFunction('codeAutomationExit', (code: number) => exited(code));
      };
      await openWindow(browser, server, windowOptions, prepare);
      return await Promise.race([exitCode, tooLate()]);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

const tooLate = () =>
  new Promise<never>((_, reject) => {
    const say = () => reject(new Error(`The tests in the window did not end within ${RUN_LIMIT_MS / 1000} s.`));
    setTimeout(say, RUN_LIMIT_MS).unref();
  });
