import type { SentenceFacts } from '../types.ts';
import type { Language } from './language.ts';

const known = new WeakMap<Language, Map<string, ReadonlySet<string> | null>>();

/** The words that a lexicon class can start with; null when it can start with anything. Worked out once a language. */
export function startsOf(name: string, language: Language): ReadonlySet<string> | null {
  let starts = known.get(language);
  if (!starts) {
    starts = new Map();
    known.set(language, starts);
  }
  let words = starts.get(name);
  if (words === undefined) {
    words = language.anchors(language.phrase(`<${name}>`));
    starts.set(name, words);
  }
  return words;
}

/** Whether a class starts at a word: looks at the word first, which costs next to nothing where it cannot. */
export function startsAt(name: string, facts: SentenceFacts, at: number, language: Language): boolean {
  const words = startsOf(name, language);
  if (words && !words.has(facts.tokens[at]?.norm ?? '')) return false;
  return language.hasWord(name, facts, at);
}

/** Where a class stands in a sentence, as `Language.findClass` gives it, without asking sentences that hold none of its words. */
export function findStarting(name: string, facts: SentenceFacts, language: Language): readonly [number, number][] {
  const words = startsOf(name, language);
  if (words && !facts.tokens.some((token) => words.has(token.norm))) return [];
  return language.findClass(name, facts);
}
