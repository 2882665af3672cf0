import type { Language } from '../../language/language.ts';
import { createPlaces, type Place, wordsAt } from '../../people/places.ts';
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
    const lives = has(person, 'lives') && !saysIn(places, 'not-reached');
    const time = has(person, 'time') || has(person, 'nights');
    const near = saysIn(places, 'around-the-child');
    const involved = has(person, 'care') || has(person, 'contact') || has(person, 'nights');
    if (person.relation === 'father') {
      if (!person.named && !saysIn(places, 'takes-part')) return false;
      return !lives && !(time && involved);
    }
    if (person.role === 'partner') {
      if (saysIn(places, 'name-incomplete')) return true;
      return !lives && !time;
    }
    if (person.role === 'unknown' && saysIn(places, 'not-reached') && !has(person, 'care')) return !lives && !time;
    if (!near) return false;
    if (person.role === 'unknown' || person.role === 'other-adult')
      return (
        !(saysIn(places, 'plain-time') && saysIn(places, 'checks-done')) && !(time && (has(person, 'alone') || lives))
      );
    return !time && !has(person, 'alone');
  }

  function saysIn(places: readonly Place[], name: string): boolean {
    return places.some(({ sentence }) => language.hasClass(name, sentence.facts));
  }
}

function has(person: Person, slot: RoleSlot): boolean {
  return person.facts.some((fact) => fact.slot === slot);
}

function isDated(facts: SentenceFacts): boolean {
  return facts.evidence.some((e) => e.kind === 'when');
}
