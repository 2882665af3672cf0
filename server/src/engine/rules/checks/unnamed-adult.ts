import { isNegated } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import { createPlaces, type Place } from '../../people/places.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, Person, Severity } from '../../types.ts';
import type { CheckMatch } from '../match.ts';

/** Partners and the like: they matter to a child wherever they are spoken of. */
const ALWAYS = new Set(['partner', 'boyfriend', 'girlfriend', 'stepfather', 'stepmother', 'lodger', 'minder']);
/** Kin whose part must be told by the words around them. */
const NEAR_KIN = new Set(['uncle', 'aunt', 'cousin', 'nephew', 'brother', 'relative']);

/**
 * Adults in the child's life who have no name, and no identity that the record gives anywhere: "a male in the kitchen",
 * "her new partner", "Dad" who is not on file. Once an adult, at the first place that is no heading and nobody's speech.
 */
export function unnamedAdult(record: CaseRecord, _who: Who, language: Language): CheckMatch[] {
  if (record.sentences.some(({ facts }) => language.hasClass('anonymised-review', facts))) return [];
  const placesOf = createPlaces(record);
  const found: CheckMatch[] = [];
  for (const person of record.people) {
    if (person.named || person.role === 'child' || person.role === 'professional') continue;
    const places = placesOf(person).filter((p) => p.mention.kind !== 'pronoun' && !p.quoted);
    const place = places.find((p) => matters(person, p, placesOf(person)));
    if (!place || silenced(place)) continue;
    found.push({
      span: place.span,
      sentence: place.sentence,
      severity: severityOf(person),
      values: { adult: record.text.slice(place.span.start, place.span.end) },
    });
  }
  return [...found, ...newPartners()].sort((a, b) => a.span.start - b.span.start);

  function matters(person: Person, place: Place, all: readonly Place[]): boolean {
    const { facts } = place.sentence;
    const relation = person.relation ?? '';
    if (relation === 'father') return !all.some((p) => language.hasClass('takes-part', p.sentence.facts));
    if (ALWAYS.has(relation)) return !isPredicate(place) && !isPast(place);
    if (relation === 'ex')
      return !isPredicate(place) && !isPast(place) && place.mention.tokens[1] - place.mention.tokens[0] > 1;
    const near = language.hasClass('at-home', facts) || language.hasClass('with-child', facts);
    if (relation === 'man' || relation === 'woman') return describes(place) && (near || relation === 'man');
    if (relation === 'visitor' || relation === 'neighbour' || relation === 'friend' || NEAR_KIN.has(relation))
      return near && !isPredicate(place);
    return relation === 'adult' && near && /^(?:an? unknown|another|other|unknown|unnamed)/.test(place.mention.norm);
  }

  /** Told of as somebody who was there, not as a coat, a category or a figure of speech. */
  function describes({ sentence, mention }: Place): boolean {
    const { facts } = sentence;
    const after = facts.tokens[mention.tokens[1]];
    if (after?.norm === "'s" && !language.hasWord('voice-of', facts, mention.tokens[1] + 1)) return false;
    return !language.hasWord('not-a-presence', facts, mention.tokens[1]);
  }

  function silenced({ sentence, mention }: Place): boolean {
    const { facts } = sentence;
    const at = mention.tokens[0];
    if (facts.moods.some((m) => m.start <= mention.start && mention.start < m.end)) return true;
    if (
      isNegated(facts, at, language) ||
      facts.tokens.some(
        (_, i) =>
          i < at && language.context.classEnds(facts, 'no-such-person', i).some((end) => end >= at && end <= at + 1),
      )
    )
      return true;
    return (
      sentence.block.sentences.some((s) => language.hasClass('name-withheld', s.facts)) ||
      language.hasClass('about-practice', facts)
    );
  }

  /** "Jake presents as a supportive partner": says what somebody known is like. */
  function isPredicate({ sentence, mention }: Place): boolean {
    return (
      mention.tokens[0] > 0 && language.context.classEnds(sentence.facts, 'being', mention.tokens[0] - 1).length > 0
    );
  }

  /** Partners of long ago, and several at once, are history. */
  function isPast({ sentence, mention }: Place): boolean {
    const [from, to] = mention.tokens;
    const plural = sentence.facts.tokens[to - 1]!.norm.endsWith('s') && sentence.facts.tokens[to - 1]!.norm !== "'s";
    return (
      plural ||
      sentence.facts.tokens.slice(from, to).some((_, i) => language.hasWord('bygone', sentence.facts, from + i))
    );
  }

  function severityOf(person: Person): Severity {
    return person.role === 'partner' || person.role === 'parent' || person.relation === 'man'
      ? 'warning'
      : 'information';
  }

  /** "Since the new year mum has been seeing someone": a partner who is spoken of by what happens only. */
  function newPartners(): CheckMatch[] {
    const phrase = language.phrase('<new-partner>');
    return record.sentences.flatMap((sentence) => {
      const [match] = language.find(phrase, sentence.facts);
      if (!match || language.hasClass('name-withheld', sentence.facts)) return [];
      const start = sentence.span.start + sentence.facts.tokens[match.start]!.start;
      const end = sentence.span.start + sentence.facts.tokens[match.end - 1]!.end;
      return [{ span: { start, end }, sentence, values: { adult: record.text.slice(start, end) } }];
    });
  }
}
