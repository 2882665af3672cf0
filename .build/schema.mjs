import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { readDictionaries, readFiles } from './dictionaries.mjs';
import { plainWords } from './schemaWords.mjs';

const schemas = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dictionaries/schema');
const ajv = new Ajv({ allErrors: true, verbose: true });
const checks = new Map();

/**
 * The dictionaries, as `readDictionaries` gives them, for whoever relies on their form.
 * @throws {Error} with a line for every mistake
 */
export function readCheckedDictionaries(folder) {
  const mistakes = mistakesOfForm(readFiles(folder));
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return readDictionaries(folder);
}

/**
 * What is wrong with the form of rule and lexicon files, each as `file:line:column: what is wrong, and what is allowed`.
 * @param {{ rules: object[], lexicon: object[] }} files as `readFiles` of dictionaries.mjs gives them
 * @returns {string[]}
 */
export function mistakesOfForm({ rules, lexicon }) {
  return [
    ...rules.flatMap((file) => [...mistakesOf(file, 'rule'), ...nameMistake(file)]),
    ...lexicon.flatMap((file) => mistakesOf(file, 'lexicon')),
    ...listsGivenTwice(lexicon),
  ];
}

function mistakesOf({ value, place }, schema) {
  const check = checkFor(schema);
  if (check(value)) return [];
  const said = check.errors.map((error) => plainWords(error, value)).filter((mistake) => mistake !== undefined);
  return [...new Set(said.map(({ path, words }) => `${place(path)}: ${words}`))];
}

function checkFor(schema) {
  if (!checks.has(schema)) {
    const text = readFileSync(join(schemas, `${schema}.schema.json`), 'utf8');
    checks.set(schema, ajv.compile(JSON.parse(text)));
  }
  return checks.get(schema);
}

function nameMistake({ file, value, place }) {
  const name = basename(file, '.yaml');
  if (typeof value?.id !== 'string' || value.id === name) return [];
  return [`${place(['id'])}: The id is "${value.id}", and the file is called "${name}.yaml": give both the same name.`];
}

/** A list that stands in two files: one of the two would be lost. */
function listsGivenTwice(lexicon) {
  const first = new Map();
  const mistakes = [];
  for (const { file, value, place } of lexicon) {
    for (const name of Object.keys(value ?? {})) {
      const other = first.get(name);
      if (other)
        mistakes.push(`${place([name])}: The list "${name}" is also in ${other}: join the two, or rename one.`);
      else first.set(name, file);
    }
  }
  return mistakes;
}
