import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../offline/browser.ts';
import { startServer } from '../offline/server.ts';
import { quiet } from '../offline/settings.ts';
import { openWindow } from '../offline/window.ts';
import type { Outcome } from '../suite/support/mocha.ts';
import { Desk } from './desk.ts';
import { WALKS, type Walk } from './walks.ts';

const SETTINGS = { ...quiet, 'workbench.colorTheme': 'Default Light Modern', 'editor.minimap.enabled': false };
/** Has the extension run in a worker of the page, which has no Node. */
const IN_BROWSER = { 'remote.extensionKind': { 'caselint.caselint': ['web'] } };

/**
 * Goes through records as people would, with keys and mouse, in the offline VS Code, and keeps pictures of it, a folder
 * for each walk. The first step that fails ends its walk: those behind it count as failed.
 * @param root the repository, or whatever else holds the extension and the test workspaces
 * @param chosen the walks to take, as `person/NAME`; `person`, or nothing, means all of them
 */
export async function runPerson(root: string, pictures: string, chosen: readonly string[] = []): Promise<Outcome> {
  const all = chosen.length === 0 || chosen.includes('person');
  const walks = WALKS.filter(({ name }) => all || chosen.includes(`person/${name}`));
  const total = { passed: 0, failed: 0 };
  for (const each of walks) {
    const { passed, failed } = await runSteadily(each, root, join(pictures, each.name));
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

/**
 * A whole VS Code in a browser on a busy machine sometimes stumbles where Caselint does not: a walk that fails is taken once
 * more from its start, in a fresh window, and the log says so. What is wrong with Caselint fails both times.
 */
async function runSteadily(walk: Walk, root: string, pictures: string): Promise<Outcome> {
  const first = await runWalk(walk, root, pictures);
  if (first.failed === 0) return first;
  console.log('  This walk failed, and is taken once more from its start.');
  return runWalk(walk, root, `${pictures}-again`);
}

async function runWalk(chosen: Walk, root: string, pictures: string): Promise<Outcome> {
  const fresh = await mkdtemp(join(tmpdir(), 'caselint-person-'));
  const [data, folder] = [join(fresh, 'data'), join(fresh, 'Amira')];
  await mkdir(join(data, 'User'), { recursive: true });
  await writeFile(
    join(data, 'User', 'settings.json'),
    JSON.stringify({ ...SETTINGS, ...(chosen.inBrowser && IN_BROWSER) }),
  );
  await cp(join(root, 'test/editor/workspaces', chosen.workspace ?? 'person'), folder, { recursive: true });
  await chosen.prepare?.(folder);
  await rm(pictures, { recursive: true, force: true });
  try {
    const server = await startServer({ dataFolder: data, extensionsFolder: join(fresh, 'extensions'), trusted: true });
    try {
      const browser = await launchBrowser();
      try {
        const page = await openWindow(browser, server, { folder, developmentPath: root });
        return await walk(chosen, new Desk(page, pictures, folder));
      } finally {
        await browser.close();
      }
    } finally {
      await server.stop();
    }
  } finally {
    await rm(fresh, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function walk({ title, steps }: Walk, desk: Desk): Promise<Outcome> {
  console.log(`\n  ${title}`);
  let passed = 0;
  for (const { name, take } of steps) {
    try {
      await take(desk);
      console.log(`    ✔ ${name}`);
      passed += 1;
    } catch (error) {
      await desk.picture('failed');
      console.error(`    ${passed + 1}) ${name}\n${(error as Error).message}`);
      break;
    }
  }
  return { passed, failed: steps.length - passed };
}
