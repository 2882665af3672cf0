import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the bundles are made of; anything else may change without a new build. */
const INPUTS = [
  'client/src',
  'server/src',
  'dictionaries',
  '.build',
  'esbuild.mjs',
  'package.json',
  'package-lock.json',
];
const STAMP = 'dist/.inputs';

/** Whether the bundles below `root` were built from what is there now. */
export function isBuilt(root) {
  return read(join(root, STAMP)) === hashOfInputs(root);
}

/** Notes that the bundles below `root` were built from inputs with this hash. */
export function noteBuilt(root, hash) {
  writeFileSync(join(root, STAMP), hash);
}

/** One hash over the names and the contents of everything that the bundles are made of. */
export function hashOfInputs(root) {
  const hash = createHash('sha256');
  for (const input of INPUTS)
    for (const file of filesOf(root, input)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesOf(root, path) {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesOf(root, `${path}/${name}`));
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
