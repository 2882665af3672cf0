import type { Language } from '../../language/language.ts';
import { isAnonymised } from '../../people/anonymised.ts';
import { createPlaces, isSaidAt, type Place } from '../../people/places.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, Person, Severity } from '../../types.ts';
import { isAsked } from '../detectors/phrases.ts';
import type { CheckMatch } from '../match.ts';
import { hasFatherOfOne, isNamedElsewhere } from './known-elsewhere.ts';
import { createPresence } from './presence.ts';
import { reachesChild } from './reaches-child.ts';

/** Partners and the like matter to a child wherever they are spoken of. */
const ALWAYS = new Set(['partner', 'boyfriend', 'girlfriend', 'stepfather', 'stepmother', 'lodger', 'minder']);
/** Kin whose part in the child's life the words around them must tell. */
const NEAR_KIN = new Set(['uncle', 'aunt', 'cousin']);

interface Candidate {
  readonly person: Person;
  readonly place: Place;
}

/**
 * Adults in the child's life who have no name, and no identity that the record gives anywhere: "a male in the kitchen",
 * "her new partner", a father who is not on file. Once an adult, at the first place that is no heading and no speech.
 */
export function unnamedAdult(
  record: CaseRecord,
  who: Who,
  language: Language,
  placeholders: ReadonlySet<string>,
): CheckMatch[] {
  if (isAnonymised(record, language)) return [];
  const placesOf = createPlaces(record, language);
  const presence = createPresence(record, language);
  const candidates: Candidate[] = [];
  for (const person of record.people) {
    if (person.named || person.role === 'child' || person.role === 'professional') continue;
    const all = placesOf(person);
    const places = all.filter((p) => !p.inLabel);
    const told = places.find((p) => p.mention.kind !== 'pronoun' && !p.quoted && matters(person, p, places));
    const place = told ?? all.find((p) => p.inLabel && isLeftOpen(p));
    if (place) candidates.push({ person, place });
  }
  const found = onceForSeveral(candidates).filter(
    ({ place }) => !presence.isSilenced(place) && !isAsked(place.sentence, record, placeholders),
  );
  return [...found.map(matchOf), ...newPartners()].sort((a, b) => a.span.start - b.span.start);

  /** "Father: not known": a form that asks and gets no answer. */
  function isLeftOpen({ mention, sentence }: Place): boolean {
    return mention.kind === 'kin' && language.findClass('value-unknown', sentence.facts).length > 0;
  }

  function matchOf({ person, place }: Candidate): CheckMatch {
    const { span, sentence } = place;
    return {
      span,
      sentence,
      severity: severityOf(person, place, record),
      values: { adult: record.text.slice(span.start, span.end) },
    };
  }

  function matters(person: Person, place: Place, all: readonly Place[]): boolean {
    const { mention, sentence } = place;
    // A "lad" who says he is the nephew is a lad to whoever reads it.
    const relation = (mention.kind === 'stranger' ? mention.relation : person.relation) ?? '';
    const [from, to] = mention.tokens;
    // "Fathers are to be invited", "any new partner must be checked": nobody in particular.
    if (/^any\b/.test(mention.norm) || (relation === 'father' && /(?:father|dad)s$/.test(mention.norm))) return false;
    if (relation === 'father')
      return (
        isNameAsked(place) ||
        !(
          all.some(isKnownFather) ||
          all.some(acts) ||
          isPlaced(person) ||
          isGrownUps(place) ||
          isNamedElsewhere(place, relation, record)
        )
      );
    const told = !presence.isPredicate(place);
    if (relation === 'partner' && language.hasWord('partner-at-work', sentence.facts, from - 1)) return false;
    if (isNamedElsewhere(place, relation, record)) return false;
    // "He has been here since he and his partner split": whom somebody lived with elsewhere.
    if (/^(?:his|her) (?!new)/.test(mention.norm) && language.hasWord('parted-ways', sentence.facts, to)) return false;
    if (ALWAYS.has(relation)) return told && !presence.isPast(place) && !/^our\b/.test(mention.norm);
    if (relation === 'ex') {
      const whose =
        mention.of !== undefined || language.hasWord('back-pointer', sentence.facts, from) || isBesideParent(place);
      // "Tom was like this with his ex": whom somebody knew before, and nobody in the child's life.
      const isHis = /^his\b/.test(mention.norm) && !presence.isNear(place);
      return told && whose && !isHis && !presence.isPast(place);
    }
    const reaches = reachesChild(place, who, language);
    const near = presence.isNear(place) || reaches;
    if (relation === 'man') return told && presence.isSomebody(place) && (near || presence.isWorrying(place));
    if (relation === 'woman') return told && presence.isSomebody(place) && (near || claimsKin(place));
    const ofGrownUp = mention.of !== undefined || /^(?:his|her|their)\b/.test(mention.norm);
    // "A cousin of Dad's answered the door": one of several, so that nobody can tell which.
    if ((/^(?:an?|another|some) /.test(mention.norm) || isOneOf(place)) && presence.isWithin(place) && isKin(relation))
      return told;
    if (relation === 'relative') return told && (reaches || isSaidAt(place, 'with-child', language));
    if (NEAR_KIN.has(relation))
      return (
        near &&
        told &&
        (!ofGrownUp || reaches || (mention.relation === relation && isSaidAt(place, 'with-child', language)))
      );
    const others = relation === 'visitor' || relation === 'neighbour' || relation === 'friend';
    if (others) return near && told && sentence.facts.tokens[to]?.norm !== "'s";
    if (relation !== 'adult' || !near) return false;
    if (/^some(?:one|body)$/.test(mention.norm)) return presence.isToldAsFact(place);
    if (/^(?:\d|two|three|four|several)\b/.test(mention.norm)) return presence.isWithin(place);
    return /^(?:(?:\d+|an?|two|three|several|some|the) )?(?:unknown|another|other|unnamed|more)\b/.test(mention.norm);
  }

  /** "One of mother's uncles". */
  function isOneOf({ sentence: { facts }, mention: { tokens } }: Place): boolean {
    return /^(?:one|some)$/.test(facts.tokens[tokens[0] - 2]?.norm ?? '') && facts.tokens[tokens[0] - 1]!.norm === 'of';
  }

  function isKin(relation: string): boolean {
    return relation === 'relative' || NEAR_KIN.has(relation);
  }

  /** "between mum and an ex": hers. */
  function isBesideParent({ sentence: { facts }, mention: { tokens } }: Place): boolean {
    const before = facts.mentions.find((m) => m.tokens[1] === tokens[0] - 1);
    return before?.relation === 'mother' && facts.tokens[tokens[0] - 1]!.norm === 'and';
  }

  /** "Bernie said it was her dad's favourite": a grown-up's father, in a record that names its children. */
  function isGrownUps({ sentence, mention }: Place): boolean {
    if (!/^(?:his|her) (?:own )?(?:dad|daddy|father)/.test(mention.norm)) return false;
    const before = sentence.facts.mentions.findLast((m) => m.tokens[1] <= mention.tokens[0] && m.kind === 'name');
    const owner = before && who.personOf(sentence, before);
    const grown = owner?.role === 'unknown' && record.people.some((p) => p.role === 'child' && p.named);
    return grown || owner?.role === 'parent' || owner?.role === 'partner' || owner?.role === 'relative';
  }

  function isKnownFather(place: Place): boolean {
    return isSaidAt(place, 'takes-part', language, 'after');
  }

  /** Whoever knows where he lives knows him. */
  function isPlaced({ facts }: Person): boolean {
    return facts.some(({ slot }) => slot === 'lives');
  }

  /** "Dad dropped Zac at 8.40": whoever does something is known to whoever writes; being and having tell nothing. */
  function acts({ sentence: { facts }, mention }: Place): boolean {
    const next = facts.tokens[mention.tokens[1]]?.norm ?? '';
    return /^\p{Ll}{2,}(?:ed|[^s]s)$/u.test(next) && !language.hasWord('tells-nobody', facts, mention.tokens[1]);
  }

  /** "Nobody has a name for him", in the same sentence or the next. */
  function isNameAsked({ sentence }: Place): boolean {
    return sentence.block.sentences.some(
      (s) => s.index >= sentence.index && s.index <= sentence.index + 1 && language.hasClass('name-not-known', s.facts),
    );
  }

  /** "A woman saying she was the stepmother phoned". */
  function claimsKin({ sentence: { facts }, mention }: Place): boolean {
    const [, to] = mention.tokens;
    return facts.mentions.some((m) => m.kind === 'kin' && m.tokens[0] > to && m.tokens[0] <= to + 5);
  }

  /** "Since the new year mum has been seeing someone": a partner who is spoken of by what happens only. */
  function newPartners(): CheckMatch[] {
    const phrase = language.phrase('<new-partner>');
    return record.sentences.flatMap((sentence) => {
      const [match] = language.find(phrase, sentence.facts);
      if (!match || language.findClass('name-withheld', sentence.facts).length > 0) return [];
      const start = sentence.span.start + sentence.facts.tokens[match.start]!.start;
      const end = sentence.span.start + sentence.facts.tokens[match.end - 1]!.end;
      return [{ span: { start, end }, sentence, values: { adult: record.text.slice(start, end) } }];
    });
  }
}

/** "older males" and, further on, "2 males aged 22 and 24": told of again, not others. */
function onceForSeveral(list: readonly Candidate[]): Candidate[] {
  const several = list.filter(
    ({ place: { mention } }) => /(?:s|men)$/.test(mention.norm) && !/\b(?:more|other|another)\b/.test(mention.norm),
  );
  return list.filter((candidate) => !several.slice(1).includes(candidate));
}

function severityOf(person: Person, place: Place, record: CaseRecord): Severity {
  const mayBeFather = person.relation === 'partner' && place.mention.norm.endsWith('partner') && hasFatherOfOne(record);
  if (mayBeFather && !/\bnew\b/.test(place.mention.norm)) return 'information';
  const sure = person.role === 'partner' || person.role === 'parent' || person.relation === 'man';
  return sure ? 'warning' : 'information';
}
