import type { CollectionRecord, Span } from '../types.ts';
import { dateIn, dayAndMonth, inWords } from './days.ts';
import type { Household } from './household.ts';
import { nearestDay, type When } from './year.ts';

/** The records of one family, in order. */
export interface Case {
  readonly name: string;
  readonly records: readonly CaseEntry[];
  readonly household: Household;
}

export interface CaseEntry extends CollectionRecord {
  /** Its place in the order of the case. */
  readonly index: number;
  /** Null where nothing tells when it is of. */
  readonly day: number | null;
  /** The same; where only its year is missing, in the year in which it is nearest to the other records. */
  readonly about: number | null;
}

/** When a record is of: its front matter says, else its file's name, else the date at its top. */
export function dayOfRecord({ path, facts: { date } }: CollectionRecord): number | null {
  if (date?.from === 'front-matter') return date.day;
  return dateIn(path.split('/').at(-1) ?? '') ?? date?.day ?? null;
}

/** The same where the year may be missing. */
export function whenOf({ day, facts: { bare } }: CaseEntry): When {
  return { day, bare };
}

/** Records by their dates, of which some may lack the year; where one has none, by their names, as a folder shows them. */
export function inOrderOfTime<T extends Pick<CollectionRecord, 'path' | 'facts'> & { readonly day: number | null }>(
  records: readonly T[],
): (T & Pick<CaseEntry, 'about'>)[] {
  const days = records.flatMap(({ day }) => day ?? []).sort((a, b) => a - b);
  const dated = records.map((each) => ({ ...each, about: each.day ?? nearestDay(each.facts.bare, days) }));
  const isDated = dated.every(({ about }) => about !== null);
  return dated.sort((a, b) => (isDated ? a.about! - b.about! : 0) || naturally(a.path, b.path));
}

/** Whether the order of some records is that of time, and not only of their names. */
export function areDated(records: readonly CaseEntry[]): boolean {
  return records.every(({ day }) => day !== null);
}

/**
 * When something is told: "on 5 March 2024" or, where nothing gives the year of a log's entry, "on 5 March"; "in visit-02.txt"
 * where the record has no date.
 * @param place where it is told: an entry of a log has a day of its own
 */
export function when({ day, path, facts: { entries } }: CaseEntry, place?: Span): string {
  const entry = place && entries.find(({ start, end }) => start <= place.start && place.start < end);
  const own = entry?.day ?? (entry ? null : day);
  if (own !== null) return `on ${inWords(own)}`;
  return entry?.bare == null ? `in ${path.split('/').at(-1)}` : `on ${dayAndMonth(entry.bare)}`;
}

/** How many days lie between two records; 0 where that is not known. */
export function daysBetween(one: CaseEntry, other: CaseEntry): number {
  return one.day === null || other.day === null ? 0 : Math.abs(one.day - other.day);
}

const NUMBERS = /\d+|\D+/g;

function naturally(one: string, other: string): number {
  const [left, right] = [one.match(NUMBERS) ?? [], other.match(NUMBERS) ?? []];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [a, b] = [left[i]!, right[i]!];
    if (a === b) continue;
    const difference = Number(a) - Number(b);
    return Number.isNaN(difference) || difference === 0 ? (a < b ? -1 : 1) : difference;
  }
  return left.length - right.length;
}
