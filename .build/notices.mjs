import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of the packages that esbuild put into the bundles, as one text in the order of their names.
 * @param {string} root where `node_modules` is
 * @param {Iterable<string>} inputs the files of esbuild's metafile, relative to `root`
 * @throws {Error} naming a package without a licence, which must not be shipped
 */
export function thirdPartyNotices(root, inputs) {
  const folders = new Set([...inputs].map(packageFolder).filter((folder) => folder !== undefined));
  const notices = [...folders].map((folder) => notice(root, folder)).sort((a, b) => (a.title < b.title ? -1 : 1));
  const unique = new Map(notices.map(({ title, text }) => [title, text]));
  const head =
    'Caselint contains the following packages. Each is used under its own licence, which stands below its name.\n';
  return [head, ...[...unique].map(([title, text]) => `${'-'.repeat(80)}\n${title}\n\n${text}\n`)].join('\n');
}

function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function notice(root, folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined && !license) throw new Error(`${folder} has no licence, so it cannot be part of Caselint.`);
  const text =
    file === undefined ? `Licensed under ${license}.` : readFileSync(join(root, folder, file), 'utf8').trim();
  const extra = join(root, folder, 'NOTICE');
  return {
    title: `${name} ${version}${license ? ` (${license})` : ''}`,
    text: existsSync(extra) ? `${text}\n\n${readFileSync(extra, 'utf8').trim()}` : text,
  };
}
