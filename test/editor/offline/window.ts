import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Server } from './server.ts';

/** What to open a window of the workbench with: absolute paths on this machine. */
export interface WindowOptions {
  readonly folder?: string;
  readonly developmentPath?: string;
  readonly testsPath?: string;
}

const OPEN_LIMIT_MS = 60_000;

/** Opens the workbench in a page; `prepare` may listen to it before it loads. */
export async function openWindow(
  browser: Browser,
  server: Server,
  options: WindowOptions,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await prepare(page);
  await page.goto(address(server, options), { timeout: OPEN_LIMIT_MS });
  await page.waitForSelector('.monaco-workbench', { timeout: OPEN_LIMIT_MS });
  return page;
}

function address({ authority }: Server, { folder, developmentPath, testsPath }: WindowOptions): string {
  const remote = (path: string) => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
  const payload = [
    ...(developmentPath ? [['extensionDevelopmentPath', remote(developmentPath)]] : []),
    ...(testsPath ? [['extensionTestsPath', remote(testsPath)]] : []),
    ['skipWelcome', 'true'],
  ];
  const url = new URL(`http://${authority}/`);
  if (folder) url.searchParams.set('folder', folder);
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
