import type { SentenceFacts } from '../types.ts';
import type { Language } from './language.ts';

/** Whether a class stands at a word: looks at the word first, which costs next to nothing where it cannot. */
export function startsAt(name: string, facts: SentenceFacts, at: number, language: Language): boolean {
  return language.startsClass(name, facts.tokens[at]?.norm ?? '') && language.hasWord(name, facts, at);
}

/** Where a class stands in a sentence, as `Language.findClass` gives it; sentences with none of its words are not asked. */
export function findStarting(name: string, facts: SentenceFacts, language: Language): readonly [number, number][] {
  const may = facts.tokens.some(({ norm }) => language.startsClass(name, norm));
  return may ? language.findClass(name, facts) : [];
}
