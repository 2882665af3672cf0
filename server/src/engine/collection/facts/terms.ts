import type { Language } from '../../language/language.ts';
import { contains, overlaps } from '../../text/spans.ts';
import type { CaseRecord, RecordSentence, Span } from '../../types.ts';
import type { Roll } from './roll.ts';

/**
 * What words are about, as stems without those that say little ("refer", "to be chased") and without names: what is left
 * of "Refer Logan for a hearing test" and of "Logan's hearing test: send referral" is the same.
 * @param within absolute
 * @param without absolute: who is to do it, by when
 */
export function termsIn(
  record: CaseRecord,
  within: Span,
  without: readonly Span[],
  roll: Roll,
  language: Language,
): string[] {
  const touching = record.sentences.filter(({ span }) => overlaps(span, within));
  const terms = touching.flatMap((sentence) => termsOf(sentence, roll, language, isMeant));
  const byForm = new Map(terms.map((term) => [term.toLowerCase(), term]));
  return [...byForm.values()];

  function isMeant(span: Span): boolean {
    return contains(within, span) && !without.some((other) => overlaps(other, span));
  }
}

/** The same of a sentence. */
export function termsOf(
  sentence: RecordSentence,
  roll: Roll,
  language: Language,
  isMeant: (span: Span) => boolean = () => true,
): string[] {
  const { facts, span } = sentence;
  const light = language.firstWords('drift-light-word');
  const people = roll.in(span).filter((person) => roll.placeOf(person) !== undefined);
  const named = people.flatMap(({ mentions }) => mentions.map((mention) => mention.span));
  return facts.tokens.flatMap((token) => {
    const isLight = !token.word || /\d/.test(token.norm) || light?.has(token.norm);
    const at = { start: span.start + token.start, end: span.start + token.end };
    if (isLight || !isMeant(at) || named.some((name) => overlaps(name, at))) return [];
    const term = stem(token.text);
    return term.length > 1 ? [term] : [];
  });
}

/** A word without its commonest endings; both of two words are cut alike, so that it need not be a word that there is. */
function stem(word: string): string {
  let bare = word.replace(/['’]s$/, '');
  if (bare.length > 3) bare = bare.replace(/(?<!s)s$/i, '');
  if (bare.length > 4)
    bare = bare
      .replace(/(?:ing|ed)$/, '')
      .replace(/(.)\1$/, '$1')
      .replace(/(?:ie|y)$/, 'i');
  return bare.length > 3 ? bare.replace(/e$/i, '') : bare;
}
