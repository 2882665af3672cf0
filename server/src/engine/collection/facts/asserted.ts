import { isNegated } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { RecordSentence, SentenceFacts } from '../../types.ts';

/** Whether a sentence says what an injury comes from. */
export function tells({ facts, block: { outline } }: RecordSentence, language: Language): boolean {
  if (outline.kind === 'heading' || outline.header) return false;
  return language.findClass('injury-mechanism', facts).some(([from]) => isAsserted(facts, from, language));
}

/** Neither asked, planned, supposed nor denied. */
export function isAsserted(facts: SentenceFacts, at: number, language: Language): boolean {
  const { start } = facts.tokens[at]!;
  return !facts.moods.some((mood) => mood.start <= start && start < mood.end) && !isNegated(facts, at, language);
}

/** The lists of some that a sentence has words of, in order. */
export function namesOf(names: readonly string[], facts: SentenceFacts, language: Language): string[] {
  return [...new Set(language.findAny(names, facts).map(({ name }) => name))].sort();
}
