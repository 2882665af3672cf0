import type { Language } from '../../language/language.ts';
import type { RecordSentence, SentenceFacts } from '../../types.ts';
import { MATTERS } from '../matters.ts';
import { isAsserted } from './asserted.ts';

/** How many words behind "saw" or "went to" name whom or what. */
const NEAR = 4;
/** … and how many before it: "Young carers took him on 14/6". */
const BEFORE = 1;
/** How many words lie between "to get" and what is to be done. */
const GETTING = 7;

/** Whether a sentence says that something has been done, and not that it was to be, or came to nothing. */
export function tellsOutcome(sentence: RecordSentence, language: Language): boolean {
  return !language.hasClass('drift-stuck', sentence.facts) && tellsOfDoing(sentence, language);
}

/** The same, whether or not it came to something. */
export function tellsOfDoing({ facts }: RecordSentence, language: Language): boolean {
  const isDone = ([from]: readonly [number, number]) => isAsserted(facts, from, language) && !isToCome(facts, from);
  if (language.findClass('drift-outcome', facts).some(isDone)) return true;
  const contacts = language.findClass('drift-contact', facts);
  const matters = contacts.length > 0 ? language.findAny(MATTERS, facts) : [];
  return contacts.some(
    (place) => isDone(place) && matters.some(({ from, to }) => from <= place[0] + NEAR && to >= place[0] - BEFORE),
  );
}

/** "to be fitted", "will get it sorted", "to get the delegated authority form signed". */
function isToCome({ tokens }: SentenceFacts, at: number): boolean {
  const before = (reach: number) => tokens.slice(Math.max(0, at - reach), at);
  return (
    before(3).some(({ norm }) =>
      /^(?:be|to|will|'ll|would|should|must|can|could|being|get|getting|needs?|if|until|once|when)$/.test(norm),
    ) || before(GETTING).some(({ norm }, i, all) => norm === 'get' && all[i - 1]?.norm === 'to')
  );
}
