/**
 * `npm run page`: writes `dist/caselint.html`, the one file for people who can install nothing. The same sources give the
 * same file to the letter. `--out FILE` puts it elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bundling, FOR_BROWSERS } from './bundling.mjs';
import { thirdPartyNotices } from './notices.mjs';
import { makeInstalled, root } from './ready.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist/caselint.html') } } });

makeInstalled();
const { plugins } = bundling(root, '');
const [script, worker] = await Promise.all([
  program('client/src/page/browser/main.ts'),
  program('server/src/page/worker.ts'),
]);
const { pageDocument, VERSION } = await documentMaker();
const page = pageDocument({
  script: script.text,
  worker: worker.text,
  version: VERSION,
  day: day(),
  notices: thirdPartyNotices(root, [...script.inputs, ...worker.inputs]),
});
const out = resolve(values.out);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, page);
console.log(`${out}: ${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB`);

async function program(entry) {
  const { outputFiles, metafile } = await build({
    ...FOR_BROWSERS,
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    plugins,
  });
  return { text: outputFiles[0].text, inputs: Object.keys(metafile.inputs) };
}

/** The page is made by the product's own sources, which are no JavaScript yet. */
async function documentMaker() {
  const contents = `export { pageDocument } from './client/src/page/html/document.ts';
    export { VERSION } from './server/src/version.ts';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** The day of the last change, and not of the build, so that a file can be made again. Nobody can tell it without git. */
function day() {
  const seconds = process.env.SOURCE_DATE_EPOCH ?? lastChange();
  return seconds === ''
    ? ''
    : new Date(Number(seconds) * 1000).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

function lastChange() {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}
