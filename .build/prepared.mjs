import { build } from 'esbuild';

const ENTRY = `
export { createLinter } from './server/src/engine/linter.ts';
export { knownInflections } from './server/src/engine/language/inflect.ts';
export { wordList } from './server/src/engine/language/word-list.ts';
`;

/**
 * What compromise knows of words, worked out once when the product is built, so that it is loaded only for records that
 * need grammar: the inflections of every verb that the dictionaries name, and what its list says of single words.
 * Compiles every rule on the way.
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
  const { createLinter, knownInflections, wordList } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  createLinter(dictionaries);
  return { inflections: knownInflections(), words: wordList() };
}
