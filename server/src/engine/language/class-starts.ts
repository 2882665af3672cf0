import type { SentenceFacts } from '../types.ts';
import type { Language } from './language.ts';

/** Whether a class stands at a word, as `Language.hasWord` tells it. */
export function startsAt(name: string, facts: SentenceFacts, at: number, language: Language): boolean {
  return language.hasWord(name, facts, at);
}

/** Where a class stands in a sentence, as `Language.findClass` gives it. */
export function findStarting(
  name: string,
  facts: SentenceFacts,
  language: Language,
): readonly (readonly [number, number])[] {
  return language.findClass(name, facts);
}
