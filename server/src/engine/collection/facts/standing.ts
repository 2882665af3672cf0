import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, OpenMention, Person, RecordSentence, RoleSlot, SentenceFacts } from '../../types.ts';

/** What the record says of somebody that has them near the child; of who may be there for their work, time says little. */
const NEAR: readonly RoleSlot[] = ['lives', 'nights', 'alone', 'care', 'time'];
const NEAR_ANYBODY = NEAR.slice(0, 4);
/** What families call the same. */
const PARTNERS = /^(?:boyfriend|girlfriend|husband|wife|stepfather|stepmother|partner)$/;
/** Lists of what is done by whoever is with a child or about the home. */
const NEAR_CHILD = ['near-child', 'is-about-home'];
/** How many words and marks behind a name may say that it is an animal's. */
const REACH = 4;

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
  const ofPets = record.sentences.filter(({ facts }) => language.hasClass('pet-word', facts));
  const ofFriends = record.sentences.filter(({ facts }) => language.hasClass('friend-of-child', facts));
  return { isPet, relationOf, isAround };

  /** "The dog, Buster", "Buster (staffie cross)". */
  function isPet(person: Person): boolean {
    return ofPets.some((sentence) =>
      sentence.facts.mentions.some(
        (mention) => who.personOf(sentence, mention) === person && isBesidePet(sentence.facts, mention),
      ),
    );
  }

  function isBesidePet(facts: SentenceFacts, { tokens: [from, to] }: OpenMention): boolean {
    const isWord = (at: number) => facts.tokens[at]?.word;
    let before = from - 1;
    while (before >= 0 && !isWord(before)) before--;
    if (language.hasWord('pet-word', facts, before)) return true;
    const after = facts.tokens.slice(to, to + REACH).map((_, i) => to + i);
    const opens = /^(?:[,(–-]|is|was|the|a|an)$/.test(facts.tokens[to]?.norm ?? '');
    return opens && after.some((at) => language.hasWord('pet-word', facts, at));
  }

  function relationOf(person: Person): string | null {
    if (person.role === 'child' || person.role === 'professional') return null;
    if (isFriendOfChild(person)) return 'friend-of-child';
    return person.relation === undefined ? null : PARTNERS.test(person.relation) ? 'partner' : person.relation;
  }

  /** "Her new best friend (Effie)": no adult. */
  function isFriendOfChild(person: Person): boolean {
    return ofFriends.some((sentence) =>
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
        if (facts.moods.some(({ kind }) => kind === 'policy')) return [];
        return language.findAny(NEAR_CHILD, facts).flatMap(({ from }) => {
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
