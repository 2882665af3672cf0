import type { ActionFact, OutcomeFact } from '../../types.ts';
import type { Case, CaseEntry } from '../case.ts';
import { MEETING } from '../matters.ts';

export interface Agreed {
  readonly record: CaseEntry;
  readonly action: ActionFact;
}

export interface Told {
  readonly record: CaseEntry;
  readonly outcome: OutcomeFact;
}

/** Matters that so many things have to do with that more has to be the same. */
const WIDE = new Set(
  ['gp', 'landlord', 'nursery', 'solicitor', 'benefits', 'report', 'contact', 'medication', 'attendance', 'early-help']
    .concat([
      'work',
      'risk-assessment',
      'mental-health',
      'police-check',
      'grant',
      'counselling',
      'paediatrician',
      'direct-work',
    ])
    .map((name) => `matter-${name}`),
);
/** What is done for the whole home, so that it is the same whoever is named with it. */
const SHARED = new Set(
  [
    'damp',
    'landlord',
    'housing-letter',
    'rehousing',
    'heating',
    'meter',
    'beds',
    'stair-gate',
    'smoke-alarm',
    'windows',
  ]
    .concat([
      'doors',
      'garden',
      'clutter',
      'floor',
      'white-goods',
      'furniture',
      'pests',
      'survey',
      'fan',
      'food',
      'grant',
    ])
    .concat([
      'fgc',
      'legal-planning',
      'chronology',
      'genogram',
      'report',
      'written-agreement',
      'school-place',
      'strategy',
    ])
    .map((name) => `matter-${name}`),
);
/** Where one goes without being referred: whoever was to ask for an appointment and is to go now has not been. */
const FIRST_LINE = new Set(['matter-gp', 'matter-dentist', 'matter-eyes']);

/** Whether two records of a family speak of the same thing to be done. */
export function createSameness({ household }: Case) {
  return { isSame, isAbout };

  /** @param one the earlier of both */
  function isSame(one: Agreed, other: Agreed): boolean {
    if (one.record === other.record) return false;
    if (other.action.isNext && !one.action.isNext) return false;
    const [a, b] = [meantBy(one), meantBy(other)];
    const [mine, theirs] = [one.action, other.action];
    const matters = shared(mine.matters, theirs.matters);
    if (areOthers(a.children, b.children)) return false;
    if (areOthers(a.adults, b.adults) && !matters.some((name) => SHARED.has(name))) return false;
    if (hasGoneOn(mine, theirs, matters)) return false;
    const terms = shared(lower(mine.terms), lower(theirs.terms));
    const people = shared(a.children, b.children).length + countAlike(a.adults, b.adults);
    const owners = [ownersOf(one), ownersOf(other)] as const;
    const ownersMeet = countAlike(...owners) > 0;
    const areOtherOwners = owners.every(({ length }) => length > 0) && !ownersMeet;
    if (mine.matters.length > 0 && theirs.matters.length > 0) {
      if (matters.length === 0)
        return terms.length >= 3 && terms.length >= 0.75 * Math.min(mine.terms.length, theirs.terms.length);
      const differ = mine.matters.length > matters.length && theirs.matters.length > matters.length;
      if (differ && matters.length < 2) return false;
      if (matters.includes(MEETING)) return countAlike(a.adults, b.adults) > 0;
      const isWide = matters.every((name) => WIDE.has(name));
      if (isWide && matters.length < 2)
        return people > 0 ? !areOtherOwners || terms.length > 1 : terms.length > 1 && !areOtherOwners;
      return !areOtherOwners || people > 0 || matters.length > 1 || theirs.isRecalled;
    }
    const all = terms.length + countAlike(a.adults, b.adults);
    const fewest = Math.min(mine.terms.length + a.adults.length, theirs.terms.length + b.adults.length);
    if (all === 0 || fewest === 0) return false;
    const share = all / fewest;
    if (all > 1) return share >= (areOtherOwners ? 0.75 : 0.6);
    const sizes = mine.terms.length + a.adults.length === theirs.terms.length + b.adults.length;
    return share === 1 && !areOtherOwners && (ownersMeet || people > 0 || sizes);
  }

  function isAbout({ record, outcome }: Told, one: Agreed): boolean {
    const { action } = one;
    const [told, meant] = [whoIn(record, outcome.people), meantBy(one)];
    if (areOthers(told.children, meant.children)) return false;
    const people = shared(told.children, meant.children).length + countAlike(told.adults, meant.adults);
    const matters = shared(outcome.matters, action.matters);
    if (matters.includes(MEETING)) return countAlike(told.adults, meant.adults) > 0;
    if (matters.length > 0) return !(outcome.matters.length > matters.length && action.matters.length > matters.length);
    const terms = shared(lower(outcome.terms), lower(action.terms)).length;
    if (terms === 0) return false;
    const owners = countAlike(told.adults, ownersOf(one));
    const size = Math.min(outcome.terms.length, action.terms.length) + meant.adults.length;
    return terms + people >= 0.5 * size || terms + people + owners > 2;
  }

  /** Whom it is about; of a child who is "to see the dentist" nobody expects to arrange it. */
  function meantBy({ record, action }: Agreed) {
    const about = whoIn(record, action.about);
    return { ...about, children: [...about.children, ...whoIn(record, action.owners).children] };
  }

  function ownersOf({ record, action }: Agreed): readonly number[] {
    return whoIn(record, action.owners).adults;
  }

  function whoIn(record: CaseEntry, places: readonly number[]) {
    const people = [...new Set(places.map((place) => household.personOf(record.index, place)))];
    const isChild = (person: number) => household.partOf(person) === 'child';
    return { children: people.filter(isChild), adults: people.filter((person) => !isChild(person)) };
  }

  function areOthers(one: readonly number[], other: readonly number[]): boolean {
    return one.length > 0 && other.length > 0 && countAlike(one, other) === 0;
  }

  function countAlike(one: readonly number[], other: readonly number[]): number {
    return one.filter((person) => other.some((each) => each === person || sharesName(each, person))).length;
  }

  /** "Mr Hobley" may be Darren Hobley where nothing tells. */
  function sharesName(one: number, other: number): boolean {
    const [short, long] = [household.nameOf(one), household.nameOf(other)].sort((a, b) => a.length - b.length);
    return !short!.includes(' ') && long!.split(/[ -]/).some((part) => part.toLowerCase() === short!.toLowerCase());
  }
}

/** An appointment follows on a referral, and what came of it on both. */
function hasGoneOn(one: ActionFact, other: ActionFact, matters: readonly string[]): boolean {
  if (one.stage === null || other.stage === null || one.stage === other.stage) return false;
  if (one.stage === 'result' || other.stage === 'result') return true;
  return one.stage === 'ask' && !matters.some((name) => FIRST_LINE.has(name));
}

function lower(terms: readonly string[]): string[] {
  return terms.map((term) => term.toLowerCase());
}

function shared<T>(one: readonly T[], other: readonly T[]): T[] {
  return one.filter((each) => other.includes(each));
}
