import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, OpenMention, Person, RecordSentence, RoleSlot } from '../../types.ts';

/** What the record says of somebody that has them near the child; of who may be there for their work, time says little. */
const NEAR: readonly RoleSlot[] = ['lives', 'nights', 'alone', 'care', 'time'];
const NEAR_ANYBODY = NEAR.slice(0, 4);
/** What families call the same. */
const PARTNERS = /^(?:boyfriend|girlfriend|husband|wife|stepfather|stepmother|partner)$/;
/** "the dog, Buster", "Buster (staffie cross)". */
const [BEFORE, AFTER] = [24, 30];

/** What a record shows of the standing of adults in a family. */
export interface Standing {
  /** Whether the name is an animal's. */
  isPet(person: Person): boolean;
  /** What they are to the children; null where the record does not say. */
  relationOf(person: Person): string | null;
  /** Whether the record has them in the home or with the child. */
  isAround(person: Person): boolean;
}

export function createStanding(record: CaseRecord, who: Who, language: Language): Standing {
  const near = record.kind === 'note' ? nearChildren() : new Set<Person>();
  return { isPet, relationOf, isAround };

  function isPet({ mentions }: Person): boolean {
    return mentions.some(({ span }) => {
      const before = /[^.;\n]*$/.exec(record.text.slice(Math.max(0, span.start - BEFORE), span.start))![0];
      const after = /^[^.;\n]*/.exec(record.text.slice(span.end, span.end + AFTER))![0];
      const beside = language.read(before);
      const last = beside.tokens.findLastIndex(({ word }) => word);
      if (last >= 0 && language.hasWord('pet-word', beside, last)) return true;
      return /^ ?(?:[,(–-] ?|is |was |the |a |an )/.test(after) && opensWithPet(after);
    });
  }

  function opensWithPet(text: string): boolean {
    const facts = language.read(text);
    const words = facts.tokens.flatMap(({ word }, i) => (word ? [i] : [])).slice(0, 3);
    return words.some((at) => language.hasWord('pet-word', facts, at));
  }

  function relationOf(person: Person): string | null {
    if (person.role === 'child' || person.role === 'professional') return null;
    if (isFriendOfChild(person)) return 'friend-of-child';
    return person.relation === undefined ? null : PARTNERS.test(person.relation) ? 'partner' : person.relation;
  }

  /** "Her new best friend (Effie)": no adult. */
  function isFriendOfChild(person: Person): boolean {
    return record.sentences.some(
      (sentence) =>
        language.hasClass('friend-of-child', sentence.facts) &&
        sentence.facts.mentions.some(
          (mention) => mention.relation === 'friend' && who.personOf(sentence, mention) === person,
        ),
    );
  }

  function isAround(person: Person): boolean {
    if (near.has(person)) return true;
    const slots = person.role === 'unknown' || person.presumed ? NEAR_ANYBODY : NEAR;
    return person.facts.some(({ slot }) => slots.includes(slot));
  }

  /** Whoever is the first of a sentence that says so: "Dez takes him in the van", "A man was asleep on the sofa". */
  function nearChildren(): Set<Person> {
    return new Set(
      record.sentences.flatMap((sentence) => {
        const { facts } = sentence;
        if (facts.moods.some(({ kind }) => kind === 'policy') || !language.hasClass('near-child', facts)) return [];
        return language.findClass('near-child', facts).flatMap(([from]) => {
          const person = subjectBefore(sentence, from);
          return person && person.role !== 'child' && person.role !== 'professional' ? [person] : [];
        });
      }),
    );
  }

  function subjectBefore(sentence: RecordSentence, at: number): Person | undefined {
    const mention: OpenMention | undefined = sentence.facts.mentions.findLast(
      ({ tokens, relation }) => tokens[1] <= at && relation !== 'writer',
    );
    return mention && who.personOf(sentence, mention);
  }
}
