import { closest } from 'fastest-levenshtein';
import { createLanguage } from '../server/src/engine/language/language.ts';
import { PhraseError } from '../server/src/engine/language/phrase.ts';
import { createCatalogue } from '../server/src/engine/rules/catalogue.ts';
import { DeclarationError } from '../server/src/engine/rules/declaration.ts';

/**
 * What is wrong with the phrases of files whose form is right, each as `file:line:column: what is wrong`: every entry of
 * the lexicon that cannot be read, and of every rule the first thing that cannot be.
 * @param {{ rules: object[], lexicon: object[] }} files as `readFiles` of dictionaries.mjs gives them
 * @returns {string[]}
 */
export function mistakesInPhrases({ rules, lexicon }) {
  const lists = Object.assign({}, ...lexicon.map(({ value }) => value));
  const language = createLanguage(lists);
  const inLexicon = lexicon.flatMap((file) =>
    entriesOf(file).flatMap((entry) => mistakeInEntry(entry, file, language, lists)),
  );
  // A rule that uses a broken list would only say the same again.
  if (inLexicon.length > 0) return inLexicon;
  return rules.flatMap((file) => mistakeInRule(file, language, lists));
}

function entriesOf({ value }) {
  return Object.entries(value).flatMap(([name, list]) =>
    list.map((source, index) => ({ source, path: [name, index] })),
  );
}

function mistakeInEntry({ source, path }, { place }, language, lists) {
  try {
    language.phrase(source);
    return [];
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error;
    return [`${place(path)}: "${source}": ${error.message}.${nearestClasses(source, language, lists)}`];
  }
}

function mistakeInRule({ value, place }, language, lists) {
  try {
    createCatalogue([value], language);
    return [];
  } catch (error) {
    if (!(error instanceof DeclarationError)) throw error;
    const words = error.message.slice(`${error.path.join(' → ')}: `.length);
    const path = placeOf(error.path.slice(1), words, value);
    return [`${place(path)}: ${words}.${nearestClasses(String(valueAt(value, path)), language, lists)}`];
  }
}

/** A detection is compiled together with the conditions of `always`, so a phrase of either may be meant: it is the one that is quoted. */
function placeOf(path, words, rule) {
  const shared = ['always', ...path.slice(2)];
  return [path, shared].find((each) => words.startsWith(`"${valueAt(rule, each)}"`)) ?? path;
}

function valueAt(value, path) {
  return path.reduce((at, step) => at?.[step], value);
}

/** For each class of a phrase that there is not: the list of the lexicon whose name is nearest. */
function nearestClasses(source, language, lists) {
  const unknown = [...source.matchAll(/<([^>]+)>/g)].map(([, name]) => name).filter((name) => !knows(name, language));
  return unknown.map((name) => ` Did you mean <${closest(name, Object.keys(lists))}>?`).join('');
}

function knows(name, language) {
  try {
    return Boolean(language.phrase(`<${name}>`));
  } catch {
    return false;
  }
}
