import { subjectOf } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { CaseRecord, PresenceFact, RecordSentence } from '../../types.ts';
import { isAsserted } from './asserted.ts';
import { createHurt } from './hurt.ts';
import type { Roll } from './roll.ts';

const CLAIMS = ['hurt-was-away', 'hurt-was-there'];

/** Who is said to have been there, or not, when a child was hurt. */
export function presencesIn(record: CaseRecord, roll: Roll, language: Language): PresenceFact[] {
  const hurt = createHurt(record, roll, language);
  return record.sentences.flatMap((sentence) => {
    const { facts, span } = sentence;
    const claims = language.findAny(CLAIMS, facts).filter(({ from }) => isAsserted(facts, from, language));
    const body = claims.length > 0 ? hurt.bodyAt(sentence) : null;
    if (!body) return [];
    return claims.flatMap(({ name, from }): PresenceFact[] => {
      const person = whoAt(sentence, from);
      if (person === undefined) return [];
      const says = name === 'hurt-was-there' ? 'there' : 'away';
      return [{ span: { start: span.start, end: span.end }, child: hurt.childAt(sentence), body, person, says }];
    });
  });

  function whoAt({ facts, span }: RecordSentence, token: number): number | undefined {
    const subject = subjectOf(facts, token, language);
    const person = subject && roll.in({ start: span.start + subject.start, end: span.start + subject.end })[0];
    return person?.role === 'child' || person === undefined ? undefined : roll.placeOf(person);
  }
}
