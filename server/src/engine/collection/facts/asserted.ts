import { clauseAround, isNegated } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { Mood, SentenceFacts } from '../../types.ts';

/** Neither asked, planned, supposed nor denied. */
export function isAsserted(facts: SentenceFacts, at: number, language: Language): boolean {
  return !isOpen(facts, at, language) && !isNegated(facts, at, language);
}

/** Asked, planned or supposed; not what was answered in the same sentence: "I asked what had happened and she said …". */
export function isOpen(facts: SentenceFacts, at: number, language: Language): boolean {
  const { tokens, moods } = facts;
  const { start } = tokens[at]!;
  const answers = language.findClass('home-teller', facts).filter(([, to]) => to <= at);
  const asked = tokens.findLastIndex(({ norm }, i) => i < at && norm === 'whether');
  if (asked >= 0 && !answers.some(([from]) => from > asked)) return true;
  const isAnswered = (mood: Mood) =>
    mood.kind === 'hypothetical' &&
    (answers.some(([from]) => tokens[from]!.start > mood.start + ASKING) ||
      tokens.slice(0, at).some((token) => token.start > mood.start + ASKING && ANSWER.test(token.norm)));
  return moods.some((mood) => mood.start <= start && start < mood.end && !isAnswered(mood));
}

/** "Asked what" in characters, at the least: what is told has to stand behind what is asked. */
const ASKING = 8;

/** "Asked what happened - caught it on the pan", "asked how: "I fell"". */
const ANSWER = /^(?:[-–—:"“]|\.{2,}|…)$/;

/** Words before a thing that say there was none. */
const NONE = /^(?:no|nil|nor|without|neither|denied|denies)$/;

/** How many words behind "nothing to suggest" are of what there is nothing of. */
const REACH = 7;

/** "No smell of alcohol", "neither bruises nor marks", "nothing on our record to suggest drug use". */
export function isNone(facts: SentenceFacts, at: number, language: Language): boolean {
  const [start] = clauseAround(facts, at, language);
  if (language.findClass('nothing-known-of', facts).some(([, to]) => to <= at && at < to + REACH)) return true;
  return facts.tokens.slice(start, at).some(({ norm }) => NONE.test(norm));
}
