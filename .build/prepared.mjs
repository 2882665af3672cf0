import { build } from 'esbuild';

const ENTRY = `
export { knownInflections } from './server/src/engine/language/inflect.ts';
export { wordList } from './server/src/engine/language/word-list.ts';
export { prepare } from './server/src/engine/prepare.ts';
`;

/**
 * What is worked out once when the product is built, so that a start need not: what compromise knows of words (the
 * inflections of every verb that the dictionaries name, and what its list says of single words), which is then loaded
 * only for records that need grammar; and what the lists and phrases of the dictionaries come to, which are then read
 * only where a record calls them up.
 * @param {string} root the repository
 * @param {object} dictionaries as `readCheckedDictionaries` gives them
 */
export async function preparedFor(root, dictionaries) {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const { knownInflections, prepare, wordList } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  const prepared = prepare(dictionaries);
  return { inflections: knownInflections(), words: wordList(), prepared };
}
