import { type Case, type CaseEntry, when } from '../case.ts';
import type { CollectionMatch } from '../match.ts';

/** What was seen longer ago than this, in days, a referral may leave to the history. */
const LONGEST = 92;

interface Seen {
  readonly record: CaseEntry;
  readonly day: number;
  readonly span: CaseEntry['facts']['head'];
  readonly topics: readonly string[];
}

/** What somebody saw or heard themselves, set down in a note, of which a referral soon after says nothing. */
export function leftOutOfReferral(family: Case): CollectionMatch[] {
  const referrals = family.records.filter(({ facts, day }) => facts.kind === 'referral' && day !== null);
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
  return record.facts.observations.flatMap(({ span, topics, day, by }) => {
    const own = day ?? record.day;
    const isOfChild = by === null || household.partOf(household.personOf(record.index, by)) === 'child';
    return own !== null && isOfChild ? [{ record, day: own, span, topics }] : [];
  });
}

function isBefore({ day }: Seen, referral: CaseEntry): boolean {
  return day <= referral.day! && referral.day! - day <= LONGEST;
}

/** By the referral itself, or by one before it to which it can point. */
function isToldBy({ day, topics }: Seen, referral: CaseEntry, all: readonly CaseEntry[]): boolean {
  return all.some(
    (each) =>
      each.day! >= day && each.day! <= referral.day! && topics.some((topic) => each.facts.topics.includes(topic)),
  );
}
