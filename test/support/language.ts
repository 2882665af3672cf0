import { createLanguage, type Language } from '../../server/src/engine/language/language.ts';
import { dictionaries } from './dictionaries.ts';

let language: Language | undefined;

/** The language room with the product's own lexicon, made once for all tests. */
export function builtInLanguage(): Language {
  language ??= createLanguage(Object.assign({}, ...Object.values(dictionaries.lexicon)));
  return language;
}
