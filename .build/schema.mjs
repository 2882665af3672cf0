import { basename } from 'node:path';
import { mistakesOfForm as formOf } from '../server/src/checking/form.ts';
import { inOneLine } from '../server/src/checking/source.ts';
import { readDictionaries, readFiles } from './dictionaries.mjs';

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
 * What is wrong with the form of the files, each as `file:line:column: what is wrong, and what is allowed`.
 * @param {{ rules: object[], lexicon: object[], disclosure?: object[], collection?: object[] }} files as `readFiles` of dictionaries.mjs gives them
 * @returns {string[]}
 */
export function mistakesOfForm({ rules, lexicon, disclosure = [], collection = [] }) {
  return [
    ...rules.flatMap((file) => [...formOf(file, 'rule'), ...nameMistake(file)]),
    ...lexicon.flatMap((file) => formOf(file, 'lexicon')),
    ...disclosure.flatMap((file) => [...formOf(file, 'disclosure'), ...nameMistake(file)]),
    ...collection.flatMap((file) => [...formOf(file, 'collection'), ...nameMistake(file)]),
    ...listsGivenTwice(lexicon),
  ].map(inOneLine);
}

function nameMistake({ file, value, mistake }) {
  const name = basename(file, '.yaml');
  if (typeof value?.id !== 'string' || value.id === name) return [];
  return [mistake(['id'], `The id is "${value.id}", and the file is called "${name}.yaml": give both the same name.`)];
}

/** A list that stands in two files: one of the two would be lost. */
function listsGivenTwice(lexicon) {
  const first = new Map();
  const mistakes = [];
  for (const { file, value, mistake } of lexicon) {
    for (const name of Object.keys(value ?? {})) {
      const other = first.get(name);
      if (other) mistakes.push(mistake([name], `The list "${name}" is also in ${other}: join the two, or rename one.`));
      else first.set(name, file);
    }
  }
  return mistakes;
}
