import { type Case, type CaseEntry, when } from '../case.ts';
import type { CollectionMatch } from '../match.ts';
import { daysUntil, type When } from '../year.ts';

/** What was seen longer ago than this, in days, a referral may leave to the history. */
const LONGEST = 92;

interface Seen extends When {
  readonly record: CaseEntry;
  readonly span: CaseEntry['facts']['head'];
  readonly topics: readonly string[];
}

/** What somebody saw or heard themselves, set down in a note, of which a referral soon after says nothing. */
export function leftOutOfReferral(family: Case): CollectionMatch[] {
  const referrals = family.records.filter(({ facts }) => facts.kind === 'referral' || facts.refers);
  const seen = family.records.flatMap((record) => seenIn(record, family));
  return referrals.flatMap((referral) => {
    if (!referral.facts.refers) return [];
    const left = seen.filter((each) => isBefore(each, referral) && !isToldBy(each, referral, referrals));
    if (left.length === 0) return [];
    return [
      {
        record: referral,
        span: referral.facts.head,
        says: 'leftOut',
        values: { observations: left.length === 1 ? 'something' : 'things' },
        related: left.map(({ record, span }) => ({ record, span, says: 'seen', values: { when: when(record) } })),
      },
    ];
  });
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

function whenOf({ day, facts: { bare } }: CaseEntry): When {
  return { day, bare };
}
