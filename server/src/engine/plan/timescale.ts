import type { Language } from '../language/language.ts';
import type { SentenceFacts } from '../types.ts';
import { isPeople } from './owner.ts';
import { besideInBrackets, partsOf, type Range } from './parts.ts';

/**
 * The words of a sentence that say by when or how often; what is put off ("as soon as possible") says neither, nor does
 * the date of what the action is about ("the bruise seen on 3 May").
 * @param meetingsDated whether the record says when the next meeting is, so that "by the next meeting" is a date
 * @returns token indexes, end exclusive
 */
export function timescaleIn(
  facts: SentenceFacts,
  language: Language,
  meetingsDated: boolean,
): readonly [number, number] | undefined {
  const past = language.findClass('past-when', facts);
  const open = language.findClass('no-timescale', facts);
  const undated = meetingsDated ? [] : language.findClass('at-meeting', facts);
  const within = (list: readonly (readonly [number, number])[], [from, to]: readonly [number, number]) =>
    list.some(([start, end]) => start <= from && to <= end);
  return (
    language
      .findClass('timescale', facts)
      .find((found) => ![past, open, undated].some((list) => within(list, found))) ?? lengthAlone(facts, language)
  );
}

/**
 * "(Kirsty, 2 wks)", "– 6 weeks": a length of time between marks, beside nobody but who is to do it. In "drug test (hair,
 * three months)" it belongs to the test.
 */
function lengthAlone(facts: SentenceFacts, language: Language): Range | undefined {
  const lengths = language.findClass('duration', facts);
  if (lengths.length === 0) return undefined;
  const parts = partsOf(facts);
  const isLength = ([from, to]: Range) =>
    lengths.some(([start, end]) => end === to && (start <= from || isPeople(facts, [from, start], language)));
  return parts.find(
    (part) =>
      isLength(part) &&
      besideInBrackets(part, parts, facts).every((other) => isLength(other) || isPeople(facts, other, language)),
  );
}

/** Whether a cell or a line named "By when" is filled with something that could be a time. */
export function fillsTimescale(facts: SentenceFacts, language: Language, meetingsDated: boolean): boolean {
  if (timescaleIn(facts, language, meetingsDated)) return true;
  const open = language.findClass('no-timescale', facts);
  return (
    facts.tokens.some((token, i) => token.word && !open.some(([from, to]) => from <= i && i < to)) &&
    !language.hasClass('at-meeting', facts)
  );
}
