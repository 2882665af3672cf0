import type { SentenceFacts } from '../types.ts';
import type { Language } from './language.ts';

/** Where a class stands in a sentence, as `Language.findClass` gives it. */
export function findStarting(
  name: string,
  facts: SentenceFacts,
  language: Language,
): readonly (readonly [number, number])[] {
  return language.findClass(name, facts);
}
