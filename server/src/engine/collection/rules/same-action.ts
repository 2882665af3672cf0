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

/**
 * Whether two records of a family speak of the same thing to be done.
 * @param lists matters that are `wide`, `ofAll` and `firstLine`, as the rule's declaration tells them apart
 */
export function createSameness({ household }: Case, lists: Readonly<Record<string, readonly string[]>>) {
  const { wide = [], ofAll = [], firstLine = [] } = lists;
  return { isSame, isAbout };

  /** @param one the earlier of both */
  function isSame(one: Agreed, other: Agreed): boolean {
    if (one.record === other.record) return false;
    if (other.action.isNext && !one.action.isNext) return false;
    const [a, b] = [meantBy(one), meantBy(other)];
    const [mine, theirs] = [one.action, other.action];
    const matters = shared(mine.matters, theirs.matters);
    if (areOthers(a.children, b.children)) return false;
    if (areOthers(a.adults, b.adults) && !matters.some((name) => ofAll.includes(name))) return false;
    if (hasGoneOn(mine, theirs, matters)) return false;
    const terms = shared(lower(mine.terms), lower(theirs.terms));
    const people = shared(a.children, b.children).length + countAlike(a.either, b.either);
    const owners = [ownersOf(one), ownersOf(other)] as const;
    const ownersMeet = countAlike(...owners) > 0;
    const areOtherOwners = owners.every(({ length }) => length > 0) && !ownersMeet;
    if (mine.matters.length > 0 && theirs.matters.length > 0) {
      if (matters.length === 0) return terms.length >= 3 && terms.length >= 0.75 * fewestOf(mine, theirs);
      const differ = mine.matters.length > matters.length && theirs.matters.length > matters.length;
      if (differ && matters.length < 2) return false;
      if (matters.includes(MEETING)) return countAlike(a.adults, b.adults) > 0;
      const isWide = matters.every((name) => wide.includes(name));
      if (isWide && isNarrower(mine, theirs)) return false;
      if (matters.length > 1 || people > 0) return true;
      if (isWide && a.either.length > 0 !== b.either.length > 0) return false;
      if (isWide) return ownersMeet || (terms.length > 1 && !areOtherOwners);
      return !areOtherOwners || theirs.isRecalled;
    }
    if ((ownersMeet || people > 0) && sharesNamed(mine.terms, theirs.terms)) return true;
    const all = terms.length + namedWithin(mine.terms, theirs.terms) + countAlike(a.adults, b.adults);
    const fewest = Math.min(mine.terms.length + a.adults.length, theirs.terms.length + b.adults.length);
    if (all === 0 || fewest === 0) return false;
    const share = all / fewest;
    if (all > 1) return share >= (areOtherOwners ? 0.75 : 0.6);
    const most = Math.max(mine.terms.length + a.adults.length, theirs.terms.length + b.adults.length);
    return share === 1 && most <= 2 && !areOtherOwners && (ownersMeet || people > 0 || most === 1);
  }

  /** An appointment follows on a referral, and what came of it on both. */
  function hasGoneOn(one: ActionFact, other: ActionFact, matters: readonly string[]): boolean {
    if (one.stage === null || other.stage === null || one.stage === other.stage) return false;
    if (one.stage === 'result' || other.stage === 'result') return true;
    return one.stage === 'ask' && !matters.some((name) => firstLine.includes(name));
  }

  function isAbout({ record, outcome }: Told, one: Agreed): boolean {
    const { action } = one;
    const matters = shared(outcome.matters, action.matters);
    const terms = matters.length > 0 ? 0 : met(outcome.terms, action.terms).length;
    // Who is meant is asked last: of most things to be done an outcome shares no word.
    if (matters.length === 0 && terms === 0) return false;
    const [told, meant] = [whoIn(record, outcome.people), meantBy(one)];
    if (areOthers(told.children, meant.children)) return false;
    const people = shared(told.children, meant.children).length + countAlike(told.adults, meant.adults);
    if (matters.includes(MEETING)) return countAlike(told.adults, meant.adults) > 0;
    if (matters.length > 0) return !(outcome.matters.length > matters.length && action.matters.length > matters.length);
    if (outcome.matters.length > 0 && action.matters.length > 0) return false;
    // What a sentence opens with is what it is about; where lists have words for that, more is asked.
    const opens = action.matters.length === 0 && met(outcome.terms.slice(0, 1), action.terms).length > 0 ? 1 : 0;
    const owners = countAlike(told.adults, ownersOf(one));
    const size = Math.min(outcome.terms.length, action.terms.length) + meant.adults.length;
    return terms + opens + people >= 0.5 * size || terms + people + owners > 2;
  }

  /** Whom it is about; of a child who is "to see the dentist" nobody expects to arrange it. */
  function meantBy({ record, action }: Agreed) {
    const { children, adults } = whoIn(record, action.about);
    const owners = whoIn(record, action.owners);
    const own = adults.filter((person) => !isAtWork(person));
    return {
      children: [...children, ...owners.children],
      adults: own,
      /** "Jodie will book herself in": where nobody else is named it is about who is to do it. */
      either: own.length > 0 ? own : owners.adults.filter((person) => !isAtWork(person)),
    };
  }

  /** Whoever is named in it for their work may be the one to do it: "Paeds - Lynn has been on leave". */
  function ownersOf({ record, action }: Agreed): readonly number[] {
    return [...whoIn(record, action.owners).adults, ...whoIn(record, action.about).adults.filter(isAtWork)];
  }

  function isAtWork(person: number): boolean {
    return household.partOf(person) === 'professional';
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

  /** "Mr Hobley" may be Darren Hobley where nothing tells, and Jay may be Jaydon. */
  function sharesName(one: number, other: number): boolean {
    const names = [household.nameOf(one), household.nameOf(other)].map((name) => name.toLowerCase());
    const [short = '', long = ''] = names.sort((a, b) => a.length - b.length);
    return short.length > 2 && !short.includes(' ') && long.split(/[ -]/).some((part) => part.startsWith(short));
  }
}

/** "Ring GP about her tablets" and "GP to take bloods": one names more, and the other something else. */
function isNarrower(one: ActionFact, other: ActionFact): boolean {
  if (one.matters.length === other.matters.length) return false;
  const wider = one.matters.length < other.matters.length ? one : other;
  return wider.terms.length > wider.matters.length && shared(lower(one.terms), lower(other.terms)).length < 2;
}

function fewestOf(one: ActionFact, other: ActionFact): number {
  return Math.min(one.terms.length, other.terms.length);
}

/** "Leeds papers" and "the chronology from Leeds": a name that is nobody's; words that open a line have a capital anyway. */
function sharesNamed(one: readonly string[], other: readonly string[]): boolean {
  const named = (terms: readonly string[]) => terms.filter((term) => term.length > 3 && /^\p{Lu}/u.test(term));
  const both = shared(named(one), named(other));
  return both.some((term) => one[0] !== term || other[0] !== term);
}

/** What an outcome says of an action: "has changed jobs" is nothing of the "Steps to Change" course. */
function met(outcome: readonly string[], action: readonly string[]): string[] {
  const both = shared(lower(outcome), lower(action));
  if (both.length === 0) return both;
  const ofName = action.slice(1).filter(isNamed);
  const byChance = both.filter((term) => ofName.some((each) => each.toLowerCase() === term && !outcome.includes(each)));
  return byChance.length > 1 ? both : both.filter((term) => !byChance.includes(term));
}

/** How many words of a name of several, "Steps to Change", they share: it says as much as everything around it. */
function namedWithin(one: readonly string[], other: readonly string[]): number {
  const within = (terms: readonly string[]) => terms.slice(1).filter(isNamed);
  const both = shared(within(one), within(other));
  return both.length > 1 ? both.length : 0;
}

function isNamed(term: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(term);
}

function lower(terms: readonly string[]): string[] {
  return terms.map((term) => term.toLowerCase());
}

function shared<T>(one: readonly T[], other: readonly T[]): T[] {
  return one.filter((each) => other.includes(each));
}
