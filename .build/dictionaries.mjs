import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inOneLine, readYaml } from '../server/src/checking/source.ts';

const ROOMS = ['rules', 'lexicon', 'kinds', 'disclosure', 'collection'];

/**
 * Reads every YAML file of the dictionaries, in the order of their names.
 * @param {string} folder the folder that holds `rules/`, `lexicon/`, `kinds/`, `disclosure/` and `collection/`; a missing one counts as empty
 * @returns {{ rules: { file: string, value: unknown }[], lexicon: Record<string, unknown>, kinds: Record<string, unknown>, disclosure?: { file: string, value: unknown }[], collection?: { file: string, value: unknown }[] }}
 * @throws {Error} naming every file, line and column that is no YAML, with what to do
 */
export function readDictionaries(folder) {
  const { rules, lexicon, kinds, disclosure, collection } = readFiles(folder);
  const plain = ({ file, value }) => ({ file, value });
  return {
    rules: rules.map(plain),
    lexicon: byName(lexicon),
    kinds: byName(kinds),
    ...(disclosure.length > 0 && { disclosure: disclosure.map(plain) }),
    ...(collection.length > 0 && { collection: collection.map(plain) }),
  };
}

/**
 * The same, file by file, as `server/src/checking/source.ts` gives them.
 * @throws as {@link readDictionaries}
 */
export function readFiles(folder) {
  const files = ROOMS.map((room) => readFolder(folder, room));
  const problems = files.flat().flatMap(({ mistakes }) => mistakes);
  if (problems.length > 0) throw new Error(problems.map(inOneLine).join('\n'));
  return Object.fromEntries(ROOMS.map((room, i) => [room, files[i]]));
}

function readFolder(folder, room) {
  return yamlFiles(join(folder, room)).map((name) =>
    readYaml(readFileSync(join(folder, room, name), 'utf8'), `${basename(folder)}/${room}/${name}`),
  );
}

function yamlFiles(folder) {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

function byName(files) {
  return Object.fromEntries(files.map(({ file, value }) => [basename(file, '.yaml'), value]));
}
