import { dayOf, partsOf } from './days.ts';

/** When something is of: a day, or only a day and month, counted in one certain year. */
export interface When {
  readonly day: number | null;
  readonly bare: number | null;
}

/** The year in which days without a year are counted: a leap year. */
const NOMINAL = 2000;
const YEAR = 366;

/** A day and month without their year. */
export function bareDay(month: number, date: number): number | null {
  return dayOf(NOMINAL, month, date);
}

/**
 * How many days one thing is before another, negative where it is after; null where that is not known. Where either has no
 * year it is taken to be the earlier, so that the number is that of less than a year.
 */
export function daysUntil(one: When, other: When): number | null {
  if (one.day !== null && other.day !== null) return other.day - one.day;
  const [from, to] = [bareOf(one), bareOf(other)];
  return from === null || to === null ? null : (to - from + YEAR) % YEAR;
}

/** A day without a year, in the year in which it is nearest to some days; null where there are none. */
export function nearestDay(bare: number | null, days: readonly number[]): number | null {
  if (bare === null) return null;
  const { month, date } = partsOf(bare);
  const gap = (day: number) => Math.min(...days.map((each) => Math.abs(each - day)));
  const near = days.flatMap((each) =>
    [-1, 0, 1].flatMap((more) => dayOf(partsOf(each).year + more, month, date) ?? []),
  );
  return near.sort((one, other) => gap(one) - gap(other) || one - other)[0] ?? null;
}

function bareOf({ day, bare }: When): number | null {
  if (day === null) return bare;
  const { month, date } = partsOf(day);
  return bareDay(month, date);
}
