import type { AccountFact } from '../../types.ts';
import { type Case, type CaseEntry, daysBetween, when } from '../case.ts';
import type { CollectionMatch } from '../match.ts';

interface Told {
  readonly record: CaseEntry;
  readonly account: AccountFact;
  readonly child: number | null;
}

/** An injury of the same place that is spoken of later than this, in days, is another. */
const LONGEST = 120;

/** Different causes that are given for one injury in different records. */
export function injuriesThatDiffer({ records, household }: Case): CollectionMatch[] {
  const told = records.flatMap((record) =>
    record.facts.accounts.map((account): Told => {
      return { record, account, child: account.child === null ? null : household.childOf(record.index, account.child) };
    }),
  );
  const injuries: Told[][] = [];
  for (const one of told) {
    const known = injuries.find((injury) => injury.some((other) => isOfSameInjury(one, other)));
    if (known) known.push(one);
    else injuries.push([one]);
  }
  return injuries.flatMap((injury) => matchOf(injury) ?? []);
}

function isOfSameInjury(one: Told, other: Told): boolean {
  if (one.child !== null && other.child !== null && one.child !== other.child) return false;
  if (daysBetween(one.record, other.record) > LONGEST) return false;
  return one.account.body.some((part) => other.account.body.includes(part));
}

/** The latest account that agrees with none before it of another record, and those before it. */
function matchOf(injury: readonly Told[]): CollectionMatch | undefined {
  const agree = (one: Told, other: Told) => one.account.causes.some((cause) => other.account.causes.includes(cause));
  const last = injury.findLast((one, i) =>
    injury.slice(0, i).some((other) => other.record !== one.record && !agree(one, other)),
  );
  if (!last) return undefined;
  const before = injury.slice(0, injury.indexOf(last)).filter((other) => !agree(last, other));
  const others = before.filter(
    (one, i) => !before.slice(0, i).some((earlier) => earlier.record === one.record && agree(one, earlier)),
  );
  return {
    record: last.record,
    span: last.account.span,
    says: 'injury',
    values: { place: last.account.body[0]!.replace('body-', ''), when: when(others[0]!.record) },
    related: others.map(({ record, account }) => ({
      record,
      span: account.span,
      says: 'told',
      values: { when: when(record) },
    })),
  };
}
