import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inOneLine, readYaml } from '../server/src/checking/source.ts';

/**
 * Reads every YAML file of the dictionaries, in the order of their names.
 * @param {string} folder the folder that holds `rules/`, `lexicon/` and `kinds/`; a missing one counts as empty
 * @returns {{ rules: { file: string, value: unknown }[], lexicon: Record<string, unknown>, kinds: Record<string, unknown> }}
 * @throws {Error} naming every file, line and column that is no YAML, with what to do
 */
export function readDictionaries(folder) {
  const { rules, lexicon, kinds } = readFiles(folder);
  return {
    rules: rules.map(({ file, value }) => ({ file, value })),
    lexicon: byName(lexicon),
    kinds: byName(kinds),
  };
}

/**
 * The same, file by file, as `server/src/checking/source.ts` gives them.
 * @throws as {@link readDictionaries}
 */
export function readFiles(folder) {
  const [rules, lexicon, kinds] = ['rules', 'lexicon', 'kinds'].map((room) => readFolder(folder, room));
  const problems = [...rules, ...lexicon, ...kinds].flatMap(({ mistakes }) => mistakes);
  if (problems.length > 0) throw new Error(problems.map(inOneLine).join('\n'));
  return { rules, lexicon, kinds };
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
