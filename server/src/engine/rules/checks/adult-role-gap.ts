import { findStarting } from '../../language/class-starts.ts';
import type { Language } from '../../language/language.ts';
import { isAnonymised } from '../../people/anonymised.ts';
import { createPlaces, isSaidAt, type Place, wordsAt } from '../../people/places.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, Person, RoleSlot, SentenceFacts, Severity } from '../../types.ts';
import type { CheckMatch } from '../match.ts';

/**
 * Named or identified adults whose part in the child's life the record, read as a whole, leaves open: where they live in
 * relation to the child, or what time, care and time alone with the child they have. Once an adult, at the first mention.
 */
export function adultRoleGap(record: CaseRecord, _who: Who, language: Language): CheckMatch[] {
  if (isAnonymised(record, language)) return [];
  const placesOf = createPlaces(record, language);
  const motherIsAway = record.people.some((p) => p.relation === 'mother' && isAway(p));
  const mainAdult = leadingWoman();
  const found: CheckMatch[] = [];
  for (const person of record.people) {
    const places = placesOf(person);
    const first = places.find((p) => p.mention.kind !== 'pronoun');
    if (!first || !isCandidate(person, places) || isSettled(person, places) || !isOpen(person, places)) continue;
    const span = wordsAt(first, record);
    const adult = person.named && !first.mention.name ? person.label : record.text.slice(span.start, span.end);
    found.push({ span, sentence: first.sentence, severity: severityOf(person), values: { adult } });
  }
  return found;

  function isCandidate(person: Person, places: readonly Place[]): boolean {
    if (person.role === 'child' || person.role === 'professional' || person === mainAdult) return false;
    if (person.relation === 'mother' || person.relation === 'tenant') return false;
    // A father without a name is known all the same where he takes part in the work.
    return (
      person.named ||
      (person.relation === 'father' &&
        places.some((p) => isSingleFather(p) && isSaidAt(p, 'takes-part', language, 'after')))
    );
  }

  /** Answered, or not to be asked: gone, kept away, or somebody whom a dated action will find out about. */
  function isSettled(person: Person, places: readonly Place[]): boolean {
    return (
      has(person, 'absent') || says(places, 'role-row') || says(places, 'not-until') || places.some(isAskedByADate)
    );
  }

  function isOpen(person: Person, places: readonly Place[]): boolean {
    const unreached = says(places, 'not-reached');
    const lives = has(person, 'lives') && !unreached;
    const time = has(person, 'time') || has(person, 'nights');
    if (person.relation === 'father') {
      const involved = has(person, 'care') || has(person, 'contact') || has(person, 'nights');
      return !lives && !(has(person, 'time') && involved) && !(motherIsAway && places.length > 1);
    }
    if (person.role === 'partner') {
      if (places.some(isBygone)) return false;
      if (
        person.relation === 'ex' &&
        places.some(({ sentence }) => findStarting('offence-on', sentence.facts, language).length > 0)
      )
        return false;
      if (person.relation === 'ex' && !says(places, 'around-the-child') && !says(places, 'part-in-care')) return false;
      if (person.relation === 'wife' || person.relation === 'husband') return !lives && says(places, 'part-in-care');
      return says(places, 'name-incomplete') || (!lives && !time);
    }
    if (person.role === 'unknown' && unreached && !has(person, 'care')) return !lives && !time;
    if (person.role === 'relative') return says(places, 'part-in-care') && !time && !has(person, 'alone') && !lives;
    if (!says(places, 'part-in-care') && !says(places, 'around-the-child')) return false;
    return !(saysNear(places, 'plain-time') && (saysNear(places, 'checks-done') || has(person, 'checks')));
  }

  /** "her then partner Jordan Kemp": of another time. */
  function isBygone({ sentence: { facts }, mention }: Place): boolean {
    const [from, to] = mention.tokens;
    return (
      mention.relation !== undefined &&
      facts.tokens.slice(from, to).some((_, i) => language.hasWord('bygone', facts, from + i))
    );
  }

  /** "Nadia to find out who he is by 29 May": the record has asked the question itself, with a date. */
  function isAskedByADate(place: Place): boolean {
    const { sentence, mention } = place;
    const [start, end] = mention.tokens;
    const asked = findStarting('role-question', sentence.facts, language).some(([from, to]) => {
      const about = start >= from && start <= to + 3;
      const opens = start <= 1 && from >= end;
      return about || opens;
    });
    if (!asked) return false;
    const row = sentence.block.outline.kind === 'table-row' || sentence.block.outline.kind === 'list-item';
    return sentence.block.sentences.some(
      (s) => (row || (s.index >= sentence.index && s.index <= sentence.index + 1)) && isDated(s.facts),
    );
  }

  /** Said of the person themselves, or by the label that they stand under. */
  function says(places: readonly Place[], name: string): boolean {
    return places.some((place) => isSaidAt(place, name, language) || isInLabel(place, name));
  }

  function isInLabel({ sentence: { block } }: Place, name: string): boolean {
    const { label, text } = block.text;
    return label !== undefined && language.hasClass(name, language.read(text.slice(label.start, label.end)));
  }

  /** Said where the person is spoken of, or in the sentence after. */
  function saysNear(places: readonly Place[], name: string): boolean {
    return places.some(({ sentence: { block, index } }) =>
      block.sentences.some(
        (s) => (s.index === index || s.index === index + 1) && findStarting(name, s.facts, language).length > 0,
      ),
    );
  }

  function isAway(mother: Person): boolean {
    return placesOf(mother).some((place) => isSaidAt(place, 'parent-away', language, 'after'));
  }

  /** The woman the record keeps speaking of without ever calling her the mother. */
  function leadingWoman(): Person | undefined {
    if (record.people.some((p) => p.relation === 'mother')) return undefined;
    const women = record.people.filter((p) => p.named && p.role === 'unknown' && p.gender === 'female');
    return women.sort((a, b) => b.mentions.length - a.mentions.length)[0];
  }
}

/** "Dad", "the father": not "fathers", and no pronoun for somebody who may be another. */
function isSingleFather({ mention }: Place): boolean {
  return mention.kind !== 'pronoun' && !/(?:father|dad)s$/.test(mention.norm);
}

function has(person: Person, slot: RoleSlot): boolean {
  return person.facts.some((fact) => fact.slot === slot);
}

function isDated(facts: SentenceFacts): boolean {
  return facts.evidence.some((e) => e.kind === 'when');
}

/** Somebody whose tie to the child the record does not tell may be no part of the home at all. */
function severityOf(person: Person): Severity {
  return person.role === 'unknown' ? 'information' : 'warning';
}
