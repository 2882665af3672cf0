/** Builds what is shipped into `dist/`: the extension and the language server, for Node and for browsers, and the command. */
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundling, FARM, FOR_BROWSERS } from './.build/bundling.mjs';
import { hashOfInputs, noteBuilt } from './.build/inputs.mjs';
import { thirdPartyNotices } from './.build/notices.mjs';
import { buildPdfjs, PDFJS } from './.build/pdfjs.mjs';

const root = dirname(fileURLToPath(import.meta.url));

// Taken before the build: what changes while it runs is built the next time.
const hash = hashOfInputs(root);
const { plugins, checkedDictionaries } = bundling(root, hash);

const BUNDLES = [
  { entry: 'client/src/extension.ts', out: 'dist/client.cjs', external: ['vscode'] },
  { entry: 'server/src/lsp/main.ts', out: 'dist/server.cjs' },
  { entry: 'server/src/cli/main.ts', out: 'dist/cli.cjs', executable: true },
  { entry: 'server/src/farm/queue.ts', out: FARM, external: ['bullmq', 'ioredis'] },
  { entry: 'client/src/extension.ts', out: 'dist/client.web.cjs', external: ['vscode'], browser: true },
  { entry: 'server/src/lsp/browser/main.ts', out: 'dist/server.web.js', browser: true },
];

/** A worker reads no files: the client hands pdf.js over. */
const FOR_WORKERS = { ...FOR_BROWSERS, alias: { ...FOR_BROWSERS.alias, '#pdf': './server/src/lsp/browser/pdf.ts' } };

/** The same parts for both language servers, which read them from a file: each holding them would make a package twice as large. */
async function writeDictionaries() {
  const parts = Object.entries(await checkedDictionaries()).map(([name, value]) => [name, JSON.stringify(value)]);
  writeFileSync(join(root, 'dist/dictionaries.json'), JSON.stringify(Object.fromEntries(parts)));
}

/** One file for the command and both servers. */
async function writePdfjs() {
  const { outputFiles, metafile } = await buildPdfjs(root);
  writeFileSync(join(root, 'dist', PDFJS), outputFiles[0].contents);
  return metafile;
}

/** Some packages ask where they are in the way of ES modules, which these bundles are not. */
const OWN_ADDRESS = "const ownAddress=require('node:url').pathToFileURL(__filename).href;";

const forNode = (executable) => ({
  platform: 'node',
  target: 'node20',
  // Packages give an ES module beside the older form; it is the one that can be taken apart.
  mainFields: ['module', 'main'],
  define: { 'import.meta.url': 'ownAddress' },
  banner: { js: executable ? `#!/usr/bin/env node\n${OWN_ADDRESS}` : OWN_ADDRESS },
});

async function bundle({ entry, out, executable, browser, external = [] }) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    format: 'cjs',
    // Names stay as they were written, so that a stack trace can be read without a source map.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    external,
    plugins,
    ...(browser ? FOR_WORKERS : forNode(executable)),
  });
  return metafile;
}

/** What the bundles for browsers are made of and what they ask for, so that a test can tell that nothing of Node is in them. */
function noteBrowserParts(metafiles) {
  const outputs = metafiles.flatMap((metafile) => Object.entries(metafile.outputs));
  const parts = outputs.map(([out, { inputs, imports }]) => [
    out,
    { inputs: Object.keys(inputs), asksFor: imports.filter(({ external }) => external).map(({ path }) => path) },
  ]);
  writeFileSync(join(root, 'dist/.browser.json'), JSON.stringify(Object.fromEntries(parts)));
}

const present = BUNDLES.filter(({ entry }) => existsSync(join(root, entry)));
for (const { entry } of BUNDLES.filter((each) => !present.includes(each)))
  console.log(`Not there yet, so not built: ${entry}`);

mkdirSync(join(root, 'dist'), { recursive: true });
try {
  const metafiles = await Promise.all(present.map(bundle));
  await writeDictionaries();
  noteBrowserParts(metafiles.filter((_, place) => present[place].browser));
  const inputs = [...metafiles, await writePdfjs()].flatMap((metafile) => Object.keys(metafile.inputs));
  writeFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root, inputs));
  for (const { out, executable } of present) if (executable) chmodSync(join(root, out), 0o755);
  noteBuilt(root, hash);
} catch (error) {
  // esbuild has already said where its own errors are; anything else is said here.
  if (error.errors === undefined) console.error(error.message);
  process.exitCode = 1;
}
