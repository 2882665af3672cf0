import type { PersonFact } from '../../types.ts';
import { areDated, type Case, type CaseEntry, when } from '../case.ts';
import type { CollectionMatch } from '../match.ts';

/** So many visits in a row. */
const FEWEST_VISITS = 3;
/** Below this age nobody is seen alone to be asked, in months. */
const YOUNGEST = 48;

/** A child who was there at visit after visit, and of whom no record says that they were seen alone. */
export function childNotSeenAlone({ records, household }: Case): CollectionMatch[] {
  const children = new Map<number, { record: CaseEntry; place: number }[]>();
  for (const record of records)
    for (const place of record.facts.people.keys()) {
      const child = household.personOf(record.index, place);
      children.set(child, [...(children.get(child) ?? []), { record, place }]);
    }
  const areSeveral = [...children.keys()].filter((person) => household.partOf(person) === 'child').length > 1;
  /** "Sat with Jayden and Kirsty", who is no child of the family as far as any record says. */
  const hadCompany = ({ index }: CaseEntry, { beside = [] }: PersonFact) =>
    beside.some((place) => household.partOf(household.personOf(index, place)) !== 'child');
  return [...children].flatMap(([child, places]) => {
    if (household.partOf(child) !== 'child') return [];
    const facts = places.map(({ record, place }) => ({ record, fact: record.facts.people[place]! }));
    const ages = facts.flatMap(({ fact }) => fact.months ?? []);
    if (ages.some((months) => months < YOUNGEST)) return [];
    // Without an age, the only child of a family of whom a form answers the question: of a baby it would not.
    if (ages.length === 0 && (areSeveral || facts.every(({ fact }) => fact.alone !== 'no'))) return [];
    if (facts.some(({ record, fact }) => fact.alone === 'yes' && !hadCompany(record, fact))) return [];
    const visits = facts.flatMap(({ record, fact: { seen, again = [] } }) =>
      (seen === null ? [] : [seen, ...again]).map((span) => ({ record, span })),
    );
    const last = visits.at(-1);
    if (!last || visits.length < FEWEST_VISITS) return [];
    const isDated = areDated(visits.map(({ record }) => record));
    return [
      {
        ...last,
        says: isDated ? 'unseen' : 'undated',
        values: {
          child: household.nameOf(child),
          visits: visits.length,
          first: when(visits[0]!.record, visits[0]!.span),
          last: when(last.record, last.span),
        },
        related: visits
          .slice(0, -1)
          .map(({ record, span }) => ({ record, span, says: 'visit', values: { when: when(record, span) } })),
      },
    ];
  });
}
