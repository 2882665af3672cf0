import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../editor/offline/browser.ts';
import type { Outcome } from '../editor/suite/support/mocha.ts';
import { FILES } from './files.ts';
import { LOOKING } from './looking.ts';
import { READING } from './reading.ts';
import type { Step } from './step.ts';
import { Visit } from './visit.ts';
import { WORKING } from './working.ts';

/** Builds the page for a browser, opens it from the disk and uses it as people do. Each step has the page to itself. */
export async function runPage(root: string): Promise<Outcome> {
  const file = join(root, 'out/page/caselint.html');
  const pictures = join(root, 'out/screenshots/page');
  console.log('\n  Somebody who can install nothing, with the one page');
  execFileSync(process.execPath, ['.build/page.mjs', '--out', file], { cwd: root, stdio: 'pipe' });
  await rm(pictures, { recursive: true, force: true });
  const browser = await launchBrowser();
  const outcome = { passed: 0, failed: 0 };
  try {
    for (const step of [...READING, ...FILES, ...WORKING, ...LOOKING]) {
      const passed = await takeStep(step, browser, file, join(pictures, step.folder));
      outcome[passed ? 'passed' : 'failed'] += 1;
    }
  } finally {
    await browser.close();
  }
  return outcome;
}

async function takeStep({ name, take }: Step, browser: Browser, file: string, pictures: string): Promise<boolean> {
  const visit = await Visit.open(browser, file, pictures);
  try {
    await take(visit);
    visit.checkQuiet();
    console.log(`    ✔ ${name}`);
    return true;
  } catch (error) {
    await visit.picture('failed');
    console.error(`    ✖ ${name}\n${(error as Error).message}`);
    return false;
  } finally {
    await visit.leave();
  }
}
