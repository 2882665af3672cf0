import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../.build/ready.mjs';

const ENGINE = `
export { createLinter } from './server/src/engine/linter.ts';
export { taggedSentences } from './server/src/engine/language/grammar.ts';
`;

/** Stands where the catalogue is, keeps the time that each rule takes, and counts the sentences of each record. */
const WATCHED = `
import { createCatalogue as create } from './server/src/engine/rules/catalogue.ts?itself';
export * from './server/src/engine/rules/catalogue.ts?itself';
export const spent = new Map();
export const sentences = new Set();
export function createCatalogue(...given) {
  const catalogue = create(...given);
  return { ...catalogue, detector };
  function detector(record, ...more) {
    for (const { facts } of record.sentences) sentences.add(facts.text);
    const detect = catalogue.detector(record, ...more);
    return (rule) => {
      const start = performance.now();
      const matches = detect(rule);
      spent.set(rule.id, (spent.get(rule.id) ?? 0) + performance.now() - start);
      return matches;
    };
  }
}
`;

const watch = {
  name: 'watch',
  setup(bundle) {
    const itself = join(root, 'server/src/engine/rules/catalogue.ts');
    bundle.onResolve({ filter: /catalogue\.ts\?itself$/ }, () => ({ path: itself }));
    bundle.onResolve({ filter: /rules\/catalogue\.ts$/ }, () => ({ path: 'watched', namespace: 'watch' }));
    bundle.onLoad({ filter: /.*/, namespace: 'watch' }, () => ({ contents: WATCHED, resolveDir: root }));
  },
};

/**
 * The engine with the dictionaries as they are shipped, for measurements inside a process, in `out/bench/engine/`:
 * `plain.mjs` as it is, `watched.mjs` with what each rule takes. The product itself knows nothing of being watched.
 */
export async function buildEngine() {
  const { shippedDictionaries } = await import('../../.build/prepared.mjs');
  const dictionaries = JSON.stringify(await shippedDictionaries(root));
  const contents = `${ENGINE}export const dictionaries = JSON.parse(${JSON.stringify(dictionaries)});`;
  const made = (name, more, plugins) =>
    build({
      stdin: { contents: contents + more, resolveDir: root, loader: 'ts' },
      outfile: join(root, 'out/bench/engine', name),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
      plugins,
    });
  await made('plain.mjs', '', []);
  await made('watched.mjs', "export { sentences, spent } from './server/src/engine/rules/catalogue.ts';", [watch]);
}
