import { createLanguage } from '../engine/language/language.ts';
import { lookUp } from '../engine/language/word-list.ts';
import type { Dictionaries } from '../engine/linter.ts';
import { listsOf } from './prepared.ts';

const LISTS = ['given-name-female', 'given-name-male', 'given-name-either'];

/** Tells whether a word is a name that people are given: what holds one is hardly a service. */
export function createGivenNames(dictionaries: Dictionaries): (word: string) => boolean {
  const lists = Object.fromEntries(Object.entries(listsOf(dictionaries)).filter(([name]) => LISTS.includes(name)));
  const language = createLanguage(lists);
  return (word) =>
    lookUp(word.toLowerCase()).givenName || LISTS.some((list) => language.hasClass(list, language.read(word)));
}
