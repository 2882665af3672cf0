import { isNegated } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { SentenceFacts } from '../../types.ts';

/** Neither asked, planned, supposed nor denied. */
export function isAsserted(facts: SentenceFacts, at: number, language: Language): boolean {
  return !isOpen(facts, at) && !isNegated(facts, at, language);
}

/** Asked, planned or supposed. */
export function isOpen(facts: SentenceFacts, at: number): boolean {
  const { start } = facts.tokens[at]!;
  return facts.moods.some((mood) => mood.start <= start && start < mood.end);
}
