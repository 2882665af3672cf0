import { join } from 'node:path';
import { build } from 'esbuild';

const ENTRY = `
export { readCheckedDictionaries } from './.build/schema.mjs';
export { knownInflections } from './server/src/engine/language/inflect.ts';
export { wordList } from './server/src/engine/language/word-list.ts';
export { prepare } from './server/src/engine/prepare.ts';
`;

/** Some packages are of the older kind and ask for modules of Node. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/');";

/**
 * The dictionaries as they are shipped: checked, and with what is worked out once when the product is built, so that a
 * start need not. That is what compromise knows of words (the inflections of every verb that the dictionaries name, and
 * what its list says of single words), which is then loaded only for records that need grammar; and what the lists and
 * phrases of the dictionaries come to, which are then read only where a record calls them up.
 * @param {string} root the repository
 * @throws {Error} with a line for every mistake in the dictionaries
 */
export async function shippedDictionaries(root) {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    banner: { js: REQUIRE },
    logLevel: 'warning',
  });
  const { knownInflections, prepare, readCheckedDictionaries, wordList } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  const read = readCheckedDictionaries(join(root, 'dictionaries'));
  const prepared = prepare(read);
  return { ...read, inflections: knownInflections(), words: wordList(), prepared };
}
