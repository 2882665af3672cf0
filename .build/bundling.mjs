import { basename } from 'node:path';
import { pdfjs } from './pdfjs.mjs';
import { shippedDictionaries } from './prepared.mjs';
import { validatorsMade } from './validators.mjs';

/** The one bundle that opens connections. */
export const FARM = 'dist/farm.cjs';

/** Anything of Node's that is not put right here does not resolve, and fails the build. */
export const FOR_BROWSERS = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  alias: { 'node:path': 'pathe', 'node:url': './server/src/lsp/browser/fileUrls.ts' },
  inject: ['server/src/lsp/browser/setImmediate.ts'],
  // A browser fetches it for each window, and nobody reads a stack trace of it.
  minifyIdentifiers: true,
};

/**
 * What every bundle of the product is made with: esbuild's plugins, and the dictionaries for what is no bundle.
 * @param {string} root the repository
 * @param {string} hash of everything that the bundles are made of
 */
export function bundling(root, hash) {
  let checked;
  /** Read once for all bundles. */
  const checkedDictionaries = () => {
    checked ??= shippedDictionaries(root);
    return checked;
  };
  return {
    checkedDictionaries,
    plugins: [
      dictionaries(checkedDictionaries, hash),
      compromiseOnNeed(root),
      pdfjs(root),
      farmBeside,
      validatorsMade(root),
    ],
  };
}

/** `caselint:dictionaries` is the folder `dictionaries/`, so that what is shipped needs no YAML and no disk to know its rules. */
const dictionaries = (checkedDictionaries, hash) => ({
  name: 'dictionaries',
  setup(bundle) {
    bundle.onResolve({ filter: /^caselint:dictionaries$/ }, () => ({ path: 'dictionaries', namespace: 'caselint' }));
    bundle.onLoad({ filter: /.*/, namespace: 'caselint' }, async () => {
      try {
        return { contents: onNeed(await checkedDictionaries(), hash), loader: 'js' };
      } catch (error) {
        return { errors: error.message.split('\n').map((text) => ({ text })) };
      }
    });
  },
});

/** compromise is loaded when it is first asked, not when a bundle starts: most records never need it. */
const compromiseOnNeed = (root) => ({
  name: 'compromise on need',
  setup(bundle) {
    bundle.onResolve({ filter: /^compromise$/ }, ({ kind }) =>
      kind === 'import-statement' ? { path: 'compromise', namespace: 'caselint-on-need' } : undefined,
    );
    bundle.onLoad({ filter: /.*/, namespace: 'caselint-on-need' }, () => ({
      // What `require` gives is the function itself in one form of the package, and holds it in another.
      contents: `let made; const load = () => (made ??= ((given) => given.default ?? given)(require('compromise')));
        export default Object.assign((...given) => load()(...given), { model: () => load().model() });`,
      resolveDir: root,
    }));
  },
});

/** What talks to other machines is in no other bundle: the command loads it from beside itself when somebody asks for it. */
const farmBeside = {
  name: 'farm beside',
  setup(bundle) {
    bundle.onResolve({ filter: /^#farm$/ }, () => ({ path: `./${basename(FARM)}`, external: true }));
  },
};

/** Each part as text that is read when it is first asked for: a command that only shows its help needs none of them. */
function onNeed(parts, hash) {
  const getters = Object.entries(parts).map(([name, value]) => {
    const text = JSON.stringify(JSON.stringify(value));
    return `get ${name}() { return (read.${name} ??= JSON.parse(${text})); }`;
  });
  return `const read = {};
    export default { ${getters.join(',\n')} };
    export const fingerprint = ${JSON.stringify(hash)};`;
}
