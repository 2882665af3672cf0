import { subjectOf } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { CaseRecord, HomeFact, Person, RecordSentence } from '../../types.ts';
import type { Roll } from './roll.ts';

const CLAIMS = ['home-away', 'home-here', 'home-change'];
const SAYS = { 'home-away': 'away', 'home-here': 'here', 'home-change': 'changed' } as const;

/** What a record says of whether adults live in the child's home, and that this has changed. */
export function homesIn(record: CaseRecord, roll: Roll, language: Language): HomeFact[] {
  return record.sentences.flatMap((sentence) => {
    const { facts, span, block } = sentence;
    if (block.outline.kind === 'heading') return [];
    const claims = language.findAny(CLAIMS, facts);
    const changes = claims.some(({ name }) => name === 'home-change');
    const found = claims.flatMap(({ name, from, to }): HomeFact[] => {
      const isOpen = facts.moods.some(
        (mood) => mood.start <= facts.tokens[from]!.start && facts.tokens[from]!.start < mood.end,
      );
      if (
        isOpen ||
        (name === 'home-here' &&
          claims.some((other) => other.name === 'home-away' && other.from < to && from < other.to))
      )
        return [];
      const person = whoAt(sentence, from);
      const place = person && roll.placeOf(person);
      if (place === undefined) return [];
      const says = changes ? 'changed' : SAYS[name as keyof typeof SAYS];
      return [{ span: { start: span.start, end: span.end }, person: place, says }];
    });
    return found.filter(
      (one, i) => found.findIndex(({ person, says }) => person === one.person && says === one.says) === i,
    );
  });

  /** The adult whom the words are about: their subject, else the nearest named before them. */
  function whoAt({ facts, span }: RecordSentence, token: number): Person | undefined {
    const subject = subjectOf(facts, token, language);
    const before = facts.mentions.filter(({ tokens }) => tokens[1] <= token).reverse();
    for (const mention of [...(subject ? [subject] : []), ...before]) {
      const start = span.start + mention.start;
      const person = record.people.find(({ mentions }) => mentions.some((each) => each.span.start === start));
      if (person && person.role !== 'child') return person;
    }
    return undefined;
  }
}
