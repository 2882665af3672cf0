import type { Language } from '../language/language.ts';
import type { OpenMention } from '../types.ts';
import { antecedentOf, lastBefore, nearestTo } from './antecedents.ts';
import { besideName, namedAhead } from './beside.ts';
import { genderOfRelation, type Human, type Tie } from './human.ts';
import { createOwners } from './owners.ts';
import { createReading } from './reading.ts';
import { createRelations } from './relations.ts';
import { placeOf, type Sighting } from './sightings.ts';
import { couldBe, sameTie } from './ties.ts';

/** Strangers whom a bare "the man" may point back to. */
const MAYBE_MEN: ReadonlySet<string> = new Set(['lodger', 'friend', 'visitor']);

/** Descriptions that with "the" or "that" mean somebody already spoken of. */
const DEFINITE: ReadonlySet<string> = new Set(['man', 'woman', 'lodger', 'visitor']);

/** Gives every mention without a name to somebody: to a named person where the record allows it, else to one of its own. */
export function resolveUnnamed(sightings: readonly Sighting[], humans: Human[], language: Language): void {
  const reading = createReading(sightings, humans);
  const owners = createOwners(reading, language);
  const relations = createRelations(humans);
  // First what the joined forms say ("Dean (Rowan's father)"), so that a bare "Dad" finds him wherever it stands.
  for (const sighting of sightings) {
    const human = reading.personAt(sighting);
    const { relation } = sighting.mention;
    if (!human || !relation || relation === 'job' || relation === 'agency') continue;
    for (const owner of [owners.ownerOf(sighting, kinFor), ...owners.moreOwners(sighting)])
      tie(human, { relation, owner });
  }
  for (const sighting of sightings) {
    if (reading.personAt(sighting)) continue;
    const human = personFor(sighting);
    if (human) reading.give(sighting, human);
  }

  function personFor(sighting: Sighting): Human | undefined {
    const { kind, relation = '' } = sighting.mention;
    if (kind === 'pronoun') return antecedentOf(sighting, relation, reading);
    if (kind === 'kin') return kinFor(sighting);
    return kind === 'stranger' ? strangerFor(sighting) : undefined;
  }

  function kinFor(sighting: Sighting): Human {
    const { mention } = sighting;
    const wanted: Tie = { relation: mention.relation!, owner: owners.ownerOf(sighting, kinFor) };
    const beside = besideName(sighting, reading) ?? namedAhead(sighting, reading);
    if (beside) {
      if (beside.presumed) beside.professional = false;
      return tie(beside, wanted);
    }
    const adults = relations.having(wanted.relation).filter((h) => !h.child && !h.professional);
    const found = adults.filter((h) => h.ties.some((t) => sameTie(t, wanted)));
    const possible = found.length ? found : humans.filter((h) => h.name && couldBe(h, wanted));
    const best = nearestTo(placeOf(sighting).start, possible);
    // "She has always been a lovely mum" is no other mother.
    const parent = wanted.relation === 'mother' || wanted.relation === 'father';
    return best && (parent || !startsAnew(sighting)) ? best : create(wanted);
  }

  function strangerFor(sighting: Sighting): Human {
    const wanted: Tie = { relation: sighting.mention.relation!, owner: owners.ownerOf(sighting, kinFor) };
    const beside = besideName(sighting, reading);
    if (beside) return tie(beside, wanted);
    const known = !startsAnew(sighting) && pointsBack(sighting) ? spokenOfBefore(sighting, wanted) : undefined;
    return known ?? create(wanted);
  }

  function spokenOfBefore(sighting: Sighting, { relation, owner }: Tie): Human | undefined {
    const { start } = placeOf(sighting);
    const several = isPlural(sighting.mention);
    const same = (human: Human, tie: Tie) =>
      (tie.relation === relation && (owner === undefined || tie.owner === owner)) ||
      (relation === 'man' && MAYBE_MEN.has(tie.relation) && human.gender !== 'female');
    const known = humans.filter(
      (h) =>
        !h.child &&
        !h.professional &&
        (h.name !== undefined || h.sightings.some((s) => isPlural(s.mention) === several)) &&
        h.ties.some((t) => same(h, t)) &&
        lastBefore(start, h.sightings) !== undefined,
    );
    return nearestTo(start, known) ?? namedBefore(sighting, relation);
  }

  /** "that man", "the lodger" where nobody was called so before: the named person last spoken of whose tie is not told. */
  function namedBefore(sighting: Sighting, relation: string): Human | undefined {
    const { mention, facts } = sighting;
    if (!DEFINITE.has(relation) || !language.hasWord('the-one', facts, mention.tokens[0]) || isPlural(mention))
      return undefined;
    const { start } = placeOf(sighting);
    const gender = genderOfRelation(relation);
    const named = humans.filter(
      (h) =>
        h.name &&
        !h.child &&
        !h.professional &&
        h.ties.length === 0 &&
        !h.sightings.some((s) => s.base === sighting.base) &&
        (!gender || h.gender === gender) &&
        lastBefore(start, h.sightings) !== undefined,
    );
    return nearestTo(start, named);
  }

  /** Adds a tie and the gender that it tells; gives the human back. */
  function tie(human: Human, added: Tie): Human {
    if (!human.ties.some((t) => t.relation === added.relation && t.owner === added.owner)) human.ties.push(added);
    relations.add(human, added.relation);
    const gender = genderOfRelation(added.relation);
    if (gender) human.gender = gender;
    return human;
  }

  function create(first: Tie): Human {
    const gender = genderOfRelation(first.relation);
    const human: Human = {
      sightings: [],
      ties: [first],
      facts: [],
      givenNames: new Set(),
      surnames: [],
      child: false,
      professional: false,
      ...(gender ? { gender } : {}),
    };
    humans.push(human);
    relations.add(human, first.relation);
    return human;
  }

  /** "a male", "2 more men", "older cousins": somebody not spoken of before. */
  function startsAnew({ mention, facts }: Sighting): boolean {
    const [from] = mention.tokens;
    return /^\d/.test(mention.norm) || language.hasWord('somebody-new', facts, from);
  }

  /** "the male", "her friend", a bare "male" in telegraphic notes; "older males" are others again. */
  function pointsBack({ mention, facts }: Sighting): boolean {
    const [from, to] = mention.tokens;
    return to - from === 1 || language.hasWord('back-pointer', facts, from) || mention.of !== undefined;
  }
}

function isPlural({ norm }: OpenMention): boolean {
  return /(?:s|men|people)$/.test(norm);
}
