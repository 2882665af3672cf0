import { createPhraseCheck, isPhrase } from '../checking/phrases.ts';
import type { Mistake } from '../checking/source.ts';
import type { ClassLists } from '../engine/language/classes.ts';
import { createLanguage } from '../engine/language/language.ts';
import type { Dictionaries } from '../engine/linter.ts';
import type { Allowance } from './allowance.ts';
import { MOST } from './bounds.ts';
import { createNesting } from './lists.ts';
import { phraseFor } from './plainWords.ts';
import { listsOf } from './prepared.ts';
import type { Units } from './units.ts';

type Word = Units['words'][number];

/** What a team's words come to. */
export interface TeamWords {
  /** The lists that are other than Caselint's, as they are now. */
  readonly lists: ClassLists;
  readonly mistakes: readonly Mistake[];
}

/** Puts a team's words into the lists; a word that cannot be used is left out and named. */
export function readWords(words: readonly Word[], builtin: Dictionaries, allowance: Allowance): TeamWords {
  if (words.length === 0) return { lists: {}, mistakes: [] };
  const own = listsOf(builtin);
  // Every list is there before the first word is read, so that lists may name one another whatever their order.
  const named = [...new Set(words.map(({ list }) => list))].filter((list) => Object.hasOwn(own, list) || !isKind(list));
  const lists = Object.fromEntries(named.map((list) => [list, Object.hasOwn(own, list) ? [...own[list]!] : []]));
  const known = { ...Object.fromEntries(named.map((list) => [list, []])), ...own };
  const check = createPhraseCheck(createLanguage(known, builtin.prepared?.lists), known);
  const nesting = createNesting(own);
  const mistakes: Mistake[] = [];
  for (const word of words) {
    const wrong = mistakeIn(word);
    if (wrong) mistakes.push(wrong);
  }
  return { lists, mistakes };

  function mistakeIn({ list, value, source, path }: Word): Mistake | undefined {
    const grown = Object.hasOwn(lists, list) ? lists[list] : undefined;
    if (!grown) return source.mistake(path.slice(0, 2), TOLD_BY_ITSELF);
    if (value.length > MOST.phrase) return source.mistake(path, `This is too long: at most ${MOST.phrase} characters.`);
    const phrase = phraseFor(value);
    if (phrase === '') return source.mistake(path, 'There is no word here. Write one, or take the line out.');
    const depth = nesting.depthWith(list, phrase);
    if (depth > MOST.depth) return source.mistake(path, depth === Infinity ? holdsItself(list) : TOO_DEEP);
    const read = check.entry(phrase);
    if (!isPhrase(read)) return source.mistake(path, read.message, read.suggestion);
    const tooMuch = allowance.takePhrases(source, path, [read]);
    if (tooMuch) return tooMuch;
    nesting.add(list, phrase);
    grown.push(phrase);
    return undefined;
  }
}

const TOLD_BY_ITSELF =
  'This stands for something that Caselint tells by itself, so words cannot be added to it. "job-titles" and "services" take names of posts and services.';
const TOO_DEEP = `More than ${MOST.depth} lists stand in one another here. Write the words out instead of <…>.`;
const holdsItself = (list: string) =>
  `The list "${list}" would come to hold itself. Write the words out instead of <…>.`;

/** Kinds of people and shapes of words are known also where there is no list at all; and no list may be called as what every object has. */
function isKind(name: string): boolean {
  kinds ??= createPhraseCheck(createLanguage({}), {});
  return name in {} || isPhrase(kinds.entry(`<${name}>`));
}

let kinds: ReturnType<typeof createPhraseCheck> | undefined;
