import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STAMP = 'node_modules/.caselint-installed';

/** Whether `node_modules` below `root` holds what `package-lock.json` asks for. */
export function isInstalled(root) {
  if (!existsSync(join(root, 'node_modules'))) return false;
  if (existsSync(join(root, STAMP)) && readFileSync(join(root, STAMP), 'utf8') === hashOfLock(root)) return true;
  if (!npmSaysInstalled(root)) return false;
  noteInstalled(root);
  return true;
}

/** Notes that what `package-lock.json` asks for has been installed. */
export function noteInstalled(root) {
  writeFileSync(join(root, STAMP), hashOfLock(root));
}

/**
 * npm keeps a list of what it installed. Where somebody has run `npm install` by hand it agrees with the lock file, and
 * installing again would only take their time.
 */
function npmSaysInstalled(root) {
  const list = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = JSON.parse(readFileSync(list, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return installed[path] === undefined ? optional === true : installed[path].version === version;
  });
}

function hashOfLock(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}
