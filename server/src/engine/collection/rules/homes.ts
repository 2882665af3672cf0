import type { HomeFact } from '../../types.ts';
import { type Case, type CaseEntry, when } from '../case.ts';
import type { CollectionMatch } from '../match.ts';
import { groupBy } from '../union.ts';
import type { Adults } from './adults.ts';

interface Told {
  readonly record: CaseEntry;
  readonly home: HomeFact;
}

/** After so many days somebody may have moved without anybody writing it down. */
const LONGEST = 183;

/** An adult who lives in the child's home in one record and not in another, where none says that this has changed. */
export function homesThatDiffer(family: Case, adults: Adults): CollectionMatch[] {
  const told = family.records.flatMap((record) => record.facts.homes.map((home): Told => ({ record, home })));
  const keys = new Map(told.map((one) => [one, adults.keyOf(one.record, one.home.who)]));
  const known = told.filter((one) => keys.get(one) !== null);
  const alone = told.filter(({ home }) => home.says === 'only');
  /** Whoever is the only one there is so without whomever the same record does not have there. */
  const leavesOut = (one: Told, own: readonly Told[]) =>
    keys.get(one) !== keys.get(own[0]!) &&
    (one.home.who.name !== '' || isPartner(own)) &&
    !own.some((each) => each.record === one.record && livesThere(each));
  const found = [...groupBy(known, (one) => keys.get(one)!)].flatMap(([key, own]): CollectionMatch[] => {
    if (own.some(({ home }) => home.says === 'open')) return [];
    const others = key === 'mother' ? [] : alone.filter((one) => leavesOut(one, own));
    const all = [...own.filter((one) => one.home.says !== 'only' && !isHistory(one, own)), ...others].sort(byTime);
    const differ = (one: Told, other: Told) => differs(one, other, own);
    const last = all.findLast((one, i) => all.slice(0, i).some((other) => differ(one, other)));
    if (!last || !own.some((one) => all.includes(one) && livesThere(one))) return [];
    const before = all
      .slice(0, all.indexOf(last))
      .filter((one, i) => one.record !== last.record && all.findIndex((each) => isSamePlace(each, one)) === i);
    const other = before.findLast((one) => differ(last, one))!;
    return [
      {
        record: last.record,
        span: last.home.span,
        says: livesThere(last) ? 'livesHere' : 'livesAway',
        values: { adult: adults.nameOf(key, own[0]!.home.who), when: when(other.record, other.home.span) },
        related: before.map(({ record, home }) => ({
          record,
          span: home.span,
          says: 'said',
          values: { when: when(record, home.span) },
        })),
      },
    ];
  });
  return found.filter((one, i) => found.findIndex((other) => areOfSamePlaces(one, other)) === i);
}

/** "Gary Oakes, partner": one person by two words, with the name first. */
function areOfSamePlaces(one: CollectionMatch, other: CollectionMatch): boolean {
  const places = ({ record, span, related }: CollectionMatch) =>
    [{ record, span }, ...related].map((each) => `${each.record.index}:${each.span.start}`).join();
  return places(one) === places(other);
}

/** Where nobody is named who lives there alone, it is not the mother who is left out. */
const isPartner = (own: readonly Told[]): boolean =>
  own.some(({ home }) => ['partner', 'father'].includes(home.who.relation ?? ''));

const isSamePlace = (one: Told, other: Told): boolean =>
  one.record === other.record && one.home.span.start === other.home.span.start;

const livesThere = ({ home: { says } }: Told): boolean => says === 'here' || says === 'moved-in';

/** @param own all that is said of the one person */
function differs(one: Told, other: Told, own: readonly Told[]): boolean {
  if (one.record === other.record || livesThere(one) === livesThere(other)) return false;
  const [earlier, later] = byTime(one, other) < 0 ? [one, other] : [other, one];
  const [from, to] = [dayOf(earlier), dayOf(later)];
  if (from !== null && to !== null && to - from > LONGEST) return false;
  return ![...own, later].some(
    (move) => explains(move, earlier, later) || (isHistory(move, own) && isBetween(move, earlier)),
  );
}

/** A record that tells of moving in and of moving out tells of the past, and not where somebody lives. */
function isHistory({ record }: Told, own: readonly Told[]): boolean {
  const says = own.filter((one) => one.record === record).map(({ home }) => home.says);
  return says.includes('moved-in') && says.includes('moved-out');
}

/** Whether somebody moved between what one record says and what a later one says. */
function explains(move: Told, earlier: Told, later: Told): boolean {
  const { says, since } = move.home;
  const isMove = says === 'moved-in' || says === 'moved-out' || since !== null;
  if (!isMove || livesThere(move) !== livesThere(later)) return false;
  const [from, to] = [dayOf(earlier), dayOf(later)];
  if (since) return from === null || to === null || (since[1] >= from && since[0] <= to);
  return byTime(move, earlier) > 0;
}

const isBetween = (move: Told, earlier: Told): boolean => move.record === earlier.record || byTime(move, earlier) > 0;

/** By the days that they are of, where both are known; an old entry may stand in a new record. */
function byTime(one: Told, other: Told): number {
  const [a, b] = [dayOf(one), dayOf(other)];
  const byDay = a === null || b === null ? 0 : a - b;
  return byDay || one.record.index - other.record.index || one.home.span.start - other.home.span.start;
}

const dayOf = ({ record, home }: Told): number | null => home.told ?? record.about;
