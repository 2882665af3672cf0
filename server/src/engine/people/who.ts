import type { OpenMention, Person, PersonRole, RecordSentence } from '../types.ts';

/** Who is meant by a mention, for rules. */
export interface Who {
  /** The person, or nothing where the record leaves it open (a collective, a "they"). */
  personOf(sentence: RecordSentence, mention: OpenMention): Person | undefined;
  /** Who is spoken of in words that start there, absolute. */
  personAt(start: number): Person | undefined;
  /** What the person is; where nobody is known, what the words alone say. */
  roleOf(sentence: RecordSentence, mention: OpenMention): PersonRole;
}

/** @param people the record's, as `findPeople` gave them */
export function createWho(people: readonly Person[]): Who {
  const byStart = new Map<number, Person>();
  for (const person of people) for (const { span } of person.mentions) byStart.set(span.start, person);
  return { personOf, personAt, roleOf };

  function personOf(sentence: RecordSentence, mention: OpenMention): Person | undefined {
    return personAt(sentence.span.start + mention.start);
  }

  function personAt(start: number): Person | undefined {
    return byStart.get(start);
  }

  function roleOf(sentence: RecordSentence, mention: OpenMention): PersonRole {
    const person = personOf(sentence, mention);
    const known = person?.presumed ? 'unknown' : person?.role;
    if (known && known !== 'unknown') return known;
    if (mention.kind === 'professional' || (mention.kind === 'pronoun' && mention.relation === 'writer'))
      return 'professional';
    if (mention.kind === 'child') return 'child';
    if (mention.relation === 'parents' || mention.relation === 'carers') return 'parent';
    return known ?? 'unknown';
  }
}
