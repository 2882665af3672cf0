import { type Case, type CaseEntry, when } from '../case.ts';
import type { CollectionMatch } from '../match.ts';

/** One mention may be chance; two notes, or one that tells of time with the child, are a part in the child's life. */
const FEWEST_NOTES = 2;

/**
 * An adult of the family who is spoken of in notes, and whom no plan, no minutes and no list of those invited names,
 * though one of these is as late as the first note.
 */
export function adultInNotesOnly({ records, household }: Case): CollectionMatch[] {
  const agreed = records.filter(({ facts: { kind } }) => kind === 'plan' || kind === 'minutes');
  const notes = records.filter(({ facts: { kind } }) => kind === 'note');
  if (agreed.length === 0) return [];
  const everyone = new Map<number, { record: CaseEntry; place: number }[]>();
  for (const record of records)
    for (const place of record.facts.people.keys()) {
      const person = household.personOf(record.index, place);
      everyone.set(person, [...(everyone.get(person) ?? []), { record, place }]);
    }
  return [...everyone].flatMap(([person, places]) => {
    const parts = places.map(({ record, place }) => record.facts.people[place]!.part);
    if (household.partOf(person) === 'child' || parts.includes('professional')) return [];
    if (places.some(({ record }) => agreed.includes(record))) return [];
    const told = places.filter(({ record }) => notes.includes(record));
    const [first] = told;
    if (!first || told.length < FEWEST_NOTES || !told.some(({ record, place }) => record.facts.people[place]!.isAround))
      return [];
    const later = agreed.filter(({ index }) => index > first.record.index);
    const last = later.at(-1);
    if (!last) return [];
    return [
      {
        record: first.record,
        span: first.record.facts.people[first.place]!.span,
        says: 'unplanned',
        values: { adult: household.nameOf(person), notes: told.length, when: when(last) },
        related: [
          ...told.slice(1).map(({ record, place }) => ({
            record,
            span: record.facts.people[place]!.span,
            says: 'again',
            values: { when: when(record) },
          })),
          { record: last, span: last.facts.head, says: 'without', values: { when: when(last) } },
        ],
      },
    ];
  });
}
