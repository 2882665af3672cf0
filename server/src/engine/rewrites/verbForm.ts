import { inflect, lemmasOf } from '../language/inflect.ts';
import type { VerbForm } from '../language/phrase.ts';
import type { SentenceFacts } from '../types.ts';

const PERFECT_OR_PASSIVE = new Set([
  'has',
  'have',
  'had',
  "'s",
  "'ve",
  'been',
  'be',
  'was',
  'were',
  'is',
  'are',
  'having',
  'being',
  'get',
  'got',
]);

/**
 * Which form of a verb the word at a token is; undefined when it is no verb that a dictionary names.
 * "ensured" is a past or a participle; the helping word before it tells which.
 */
export function verbFormAt(facts: SentenceFacts, at: number): VerbForm | undefined {
  const word = facts.tokens[at]?.norm ?? '';
  for (const lemma of lemmasOf(word)) {
    const forms = inflect(lemma);
    if (forms.base.includes(word)) return 'base';
    if (forms.ing.includes(word)) return 'ing';
    if (forms.s.includes(word)) return 's';
    const helped = [1, 2].some((back) => PERFECT_OR_PASSIVE.has(facts.tokens[at - back]?.norm ?? ''));
    return helped || !forms.past.includes(word) ? 'participle' : 'past';
  }
  return undefined;
}
