import { isOfSomethingElse } from '../../child/places.ts';
import type { Language } from '../../language/language.ts';
import { isAnonymised } from '../../people/anonymised.ts';
import { isHouseholdList } from '../../people/household-list.ts';
import { createPlaces, isSaidAt, type Place, wordsAt } from '../../people/places.ts';
import { createTopics } from '../../people/topics.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, Person, RecordSentence, RoleSlot, SentenceFacts, Severity, Span } from '../../types.ts';
import { isAsked } from '../detectors/phrases.ts';
import { sentenceAt as sentenceHolding } from '../detectors/window.ts';
import type { CheckMatch } from '../match.ts';
import { doesSomething } from './does-something.ts';
import { isNamedElsewhere } from './known-elsewhere.ts';
import { fatheredIn, isChildsFriend, isNoAdult, isQuoted, isSingleFather, isYoung } from './no-adult.ts';
import { reachesChild } from './reaches-child.ts';
import { showsGrown } from './shows-grown.ts';
import { isHomeLeftOpen, isLetOut, isOffended, isWatching, readTellings, type Telling } from './told-roles.ts';

/** The carer whom the record starts from, who rents, and who only saw or told. */
const NEVER: ReadonlySet<string> = new Set(['mother', 'tenant', 'bystander']);

/** Of these it takes two to tell a part plainly: hours without a home, or a home without hours, leave it open. */
const PLAIN: readonly Telling[] = ['home', 'when', 'alone', 'care'];

/**
 * Named or identified adults whose part in the child's life the record, read as a whole, leaves open: where they live in
 * relation to the child, or what time, care and time alone with the child they have. Once an adult, at the first mention.
 */
export function adultRoleGap(
  record: CaseRecord,
  who: Who,
  language: Language,
  placeholders: ReadonlySet<string>,
): CheckMatch[] {
  if (isAnonymised(record, language) || isOfSomethingElse(record, language)) return [];
  const placesOf = createPlaces(record, language);
  const tellingsOf = readTellings(record, createTopics(record, who, language), language);
  const motherIsAway = record.people.some((p) => p.relation === 'mother' && isAway(p));
  const mainAdult = leadingWoman();
  const children = fathered();
  const found: CheckMatch[] = [];
  for (const person of record.people) {
    const places = placesOf(person);
    const first = introducing(person, places);
    if (!first || !isCandidate(person, places) || isSettled(person, places) || !isOpen(person, places)) continue;
    if (isAsked(first.sentence, record, placeholders)) continue;
    const span = wordsAt(first, record);
    const adult = person.named && !first.mention.name ? person.label : record.text.slice(span.start, span.end);
    found.push({ span, sentence: first.sentence, severity: severityOf(person), values: { adult } });
  }
  return found;

  /** The first place, or the first that gives the whole name or the tie where a list only has "Wayne". */
  function introducing(person: Person, places: readonly Place[]): Place | undefined {
    const named = places.filter((p) => p.mention.kind !== 'pronoun');
    const isBare = ({ mention: { name, relation } }: Place) => !!name && !name.includes(' ') && !relation;
    if (!named[0] || !isBare(named[0]) || !person.label.startsWith(`${named[0].mention.name} `)) return named[0];
    return named.find((p) => p.mention.name?.includes(' ')) ?? named[0];
  }

  function isCandidate(person: Person, places: readonly Place[]): boolean {
    if (person.role === 'child' || person.role === 'professional' || person === mainAdult) return false;
    if (NEVER.has(person.relation ?? '') || (person.role === 'unknown' && person.forms.some((f) => children.has(f))))
      return false;
    if (
      places.every(isQuoted) ||
      (isYoung(person, places, record) && !isGrownByDeeds(person, places)) ||
      isNoAdult(person, places) ||
      !(showsGrown(person, places, language) || isTasked(person) || says(places, 'part-in-care')) ||
      says(places, 'of-another-family') ||
      places.some((p) => isChildsFriend(p, who))
    )
      return false;
    // A father without a name is known all the same where he takes part in the work.
    return (
      person.named ||
      (person.relation === 'father' &&
        places.some((p) => isSingleFather(p) && isSaidAt(p, 'takes-part', language, 'after')) &&
        // The one man whom the record names and does not place is asked about by his name.
        !places.some((p) => isNamedElsewhere(p, 'father', record)))
    );
  }

  /** Answered, or not to be asked: gone, kept away, or somebody whom a dated action will find out about. */
  function isSettled(person: Person, places: readonly Place[]): boolean {
    return (
      isAbsent(person) ||
      says(places, 'role-row') ||
      says(places, 'not-until') ||
      (/^grand/.test(person.relation ?? '') && isGrandparentsHome()) ||
      places.some((p) => isAskedHere(p, person, places) || isKnownToCollect(p))
    );
  }

  function isOpen(person: Person, places: readonly Place[]): boolean {
    const told = tellingsOf(person);
    if (told.has('gone') || told.has('supervises') || PLAIN.filter((telling) => told.has(telling)).length > 1)
      return false;
    const unreached = says(places, 'not-reached');
    const livesThere = hasHome(person);
    const lives = (livesThere || told.has('home')) && !unreached;
    const time = has(person, 'time') || told.has('when');
    if (person.relation === 'father') {
      if (isListed(places)) return false;
      const involved = has(person, 'care') || has(person, 'contact') || has(person, 'nights');
      const apart = told.has('elsewhere') && !time && !involved && !told.has('alone');
      return (!lives || apart) && !(told.has('when') && involved) && !(motherIsAway && places.length > 1);
    }
    if (told.has('lives-here') && !unreached) return false;
    const tasked = isTasked(person);
    const around =
      told.has('picture') ||
      says(places, 'part-in-care') ||
      (person.role !== 'relative' && says(places, 'around-the-child'));
    if (person.role === 'unknown') {
      if (places.some((p) => isOffended(p, language)) || isListed(places.filter(isFirstInBlock))) return false;
      if (unreached && !has(person, 'care')) return !lives && !time;
      return tasked || around || (isByFirstName(person, places) && told.has('home-or-child'));
    }
    const matters =
      person.relation === 'lodger' ||
      around ||
      tasked ||
      told.has('home-or-child') ||
      places.some((p) => reachesChild(p, who, language) || (isKnownBy(person) && doesSomething(p, language)));
    if (person.role === 'partner') {
      if (
        (person.relation !== 'ex' && places.some(isBygone)) ||
        (person.relation === 'ex' && places.some((p) => isOffended(p, language)))
      )
        return false;
      if (person.relation === 'ex' && !matters) return false;
      if (person.relation === 'wife' || person.relation === 'husband') return !lives && says(places, 'part-in-care');
      return says(places, 'name-incomplete') || !(time || isListed(places));
    }
    if (person.role === 'relative' && places.length === 1 && isWatching(places[0]!, language)) return false;
    if (person.role === 'relative' && (livesThere || time || has(person, 'alone'))) return false;
    return matters;
  }

  function isGrandparentsHome(): boolean {
    return record.sentences.some(({ facts }) => language.hasClass('home-of-grandparents', facts));
  }

  /** A plan gives tasks of this kind to the grown-ups of a family alone. */
  function isTasked(person: Person): boolean {
    return record.kind === 'plan' && tellingsOf(person).has('task');
  }

  function isKnownBy({ role, relation }: Person): boolean {
    return role === 'relative' || relation === 'friend';
  }

  /** "Lives with: Dad and his partner Hayley": of the household. */
  function isListed(places: readonly Place[]): boolean {
    return places.some(({ sentence: { block } }) => isHouseholdList(block, language));
  }

  /** "Auntie Jodie picked up, on list": the school or nursery has asked, and writes it down. */
  function isKnownToCollect({ sentence }: Place): boolean {
    const near = sentence.block.sentences.filter(
      ({ index }) => index === sentence.index || index === sentence.index + 1,
    );
    return near.some(({ facts }) =>
      language
        .findClass('on-collect-list', facts)
        .some(([from]) => !/^(?:not|isn't|wasn't|nor)$/.test(facts.tokens[from - 1]?.norm ?? '')),
    );
  }

  /** A first name and no more, and no place: "walks Darya to Willow". */
  function isByFirstName({ label, forms }: Person, places: readonly Place[]): boolean {
    const isWhere = ({ sentence: { facts }, mention: { tokens } }: Place) =>
      /^(?:to|at|from|in|into|near)$/.test(facts.tokens[tokens[0] - 1]?.norm ?? '');
    return !label.includes(' ') && forms.every((form) => form === label) && !places.some(isWhere);
  }

  /** Out of prison, or staying in other people's homes: no child, whatever their age. */
  function isGrownByDeeds(person: Person, places: readonly Place[]): boolean {
    return tellingsOf(person).has('picture') || places.some(({ sentence }) => isLetOut(sentence, language));
  }

  function hasHome(person: Person): boolean {
    return person.facts.some(({ slot, span }) => slot === 'lives' && !isHomeLeftOpen(sentenceAt(span), language));
  }

  /** Gone or kept away, and not let out again. */
  function isAbsent(person: Person): boolean {
    return person.facts.some(({ slot, span }) => slot === 'absent' && !isLetOut(sentenceAt(span), language));
  }

  function sentenceAt({ start }: Span): RecordSentence {
    return sentenceHolding(record, start)!;
  }

  /** "her then partner Jordan Kemp": of another time. */
  function isBygone({ sentence: { facts }, mention }: Place): boolean {
    const [from, to] = mention.tokens;
    return (
      mention.relation !== undefined &&
      facts.tokens.slice(from, to).some((_, i) => language.hasWord('bygone', facts, from + i))
    );
  }

  /** Of a father it must be asked where he is first spoken of, or as an action of its own; a story may be missed. */
  function isAskedHere(place: Place, person: Person, [first]: readonly Place[]): boolean {
    const { block } = place.sentence;
    const isSeen = person.relation !== 'father' || block === first!.sentence.block || block.sentences.length === 1;
    return isSeen && isAskedByADate(place);
  }

  /** "Nadia to find out who he is by 29 May": the record has asked the question itself, with a date. */
  function isAskedByADate(place: Place): boolean {
    const { sentence, mention } = place;
    const [start, end] = mention.tokens;
    const asked = language.findClass('role-question', sentence.facts).some(([from, to]) => {
      if (isRelative(sentence.facts, from)) return false;
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

  /** "Darius, who is Mum's partner", "a plasterer who is away": no question. */
  function isRelative(facts: SentenceFacts, at: number): boolean {
    const { tokens } = facts;
    const before = tokens[at - 1];
    if (!/^wh(?:o|ere)$/.test(tokens[at]!.norm) || !before) return false;
    return before.norm === ',' || (before.word && !language.hasWord('asks-who', facts, at - 1));
  }

  /** Said of the person themselves, or by the label that they stand under. */
  function says(places: readonly Place[], name: string): boolean {
    return places.some((place) => isSaidAt(place, name, language) || isInLabel(place, name));
  }

  function isInLabel({ sentence: { block } }: Place, name: string): boolean {
    const { label, text } = block.text;
    return label !== undefined && language.hasClass(name, language.read(text.slice(label.start, label.end)));
  }

  function isAway(mother: Person): boolean {
    return placesOf(mother).some((place) => isSaidAt(place, 'parent-away', language, 'after'));
  }

  /** "Ellie's step-dad": Ellie is a child, though the record calls her nothing else. */
  function fathered(): ReadonlySet<string> {
    return new Set(record.sentences.flatMap(({ facts }) => fatheredIn(facts)));
  }

  /** The woman the record keeps speaking of without ever calling her the mother, or only where "Mum" is not spoken of. */
  function leadingWoman(): Person | undefined {
    const mothers = record.people.filter((p) => p.relation === 'mother');
    if (mothers.some((p) => p.named)) return undefined;
    const besides = new Set(mothers.flatMap((p) => placesOf(p).map(({ sentence }) => sentence.block)));
    const women = record.people.filter(
      (p) =>
        p.named &&
        p.role === 'unknown' &&
        p.gender === 'female' &&
        !placesOf(p).some(({ sentence }) => besides.has(sentence.block)),
    );
    // A grown-up goes before a child, however often that is spoken of.
    const grown = women.filter((p) => showsGrown(p, placesOf(p), language));
    return (grown.length > 0 ? grown : women).sort((a, b) => b.mentions.length - a.mentions.length)[0];
  }
}

function has(person: Person, slot: RoleSlot): boolean {
  return person.facts.some((fact) => fact.slot === slot);
}

/** A list of a household is one sentence; what follows it tells of others. */
function isFirstInBlock({ sentence }: Place): boolean {
  return sentence === sentence.block.sentences[0];
}

function isDated(facts: SentenceFacts): boolean {
  return facts.evidence.some((e) => e.kind === 'when');
}

/** Somebody whose tie to the child the record does not tell may be no part of the home at all. */
function severityOf(person: Person): Severity {
  return person.role === 'unknown' ? 'information' : 'warning';
}
