import { type Case, type CaseEntry, when, whenOf } from '../case.ts';
import type { CollectionRule } from '../match.ts';
import { daysUntil, type When } from '../year.ts';

/** What was seen longer ago than this, in days, a referral may leave to the history. */
const LONGEST = 92;

interface Seen extends When {
  readonly record: CaseEntry;
  readonly span: CaseEntry['facts']['head'];
  readonly topics: readonly string[];
}

/**
 * What somebody saw or heard themselves, set down in a note, of which a referral soon after says nothing; thing by thing,
 * so that each can be put in or left out on purpose.
 */
export const leftOutOfReferral: CollectionRule = (family, { lists = {}, words = {} }) => {
  const referrals = family.records.filter(({ facts }) => facts.kind === 'referral');
  const seen = family.records.flatMap((record) => seenIn(record, family));
  return referrals.flatMap((referral) => {
    if (!referral.facts.refers) return [];
    const left = seen.filter((each) => isBefore(each, referral) && !isToldBy(each, referral, referrals));
    return thingsIn(left, Object.values(lists)).map((thing) => matchOf(referral, thing, words));
  });
};

function matchOf(referral: CaseEntry, thing: readonly Seen[], words: Readonly<Record<string, string>>) {
  const topics = new Set(thing.flatMap((each) => each.topics));
  const called = [...topics].map((topic) => words[topic] ?? topic);
  return {
    record: referral,
    span: referral.facts.head,
    says: 'leftOut',
    values: { observations: called.join(' and ') },
    related: thing.map(({ record, span }) => ({ record, span, says: 'seen', values: { when: when(record, span) } })),
  };
}

/**
 * What was seen, put together where it is one thing: the same on several days, and what goes together on one, as a bruise
 * goes with a blow.
 * @param alike topics that go together
 */
function thingsIn(all: readonly Seen[], alike: readonly (readonly string[])[]): Seen[][] {
  return all.reduce<Seen[][]>((things, each) => {
    const its = things.filter((thing) => thing.some((other) => isOneThing(each, other)));
    return [...things.filter((thing) => !its.includes(thing)), [...its.flat(), each]];
  }, []);

  function isOneThing(one: Seen, other: Seen): boolean {
    if (one.topics.some((topic) => other.topics.includes(topic))) return true;
    if (one.record !== other.record || one.day !== other.day || one.bare !== other.bare) return false;
    return alike.some((topics) => [one, other].every((each) => each.topics.some((topic) => topics.includes(topic))));
  }
}

/** What a note tells at first hand; of words whose speaker only other records know, those of a child. */
function seenIn(record: CaseEntry, { household }: Case): Seen[] {
  return record.facts.observations.flatMap(({ span, topics, day, bare, by }) => {
    const isOfChild = by === null || household.partOf(household.personOf(record.index, by)) === 'child';
    const own = day === null && bare === null ? whenOf(record) : { day, bare };
    return isOfChild ? [{ ...own, record, span, topics }] : [];
  });
}

function isBefore(seen: Seen, referral: CaseEntry): boolean {
  const days = daysUntil(seen, whenOf(referral));
  return days !== null && days >= 0 && days <= LONGEST;
}

/** By the referral itself, or by one before it to which it can point. */
function isToldBy(seen: Seen, referral: CaseEntry, all: readonly CaseEntry[]): boolean {
  const last = daysUntil(seen, whenOf(referral))!;
  return all.some((each) => {
    const days = daysUntil(seen, whenOf(each));
    const isInTime = days !== null && days >= 0 && days <= last;
    return isInTime && seen.topics.some((topic) => each.facts.topics.includes(topic));
  });
}
