import type { Language } from '../language/language.ts';
import type { CaseRecord } from '../types.ts';

/** How often a numbered child must be spoken of to tell a review that hides its people. */
const TIMES_HIDDEN = 2;

/** A published review speaks of "Child One" and "Mother's Partner" all through: who they are is known, and hidden. */
export function isAnonymised({ sentences, people }: CaseRecord, language: Language): boolean {
  if (people.some((p) => p.named && p.role === 'child')) return false;
  const hidden = sentences.flatMap(({ facts }) =>
    language.findClass('anonymised-review', facts).filter(([, to]) => /^\p{Lu}/u.test(facts.tokens[to - 1]!.text)),
  );
  return hidden.length >= TIMES_HIDDEN;
}
