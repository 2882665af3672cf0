import type { HomeFact } from '../../types.ts';
import { type Case, type CaseEntry, daysBetween, when } from '../case.ts';
import type { CollectionMatch } from '../match.ts';

interface Told {
  readonly record: CaseEntry;
  readonly home: HomeFact;
}

/** After so many days somebody may have moved without anybody writing it down. */
const LONGEST = 183;

/** An adult who lives in the child's home in one record and not in another, where none says that this has changed. */
export function homesThatDiffer({ records, household }: Case): CollectionMatch[] {
  const byPerson = new Map<number, Told[]>();
  for (const record of records)
    for (const home of record.facts.homes) {
      const person = household.personOf(record.index, home.person);
      byPerson.set(person, [...(byPerson.get(person) ?? []), { record, home }]);
    }
  return [...byPerson].flatMap(([person, told]) => {
    if (household.partOf(person) === 'child' || told.some(({ home }) => home.says === 'changed')) return [];
    const last = told.findLast((one, i) => told.slice(0, i).some((other) => differs(one, other)));
    if (!last) return [];
    const before = told.slice(0, told.indexOf(last));
    const other = before.findLast((one) => differs(last, one))!;
    return [
      {
        record: last.record,
        span: last.home.span,
        says: last.home.says === 'here' ? 'livesHere' : 'livesAway',
        values: { adult: household.nameOf(person), when: when(other.record) },
        related: before.map(({ record, home }) => ({
          record,
          span: home.span,
          says: 'said',
          values: { when: when(record) },
        })),
      },
    ];
  });
}

function differs(one: Told, other: Told): boolean {
  return (
    one.record !== other.record && one.home.says !== other.home.says && daysBetween(one.record, other.record) <= LONGEST
  );
}
