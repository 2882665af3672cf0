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

function bareOf({ day, bare }: When): number | null {
  if (day === null) return bare;
  const { month, date } = partsOf(day);
  return bareDay(month, date);
}
