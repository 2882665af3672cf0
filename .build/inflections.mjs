import { build } from 'esbuild';

const ENTRY = `
export { createLinter } from './server/src/engine/linter.ts';
export { knownInflections } from './server/src/engine/language/inflect.ts';
`;

/**
 * The inflections of every verb that the dictionaries name, worked out once when the product is built: conjugating them
 * at each start took longer than everything else that a start does. Compiles every rule on the way.
 * @param {string} root the repository
 * @param {object} dictionaries as `readCheckedDictionaries` gives them
 */
export async function inflectionsOf(root, dictionaries) {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const { createLinter, knownInflections } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  createLinter(dictionaries);
  return knownInflections();
}
