import type { Language } from '../../language/language.ts';
import { overlaps } from '../../text/spans.ts';
import type { Person, RecordSentence, Span } from '../../types.ts';
import { MATTERS } from '../matters.ts';

/**
 * What some words are about, by the names of lists.
 * @param within absolute
 * @param without absolute: "Ms Bates (SEND support)" is who, not what
 */
export function mattersIn(
  sentences: readonly RecordSentence[],
  within: readonly Span[],
  without: readonly Span[],
  language: Language,
): string[] {
  const found = sentences.flatMap(({ facts, span }) =>
    language.findAny(MATTERS, facts).filter(({ from, to }) => {
      const at = { start: span.start + facts.tokens[from]!.start, end: span.start + facts.tokens[to - 1]!.end };
      return within.some((each) => overlaps(each, at)) && !without.some((each) => overlaps(each, at));
    }),
  );
  return [...new Set(found.map(({ name }) => name))].sort();
}

/** Whom somebody has to be sent to meet: no child, and nobody who comes to the meetings for their work. */
export function isAdult({ role }: Person): boolean {
  return role !== 'child' && role !== 'professional';
}
