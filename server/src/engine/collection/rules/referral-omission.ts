import { type Case, type CaseEntry, daysBetween, when } from '../case.ts';
import type { CollectionMatch } from '../match.ts';

/** What was seen longer ago than this, in days, a referral may leave to the history. */
const LONGEST = 92;
/** How many observations are shown. */
const MOST = 4;

/** What somebody saw or heard themselves, set down in a note, of which a referral soon after says nothing. */
export function leftOutOfReferral({ records }: Case): CollectionMatch[] {
  return records
    .filter(({ facts, day }) => facts.kind === 'referral' && day !== null)
    .flatMap((referral) => {
      const known = new Set(referral.facts.topics);
      const left = records.flatMap((record) => (isBefore(record, referral) ? leftOut(record, known) : []));
      if (left.length === 0) return [];
      return [
        {
          record: referral,
          span: referral.facts.head,
          says: 'leftOut',
          values: { observations: left.length === 1 ? 'something' : 'things', when: when(left[0]!.record) },
          related: left
            .slice(0, MOST)
            .map(({ record, span }) => ({ record, span, says: 'seen', values: { when: when(record) } })),
        },
      ];
    });
}

function isBefore(record: CaseEntry, referral: CaseEntry): boolean {
  return record.day !== null && record.day <= referral.day! && daysBetween(record, referral) <= LONGEST;
}

/** Observations about things that the referral does not touch upon at all. */
function leftOut(record: CaseEntry, known: ReadonlySet<string>) {
  return record.facts.observations
    .filter(({ topics }) => topics.every((topic) => !known.has(topic)))
    .map(({ span }) => ({ record, span }));
}
