import type { CaseRecord, Person, RecordSentence } from '../../types.ts';
import { namesOf } from './names.ts';

/** The person whose name opens a sentence, where the sentence itself does not know it. */
export type Openers = (sentence: RecordSentence) => Person | undefined;

/**
 * Who opens a sentence, by a name that its own words do not show to be one: "Ruby on the sofa next to Mum". A capital that
 * opens a sentence proves nothing; that the record names her elsewhere does. Nobody where the sentence knows who opens it.
 */
export function createOpeners(record: CaseRecord): Openers {
  const bearers = new Map<string, Person>();
  for (const person of record.people)
    if (person.role !== 'professional')
      for (const name of namesOf(person)) {
        const [first] = name.split(' ');
        if (!bearers.has(first!)) bearers.set(first!, person);
      }
  return ({ facts: { tokens, mentions } }) => {
    const at = tokens.findIndex(({ word }) => word);
    const person = at < 0 ? undefined : bearers.get(tokens[at]!.text);
    const isOfThem = tokens[at + 1]?.norm === "'s";
    return person && !isOfThem && !mentions.some(({ tokens: [from] }) => from <= at) ? person : undefined;
  };
}
