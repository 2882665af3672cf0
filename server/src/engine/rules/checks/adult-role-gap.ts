import type { Language } from '../../language/language.ts';
import { createPlaces, isSaidAt, type Place, wordsAt } from '../../people/places.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, Person, RoleSlot, SentenceFacts } from '../../types.ts';
import type { CheckMatch } from '../match.ts';

/**
 * Named or identified adults whose part in the child's life the record, read as a whole, leaves open: where they live in
 * relation to the child, or what time, care and time alone with the child they have. Once an adult, at the first mention.
 */
export function adultRoleGap(record: CaseRecord, _who: Who, language: Language): CheckMatch[] {
  const placesOf = createPlaces(record);
  const found: CheckMatch[] = [];
  for (const person of record.people) {
    if (!isCandidate(person)) continue;
    const places = placesOf(person);
    const first = places.find((p) => p.mention.kind !== 'pronoun');
    if (!first || settled(person, places) || !open(person, places)) continue;
    const span = wordsAt(first);
    const child = record.people.find((p) => p.role === 'child' && p.named)?.label ?? 'the child';
    found.push({ span, sentence: first.sentence, values: { adult: record.text.slice(span.start, span.end), child } });
  }
  return found;

  function isCandidate(person: Person): boolean {
    if (person.role === 'child' || person.role === 'professional' || person.relation === 'mother') return false;
    return person.named || person.relation === 'father';
  }

  /** Answered, or not to be asked: gone, kept away, or somebody whom a dated action will find out about. */
  function settled(person: Person, places: readonly Place[]): boolean {
    if (has(person, 'absent')) return true;
    return places.some(
      ({ sentence }) =>
        language.hasClass('role-question', sentence.facts) && sentence.block.sentences.some((s) => isDated(s.facts)),
    );
  }

  function open(person: Person, places: readonly Place[]): boolean {
    const unreached = says(places, 'not-reached');
    const lives = has(person, 'lives') && !unreached;
    const time = has(person, 'time') || has(person, 'nights');
    const involved = has(person, 'care') || has(person, 'contact') || has(person, 'nights');
    if (person.relation === 'father') {
      if (!person.named && !says(places, 'takes-part')) return false;
      return !lives && !(time && involved);
    }
    if (person.role === 'partner' && person.relation !== 'wife' && person.relation !== 'husband') {
      return says(places, 'name-incomplete') || (!lives && !time);
    }
    if (person.role === 'unknown' && unreached && !has(person, 'care')) return !lives && !time;
    if (!says(places, 'around-the-child')) return false;
    if (person.role === 'relative') return !time && !has(person, 'alone') && !lives;
    return !(sayNear(places, 'plain-time') && (sayNear(places, 'checks-done') || has(person, 'checks')));
  }

  /** Said of the person themselves. */
  function says(places: readonly Place[], name: string): boolean {
    return places.some((place) => isSaidAt(place, name, language));
  }

  /** Said where the person is spoken of, or in the sentence after. */
  function sayNear(places: readonly Place[], name: string): boolean {
    return places.some(({ sentence: { block, index } }) => block.sentences.some((s) => (s.index === index || s.index === index + 1) && language.hasClass(name, s.facts)));
  }
}

function has(person: Person, slot: RoleSlot): boolean {
  return person.facts.some((fact) => fact.slot === slot);
}

function isDated(facts: SentenceFacts): boolean {
  return facts.evidence.some((e) => e.kind === 'when');
}
