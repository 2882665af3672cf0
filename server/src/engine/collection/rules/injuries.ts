import type { AccountFact, PresenceFact } from '../../types.ts';
import { type Case, type CaseEntry, daysBetween, when } from '../case.ts';
import type { CollectionMatch } from '../match.ts';

interface Told<T> {
  readonly record: CaseEntry;
  readonly account: T;
  readonly child: number | null;
}

type About = Pick<AccountFact, 'body' | 'child'>;

/** An injury of the same place that is spoken of later than this, in days, is another. */
const LONGEST = 120;

/** Different causes that are given for one injury in different records, and somebody who was there in one and not in another. */
export function injuriesThatDiffer(family: Case): CollectionMatch[] {
  const accounts = injuriesIn(family, ({ facts }) => facts.accounts);
  const presences = injuriesIn(family, ({ facts }) => facts.presences);
  return [
    ...accounts.flatMap((injury) => causesOf(injury) ?? []),
    ...presences.flatMap((injury) => whoWas(injury, family)),
  ];
}

/** What the records tell, injury by injury. */
function injuriesIn<T extends About>(
  { records, household }: Case,
  of: (record: CaseEntry) => readonly T[],
): Told<T>[][] {
  const childOf = (record: CaseEntry, { child }: About): number | null => {
    const person = child === null ? null : household.personOf(record.index, child);
    return person !== null && household.partOf(person) === 'child' ? person : null;
  };
  const told = records.flatMap((record) =>
    of(record).map((account): Told<T> => ({ record, account, child: childOf(record, account) })),
  );
  const injuries: Told<T>[][] = [];
  for (const one of told) {
    const known = injuries.find((injury) => injury.some((other) => isOfSameInjury(one, other)));
    if (known) known.push(one);
    else injuries.push([one]);
  }
  return injuries;
}

function isOfSameInjury(one: Told<About>, other: Told<About>): boolean {
  if (one.child !== null && other.child !== null && one.child !== other.child) return false;
  if (daysBetween(one.record, other.record) > LONGEST) return false;
  return one.account.body.some((part) => other.account.body.includes(part));
}

/** The latest account that differs from one of another record, with everything that was said before it. */
function causesOf(injury: readonly Told<AccountFact>[]): CollectionMatch | undefined {
  const agree = (one: Told<AccountFact>, other: Told<AccountFact>) =>
    one.account.causes.some((cause) => other.account.causes.includes(cause));
  const differ = (one: Told<AccountFact>, other: Told<AccountFact>) =>
    one.record !== other.record && !agree(one, other);
  const last = injury.findLast((one, i) => injury.slice(0, i).some((other) => differ(one, other)));
  if (!last) return undefined;
  const others = injury.slice(0, injury.indexOf(last));
  const other = others.findLast((each) => differ(last, each))!;
  return {
    record: last.record,
    span: last.account.span,
    says: 'injury',
    values: { place: placeIn(last.account), when: when(other.record) },
    related: others.map(({ record, account }) => ({
      record,
      span: account.span,
      says: 'told',
      values: { when: when(record) },
    })),
  };
}

/** Somebody who was there in one record and not in another, for each such person. */
function whoWas(injury: readonly Told<PresenceFact>[], { household }: Case): CollectionMatch[] {
  const personOf = ({ record, account }: Told<PresenceFact>) => household.personOf(record.index, account.person);
  const people = [...new Set(injury.map(personOf))].filter((person) => household.partOf(person) !== 'child');
  return people.flatMap((person) => {
    const told = injury.filter((one) => personOf(one) === person);
    const last = told.at(-1)!;
    const others = told.filter(({ record, account }) => record !== last.record && account.says !== last.account.says);
    if (others.length === 0) return [];
    return [
      {
        record: last.record,
        span: last.account.span,
        says: last.account.says === 'there' ? 'wasThere' : 'wasAway',
        values: { adult: household.nameOf(person), place: placeIn(last.account), when: when(others.at(-1)!.record) },
        related: others.map(({ record, account }) => ({
          record,
          span: account.span,
          says: 'told',
          values: { when: when(record) },
        })),
      },
    ];
  });
}

/** "cheek", "burn". */
function placeIn({ body }: About): string {
  return body[0]!.replace(/^(?:body|hurt)-/, '');
}
