import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { written } from '../cli/formats/invented.ts';
import { launchBrowser } from '../editor/offline/browser.ts';
import type { Outcome } from '../editor/suite/support/mocha.ts';
import { STEPS, type Step } from './steps.ts';

const LIMIT_MS = 30_000;

/** Opens a report from the disk and uses it as a manager does. Each step has the page to itself, and leaves a picture. */
export async function runReport(root: string): Promise<Outcome> {
  const file = join(root, 'out/report/report.html');
  const pictures = join(root, 'out/screenshots/report');
  console.log('\n  Somebody who reads a report of many records');
  await rm(pictures, { recursive: true, force: true });
  for (const folder of [join(root, 'out/report'), pictures]) await mkdir(folder, { recursive: true });
  await writeFile(file, await written('html'));
  const browser = await launchBrowser();
  const outcome = { passed: 0, failed: 0 };
  try {
    for (const step of STEPS) outcome[(await takeStep(step, browser, file, pictures)) ? 'passed' : 'failed'] += 1;
  } finally {
    await browser.close();
  }
  return outcome;
}

async function takeStep({ name, window, take }: Step, browser: Browser, file: string, pictures: string) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...window });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LIMIT_MS);
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    const address = pathToFileURL(file).href;
    await page.goto(address);
    await take(page);
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
    assert.deepEqual([complaints, requests], [[], [address]]);
    console.log(`    ✔ ${name}`);
    return true;
  } catch (error) {
    console.error(`    ✖ ${name}\n${(error as Error).message}`);
    return false;
  } finally {
    await context.close();
  }
}
