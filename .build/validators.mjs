import { build } from 'esbuild';

/**
 * What `server/src/checking/validators.ts` comes to, as code that needs neither the time nor the leave to make code: a
 * plugin for the bundles.
 * @param {string} root the repository
 */
export function validatorsMade(root) {
  return {
    name: 'validators made',
    setup(bundle) {
      bundle.onLoad({ filter: /[/\\]checking[/\\]validators\.ts$/ }, async () => ({
        contents: await codeOf(root),
        resolveDir: root,
        loader: 'js',
      }));
    },
  };
}

const ENTRY = `
import standalone from 'ajv/dist/standalone';
import { createAjv } from './server/src/checking/validators.ts';
export const code = () => standalone(createAjv(true), { team: 'team.schema.json' });
`;

let made;

function codeOf(root) {
  made ??= (async () => {
    const { outputFiles } = await build({
      stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      logLevel: 'warning',
    });
    const module = { exports: {} };
    new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, () => ({}));
    // Teams' dictionaries are all that the product checks.
    return `${module.exports.code()}\nexport const validatorFor = () => team;`;
  })();
  return made;
}
