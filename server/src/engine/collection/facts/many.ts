import { subjectOf } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, RecordSentence } from '../../types.ts';

/** How far behind a name stands what its bearer works as, in characters. */
const REACH = 24;

/** "Jo saw Harvey at school": a nurse, for what she does for all of them. */
export function isForMany(
  sentence: RecordSentence,
  at: number,
  { text }: CaseRecord,
  who: Who,
  language: Language,
): boolean {
  const { facts } = sentence;
  if (!language.hasWord('seen-at-school', facts, at)) return false;
  const seer = subjectOf(facts, at, language);
  const person = seer && who.personOf(sentence, seer);
  return (person?.mentions ?? []).some(({ span: { start, end } }) => {
    const [described] = text.slice(start, end + REACH).split(/[.;\n]|\),/);
    return language.hasClass('works-with-many', language.read(described!));
  });
}
