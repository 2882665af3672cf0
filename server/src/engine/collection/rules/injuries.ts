import type { AccountFact, Days, InjuryFact } from '../../types.ts';
import { type Case, type CaseEntry, when } from '../case.ts';
import { canBeOne, canBothBe } from '../hurts.ts';
import type { CollectionMatch } from '../match.ts';
import type { Adults } from './adults.ts';
import { presencesThatDiffer } from './presences.ts';

/** Something told of an injury, in a record. */
export interface Told<T> {
  readonly record: CaseEntry;
  readonly fact: T;
  readonly child: number | null;
}

/** An injury of the same place that is spoken of later than this, in days, is another; a burn or a break heals slowly. */
const [LONGEST, LONGEST_SLOW] = [35, 100];
/** How many days two accounts may lay it apart. */
const SLACK = 4;

/** Different causes that are given for one injury in different records, and somebody who was there in one and not in another. */
export function injuriesThatDiffer(family: Case, adults: Adults): CollectionMatch[] {
  const accounts = injuriesIn(family, ({ facts }) => facts.accounts);
  const open = accounts.flat().filter(({ fact }) => fact.isOpen);
  const isOpen = (injury: readonly Told<InjuryFact>[]) =>
    open.some((one) => injury.some((other) => isOfSameInjury(one, other)));
  const presences = injuriesIn(family, ({ facts }) => facts.presences);
  return [
    ...accounts.filter((injury) => !isOpen(injury)).flatMap(causesThatDiffer),
    ...presences.filter((injury) => !isOpen(injury)).flatMap((injury) => presencesThatDiffer(injury, adults) ?? []),
  ];
}

/** What the records tell, injury by injury. */
function injuriesIn<T extends InjuryFact>(
  { records, household }: Case,
  of: (record: CaseEntry) => readonly T[],
): Told<T>[][] {
  const childOf = (record: CaseEntry, { child }: InjuryFact): number | null => {
    const person = child === null ? null : household.personOf(record.index, child);
    return person !== null && household.partOf(person) === 'child' ? person : null;
  };
  const told = records.flatMap((record) =>
    of(record).map((fact): Told<T> => ({ record, fact, child: childOf(record, fact) })),
  );
  const injuries: Told<T>[][] = [];
  for (const one of told) {
    const known = injuries.find((injury) => injury.some((other) => isOfSameInjury(one, other)));
    if (known) known.push(one);
    else injuries.push([one]);
  }
  return injuries;
}

function isOfSameInjury(one: Told<InjuryFact>, other: Told<InjuryFact>): boolean {
  if (one.child !== null && other.child !== null && one.child !== other.child) return false;
  if (one.fact.side !== null && other.fact.side !== null && one.fact.side !== other.fact.side) return false;
  if (!canBeOne(one.fact.body, other.fact.body)) return false;
  return !one.fact.isAnother && !other.fact.isAnother && isOfSameTime(one, other);
}

function isOfSameTime(one: Told<InjuryFact>, other: Told<InjuryFact>): boolean {
  const [a, b] = [one.fact.happened, other.fact.happened];
  if (a && b) return gapBetween(a, b) <= SLACK;
  const [toldA, toldB] = [dayOf(one), dayOf(other)];
  const isSlow = [one, other].every(({ fact }) => fact.body.some((name) => name.startsWith('hurt-')));
  if (toldA === null || toldB === null) return isSlow;
  return Math.abs((a?.[1] ?? toldA) - (b?.[1] ?? toldB)) <= (isSlow ? LONGEST_SLOW : LONGEST);
}

const dayOf = ({ record, fact }: Told<InjuryFact>): number | null => fact.told ?? record.about;

function gapBetween([fromA, toA]: Days, [fromB, toB]: Days): number {
  return Math.max(0, fromA - toB, fromB - toA);
}

/**
 * The latest account that differs from one of another record, with everything that was said before it; and the same of
 * those that are of another injury than it, where a vague one holds both together.
 */
function causesThatDiffer(all: readonly Told<AccountFact>[]): CollectionMatch[] {
  const injury = all.filter(({ fact }) => !fact.isOpen);
  const differ = (one: Told<AccountFact>, other: Told<AccountFact>) =>
    one.record !== other.record &&
    isOfSameInjury(one, other) &&
    !canBothBe(one.fact.causes, other.fact.causes) &&
    !sharesAny(one.fact.causes, other.fact.also) &&
    !sharesAny(one.fact.also, other.fact.causes);
  const last = injury.findLast((one, i) => injury.slice(0, i).some((other) => differ(one, other)));
  if (!last) return [];
  const before = injury.slice(0, injury.indexOf(last));
  const others = before.filter((each) => each.record !== last.record && isOfSameInjury(last, each));
  const other = others.findLast((each) => differ(last, each))!;
  const found: CollectionMatch = {
    record: last.record,
    span: last.fact.span,
    says: 'injury',
    values: { place: placeIn(last.fact), when: when(other.record, other.fact.span) },
    related: relatedTo(last, others),
  };
  const rest = injury.filter((each) => each !== last && !isOfSameInjury(last, each));
  return [found, ...causesThatDiffer(rest)];
}

/** Each sentence once, and not the one that the finding is on. */
export function relatedTo(one: Told<InjuryFact>, others: readonly Told<InjuryFact>[]): CollectionMatch['related'] {
  const isSame = (a: Told<InjuryFact>, b: Told<InjuryFact>) =>
    a.record === b.record && a.fact.span.start === b.fact.span.start;
  const distinct = others.filter(
    (each, i) => !isSame(each, one) && others.findIndex((other) => isSame(each, other)) === i,
  );
  return distinct.map(({ record, fact }) => ({
    record,
    span: fact.span,
    says: 'told',
    values: { when: when(record, fact.span) },
  }));
}

function sharesAny(some: readonly string[], others: readonly string[]): boolean {
  return some.some((each) => others.includes(each));
}

/** "cheek", "burn". */
export function placeIn({ body }: InjuryFact): string {
  return body[0]!.replace(/^(?:body|hurt)-/, '');
}
