/**
 * `npm run strings`: writes `l10n/bundle.l10n.json`, everything that the extension says, for whoever translates it. What
 * `package.json` says stands in `package.nls.json`; both have a Welsh file beside them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { getL10nJson } from '@vscode/l10n-dev';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = join(root, 'client/src');

/** The tool knows the strings by the package that they are usually said with. */
const OWN = /^import \* as l10n from '(?:\.{1,2}\/)+l10n\.ts';$/m;
const KNOWN = "import * as l10n from '@vscode/l10n';";

/**
 * Everything that the extension says, in the order of the letters, so that a change of one string is a change of one line.
 * @returns {Promise<string>} the text of the bundle
 */
export async function bundleOfStrings() {
  const files = readdirSync(SOURCES, { recursive: true }).filter((name) => name.endsWith('.ts'));
  const sources = files.map((name) => readFileSync(join(SOURCES, name), 'utf8')).filter((source) => OWN.test(source));
  // Read as one file, which is several times faster; that names are given twice in it does not matter here.
  const contents = [KNOWN, ...sources.map((source) => source.replace(OWN, ''))].join('\n');
  const strings = await getL10nJson([{ extension: '.ts', contents }]);
  const sorted = Object.keys(strings)
    .sort()
    .map((key) => [key, strings[key]]);
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(join(root, 'l10n/bundle.l10n.json'), await bundleOfStrings());
