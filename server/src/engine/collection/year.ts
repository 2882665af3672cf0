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

/**
 * A day without a year, in the year in which it is nearest to some days; null where there are none.
 * @param days in order
 */
export function nearestDay(bare: number | null, days: readonly number[]): number | null {
  const [first, last] = [days[0], days.at(-1)];
  if (bare === null || first === undefined || last === undefined) return null;
  const { month, date } = partsOf(bare);
  let best: { readonly day: number; readonly gap: number } | undefined;
  for (let year = partsOf(first).year - 1; year <= partsOf(last).year + 1; year++) {
    const day = dayOf(year, month, date);
    const gap = day === null ? Infinity : gapTo(days, day);
    if (day !== null && (!best || gap < best.gap)) best = { day, gap };
  }
  return best?.day ?? null;
}

/** How far the nearest of some days is, which are in order. */
function gapTo(days: readonly number[], day: number): number {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (days[middle]! < day) from = middle + 1;
    else to = middle;
  }
  return Math.min(...[days[from - 1], days[from]].flatMap((each) => (each === undefined ? [] : Math.abs(each - day))));
}

function bareOf({ day, bare }: When): number | null {
  if (day === null) return bare;
  const { month, date } = partsOf(day);
  return bareDay(month, date);
}
