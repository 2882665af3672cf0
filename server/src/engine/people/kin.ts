import type { Language } from '../language/language.ts';
import type { OpenMention, SentenceFacts } from '../types.ts';
import { genderOfRelation, type Human, type Owner, relationToChild, sameKind, type Tie } from './human.ts';
import { placeOf, type Sighting } from './sightings.ts';

/** How many sentences back a "he" or "she" may look for its person. */
const REACH = 4;
const POSSESSIVES: Readonly<Record<string, string>> = { his: 'he', her: 'she', their: 'they' };
const INDEFINITE = new Set([
  'a',
  'an',
  'another',
  'some',
  'any',
  'two',
  'three',
  'four',
  'several',
  'various',
  'unknown',
  'other',
  'more',
  'number',
  'unnamed',
  'unidentified',
  'different',
]);

/** Gives every mention without a name to somebody: to a named person where the record allows it, else to one of its own. */
export function resolveUnnamed(sightings: readonly Sighting[], humans: Human[], language: Language): void {
  const at = new Map<Sighting, Human>();
  for (const human of humans) for (const sighting of human.sightings) at.set(sighting, human);
  // First what the joined forms say ("Dean (Rowan's father)"), so that a bare "Dad" finds him wherever it stands.
  for (const sighting of sightings) {
    const human = at.get(sighting);
    const { relation } = sighting.mention;
    if (!human || !relation || relation === 'job' || relation === 'agency') continue;
    for (const owner of [ownerOf(sighting), ...moreOwners(sighting)]) tie(human, { relation, owner });
  }
  for (const sighting of sightings) {
    if (at.has(sighting)) continue;
    const human = personFor(sighting);
    if (!human) continue;
    human.sightings.push(sighting);
    at.set(sighting, human);
  }
  for (const human of humans) human.sightings.sort((a, b) => placeOf(a).start - placeOf(b).start);

  function personFor(sighting: Sighting): Human | undefined {
    const { mention } = sighting;
    if (mention.kind === 'pronoun') return antecedent(sighting, mention.relation ?? '');
    if (mention.kind === 'kin') return kinFor(sighting);
    return mention.kind === 'stranger' ? strangerFor(sighting) : undefined;
  }

  function kinFor(sighting: Sighting): Human {
    const { mention } = sighting;
    const relation = mention.relation!;
    const owner = ownerOf(sighting);
    const wanted: Tie = { relation, owner };
    const beside = besideName(sighting);
    if (beside) {
      tie(beside, wanted);
      return beside;
    }
    const found = humans.filter((h) => !h.child && !h.professional && h.ties.some((t) => sameTie(t, wanted)));
    const best = nearest(found.length ? found : humans.filter((h) => h.name && couldBe(h, wanted)), sighting);
    // "She has always been a lovely mum" is no other mother.
    const parent = relation === 'mother' || relation === 'father';
    if (best && (parent || !startsAnew(mention))) return best;
    return create(sighting, wanted);
  }

  function strangerFor(sighting: Sighting): Human {
    const { mention, facts } = sighting;
    const relation = mention.relation!;
    const owner = ownerOf(sighting);
    const beside = besideName(sighting);
    if (beside) {
      tie(beside, { relation, owner });
      return beside;
    }
    if (!startsAnew(mention) && pointsBack(mention, facts, language)) {
      const many = isPlural(mention);
      const known = humans.filter(
        (h) =>
          !h.child &&
          !h.professional &&
          (h.name !== undefined || h.sightings.some((s) => isPlural(s.mention) === many)) &&
          h.ties.some(
            (t) =>
              (t.relation === relation && (owner === undefined || t.owner === owner)) ||
              (relation === 'man' && ['lodger', 'friend', 'visitor'].includes(t.relation) && h.gender !== 'female'),
          ),
      );
      const best = nearest(
        known.filter((h) => h.sightings.some((s) => placeOf(s).start < placeOf(sighting).start)),
        sighting,
      );
      if (best) return best;
    }
    return create(sighting, { relation, owner });
  }

  function create(_sighting: Sighting, first: Tie): Human {
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
    return human;
  }

  /** Whose: "Tilly's", "her", "of Mum's". */
  function ownerOf(sighting: Sighting): Owner {
    const { mention, facts, base } = sighting;
    if (mention.of) {
      const inner = language.read(facts.text.slice(mention.of.start, mention.of.end)).mentions[0];
      if (!inner) return undefined;
      if (inner.name) return ownerNamed(inner.name, mention.relation) ?? (inner.kind === 'child' ? 'child' : undefined);
      if (inner.kind === 'child') return 'child';
      if (inner.kind === 'kin')
        return kinFor({
          ...sighting,
          mention: { ...inner, start: inner.start + mention.of.start, end: inner.end + mention.of.start },
        });
      return undefined;
    }
    const pronoun = POSSESSIVES[facts.tokens[mention.tokens[0]]?.norm ?? ''];
    if (!pronoun) return undefined;
    // "with his father, with his mother": a child spoken of in the sentence is whose they are.
    const child = sightings.findLast(
      (s) =>
        s.base === base &&
        s.mention.start < mention.start &&
        at.get(s)?.child &&
        fitsGender(at.get(s)!, genderOfRelation(pronoun), pronoun),
    );
    if (child && !mention.norm.includes(' own ')) return at.get(child);
    return antecedent({ ...sighting, mention: { ...mention, kind: 'pronoun', relation: pronoun } }, pronoun);
  }

  /** "father of Jaydon and Tilly": the owners after the first. */
  function moreOwners({ mention, facts, base }: Sighting): Human[] {
    if (!mention.of || mention.of.end !== mention.end) return [];
    const more: Human[] = [];
    let end = mention.end;
    for (const next of sightings) {
      if (next.base !== base || next.mention.start < end) continue;
      if (!/^(?:,| and| &|, and) $/.test(facts.text.slice(end, next.mention.start))) break;
      const human = at.get(next);
      if (human) more.push(human);
      end = next.mention.end;
    }
    return more;
  }

  /** "Craig Lomas, 34, Maisie's father and Danielle's ex-partner": a description that stands beside a name. */
  function besideName(sighting: Sighting): Human | undefined {
    const { mention, facts, base } = sighting;
    const index = sightings.indexOf(sighting);
    const isWhat = sightings
      .slice(Math.max(0, index - 3), index)
      .find(
        (s) =>
          s.base === base &&
          /^ (?:is|was) (?:(?:also )?|\p{Lu}\S+(?:,| and| &) )$/u.test(facts.text.slice(s.mention.end, mention.start)),
      );
    const subject = isWhat && at.get(isWhat);
    if (subject?.name && !subject.child && !subject.professional && mention.of) return subject;
    const before = sightings[index - 1];
    const human = before && before.base === base ? at.get(before) : undefined;
    if (!human || human.professional || human.child) return undefined;
    const between = facts.text.slice(before!.mention.end, mention.start);
    if (human.name && mention.of && /^["”’']? ?[-–] ?$/.test(between)) return human;
    const described = before!.mention.relation !== undefined || before!.mention.kind === 'kin';
    const gender = genderOfRelation(mention.relation);
    if (gender && human.gender && gender !== human.gender) return undefined;
    const inBrackets = facts.text.slice(before!.mention.start, mention.start).includes('(') && !between.includes(')');
    if (described)
      return /^(?:,| and| &|, and) (?:also )?$/.test(between) &&
        (mention.of || (inBrackets && between.startsWith(','))) &&
        human.name
        ? human
        : undefined;
    const opensPlace = before!.mention.tokens[0] === 0 || /[.;|•] ?$/.test(facts.text.slice(0, before!.mention.start));
    if (human.name && opensPlace && /^(?: ?\(|,|:| [–-]) ?(?:(?:aged )?\d{1,2},? )?$/.test(between)) return human;
    return human.name &&
      /^ (?:is|was) (?:also )?$/.test(between) &&
      (mention.of ||
        /^(?:her|his) /.test(mention.norm) ||
        /^(?:to|of)$/.test(facts.tokens[mention.tokens[1]]?.norm ?? ''))
      ? human
      : undefined;
  }

  /** A first name of which nothing else is known is a child's where "X's dad" is spoken of; "X's mum" is more often a grown-up's. */
  function ownerNamed(name: string, relation: string | undefined): Owner {
    const human = byName(name);
    if (!human) return undefined;
    const unknown =
      human.ties.length === 0 && !human.professional && human.age === undefined && human.surnames.length === 0;
    return unknown && !human.child && relation === 'father' ? 'child' : human;
  }

  function byName(name: string): Human | undefined {
    const words = name
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .split(/[\s.]+/);
    const found = humans.filter(
      (h) => h.name && (h.name.toLowerCase() === name.toLowerCase() || words.every((w) => h.givenNames.has(w))),
    );
    return found[0];
  }

  /** The person that a pronoun stands for: of those before it the nearest that fits, in its sentence or shortly before. */
  function antecedent(sighting: Sighting, pronoun: string): Human | undefined {
    if (pronoun === 'writer') return undefined;
    const gender = genderOfRelation(pronoun);
    const { start } = placeOf(sighting);
    const before = sightings.filter((s) => s.block === sighting.block && placeOf(s).start < start && at.has(s));
    const sentences = sighting.block.sentences;
    const index = sentences.findIndex((s) => s === sighting.sentence);
    for (let back = 0; back <= REACH && index - back >= 0; back++) {
      const sentence = sentences[index - back];
      const inIt = before.filter((s) => s.sentence === sentence && (s.mention.kind !== 'pronoun' || back > 0));
      const fitting = inIt.filter(
        (s) => fitsGender(at.get(s)!, gender, pronoun) && !(back === 0 && isSubjectOf(s, sighting)),
      );
      const sure = fitting.filter((s) => at.get(s)!.gender === gender || gender === undefined);
      const choice = sure.length ? sure : fitting;
      // In its own sentence the last before it; in an earlier one what that sentence was about.
      if (choice.length) return at.get(back === 0 ? choice.at(-1)! : choice[0]!);
    }
    const inLabel = before.filter((s) => !s.sentence && fitsGender(at.get(s)!, gender, pronoun));
    return inLabel[0] && at.get(inLabel[0]);
  }

  /** The one last spoken of before this place, else the one first spoken of after it. */
  function nearest(found: readonly Human[], sighting: Sighting): Human | undefined {
    if (found.length < 2) return found[0];
    const { start } = placeOf(sighting);
    const distance = (h: Human) => {
      const starts = h.sightings.map((s) => placeOf(s).start);
      const before = starts.filter((s) => s < start);
      return before.length ? start - Math.max(...before) : 1_000_000 + Math.min(...starts);
    };
    return [...found].sort((a, b) => distance(a) - distance(b))[0];
  }
}

/** "Noah sees him": the one who does it is not the one it is done to. */
function isSubjectOf(subject: Sighting, { mention, facts }: Sighting): boolean {
  return mention.norm === 'him' && mention.tokens[0] - subject.mention.tokens[1] === 1 && facts === subject.facts;
}

function tie(human: Human, added: Tie): void {
  if (!human.ties.some((t) => t.relation === added.relation && t.owner === added.owner)) human.ties.push(added);
  const gender = genderOfRelation(added.relation);
  if (gender) human.gender = gender;
}

/** "a male", "2 more men", "older cousins": somebody not spoken of before. */
function startsAnew(mention: OpenMention): boolean {
  const [first = ''] = mention.norm.split(' ');
  return INDEFINITE.has(first) || /^\d/.test(first);
}

/** "the male", "her friend", a bare "male" in telegraphic notes; "older males" are others again. */
function pointsBack(mention: OpenMention, facts: SentenceFacts, language: Language): boolean {
  const [from, to] = mention.tokens;
  return to - from === 1 || language.hasWord('back-pointer', facts, from) || mention.of !== undefined;
}

function isPlural({ norm }: OpenMention): boolean {
  return /(?:s|men|people)$/.test(norm);
}

function sameTie(known: Tie, wanted: Tie): boolean {
  if (!sameKind(known.relation, wanted.relation)) return false;
  const a = known.owner;
  const b = wanted.owner;
  if (a === b) return true;
  // A partner is the parent's whether or not it is said; any other kin of a grown-up is not the child's.
  if (isGrown(a) || isGrown(b)) return (a === undefined || b === undefined) && !BLOOD.has(wanted.relation);
  return a === undefined || b === undefined || a === 'child' || b === 'child';
}

const BLOOD = new Set([
  'mother',
  'father',
  'brother',
  'sister',
  'grandmother',
  'grandfather',
  'aunt',
  'uncle',
  'cousin',
  'nephew',
  'niece',
]);

function isGrown(owner: Owner): boolean {
  return owner !== undefined && owner !== 'child' && !owner.child;
}

/** Of these a child has one on each side, or a record speaks of one: aunts and friends are many. */
const UNIQUE = new Set([
  'mother',
  'father',
  'grandmother',
  'grandfather',
  'partner',
  'boyfriend',
  'girlfriend',
  'husband',
  'wife',
  'stepfather',
  'stepmother',
  'lodger',
]);

/** "her mum" of a grown-up is the children's grandmother: one person under two names. */
function couldBe(human: Human, wanted: Tie): boolean {
  const known = relationToChild(human.ties);
  const meant = relationToChild([wanted]);
  const ofChild = wanted.owner !== undefined && wanted.owner !== 'child' && wanted.owner.child;
  // One child's father need not be another's.
  if (
    ofChild &&
    human.ties.some(
      (t) => t.relation === wanted.relation && t.owner !== undefined && t.owner !== 'child' && t.owner !== wanted.owner,
    )
  )
    return false;
  return known !== undefined && known === meant && UNIQUE.has(known);
}

function fitsGender(human: Human, gender: string | undefined, pronoun: string): boolean {
  if (pronoun === 'they') return false;
  return gender === undefined || human.gender === undefined || human.gender === gender;
}
