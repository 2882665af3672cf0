import type { Mood, SentenceFacts } from '../types.ts';
import { clauseAround } from './clauses.ts';
import type { Language } from './language.ts';

/**
 * The parts of a sentence that do not assert what they say: questions, hypotheticals, critique and policy
 * (exclusions G4, G5, G9 of the rules). The words are in `dictionaries/lexicon/moods.yaml`.
 */
export function findMoods(facts: SentenceFacts, language: Language): Mood[] {
  const { tokens, text } = facts;
  const moods: Mood[] = [];
  const last = [...tokens].reverse().find((t) => !/^["”'’)\]]$/.test(t.norm));
  if (last?.norm === '?') moods.push({ kind: 'question', start: 0, end: text.length });
  for (const [from] of language.findClass('mood-hypothetical', facts)) {
    // What is supposed reaches to the end of its clause; what follows from it ("…, he will be arrested") is a plan.
    const [, to] = clauseAround(facts, from, language);
    moods.push({ kind: 'hypothetical', start: tokens[from]!.start, end: tokens[to - 1]!.end });
  }
  for (const [from] of language.findClass('mood-wondering', facts)) {
    moods.push({ kind: 'hypothetical', start: tokens[from]!.start, end: text.length });
  }
  for (const kind of ['critique', 'policy'] as const) {
    if (language.hasClass(`mood-${kind}`, facts)) moods.push({ kind, start: 0, end: text.length });
  }
  return moods;
}
