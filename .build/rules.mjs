/**
 * `npm run rules`: checks the dictionaries and tries the examples of every rule. Prints a line a rule, or the line in the
 * YAML to mend and what is allowed there; exits with 1 on a mistake. `npm run rules -- FOLDER` checks another folder.
 */
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createPhraseCheck, mistakesInFiles } from '../server/src/checking/phrases.ts';
import { inOneLine } from '../server/src/checking/source.ts';
import { createLanguage } from '../server/src/engine/language/language.ts';
import { createLinter } from '../server/src/engine/linter.ts';
import { readDictionaries, readFiles } from './dictionaries.mjs';
import { brokenExamples } from './examples.mjs';
import { mistakesOfForm } from './schema.mjs';

/**
 * @param {string} folder the dictionaries
 * @returns {{ mistakes: string[], tried: string[] }} `tried` has a line for each rule; it is empty where the files cannot be read
 */
export function checkDictionaries(folder) {
  let files;
  try {
    files = readFiles(folder);
  } catch (error) {
    return { mistakes: error.message.split('\n'), tried: [] };
  }
  const unreadable = firstOf(
    () => mistakesOfForm(files),
    () => mistakesInPhrases(files),
  );
  if (unreadable.length > 0) return { mistakes: unreadable, tried: [] };
  const linter = createLinter(readDictionaries(folder));
  const tried = files.rules.map(({ value }) => summary(value));
  return { mistakes: files.rules.flatMap((file) => brokenExamples(linter, file)), tried };
}

function mistakesInPhrases(files) {
  const lists = Object.assign({}, ...files.lexicon.map(({ value }) => value));
  return mistakesInFiles(files, createPhraseCheck(createLanguage(lists), lists)).map(inOneLine);
}

/** Each check relies on the one before it. */
function firstOf(...checks) {
  for (const check of checks) {
    const mistakes = check();
    if (mistakes.length > 0) return mistakes;
  }
  return [];
}

function summary({ id, examples: { flagged, silent } }) {
  return `${id}: ${flagged.length} flagged, ${silent.length} silent`;
}

function main([named]) {
  const own = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dictionaries');
  const { mistakes, tried } = checkDictionaries(named ? resolve(process.env.INIT_CWD ?? '.', named) : own);
  for (const line of tried) console.log(line);
  for (const line of mistakes) console.error(line);
  process.exitCode = mistakes.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
