import type { Days, RecordBlock } from '../../types.ts';
import { dateIn, dayOf, partsOf } from '../days.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEK = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'];
/** The months in which something was that is told of with a season. */
const SEASONS: Readonly<Record<string, Days>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  christmas: [12, 12],
};

/** The day that an entry of a log or a row of a chronology begins with: what it says is of then. */
export function dayOfEntry(block: RecordBlock): number | null {
  const head = block.text.text.slice(0, ENTRY);
  return /^[\s|>*#-]*(?:[A-Za-z]{3,9},? )?\d{1,4}[/. -]/.test(head) ? dateIn(head) : null;
}
const ENTRY = 24;

/**
 * When something happened that a sentence tells of: the first and the last day that its words leave open; null where
 * they tell none.
 * @param day of the record: what "yesterday" and "in March" are counted from
 */
export function timeIn(text: string, day: number | null): Days | null {
  const exact = dateIn(text);
  const words = text.toLowerCase();
  if (exact !== null && !/^[a-z]+ \d{4}$/.test(FULL_MONTH.exec(words)?.[0] ?? '')) return [exact, exact];
  if (day === null) return exact === null ? null : [exact, exact + MONTH];
  if (YESTERDAY.test(words)) return [day - 1, day - 1];
  if (TODAY.test(words)) return [day, day];
  return (
    datedIn(words, day) ?? weekdayIn(words, day) ?? agoIn(words, day) ?? monthIn(words, day) ?? seasonIn(words, day)
  );
}

const [MONTH, YEAR] = [30, 365];
const NAMES = `(${MONTHS.join('|')})[a-z]*`;
const FULL_MONTH = new RegExp(`(?<!\\d )(?<!th )\\b${NAMES} \\d{4}\\b`);
const YESTERDAY = /\b(?:yesterday|last night|the night before|night before)\b/;
const TODAY = /\b(?:today|this morning|this afternoon|tonight|just now|earlier on)\b/;
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${NAMES}\\b`);
/** Not an age: "22/12 old". */
const SLASHED = /\b(?:on|since|from|of|day|until|mon|tues?|weds?|thurs?|fri|sat|sun) (\d{1,2})\/(\d{1,2})(?![\d/])/;
const WEEKDAY = /\b(mon|tue|wed|thu|fri|sat|sun)(?:s|rs|urs|r|nes|ur)?(?:day)?\b(?!s)/;
/** "A week last Sunday", "a week ago Sunday", "Sunday week", "the Sunday before last". */
const WEEK_BEFORE =
  /\bweek (?:last|ago(?: on| last)?|past|on) (?:mon|tue|wed|thu|fri|sat|sun)|(?:day|mon|tues?|weds?|thurs?|fri|sat|sun) (?:before last|of last week|the week before)\b/;
const LAST_WEEK = /\b(?:last week|the week before|in the last week|past week)\b/;
const FORTNIGHT = /\b(?:a |last )?fortnight ago\b/;
const AGO = /\b(a|one|two|three|four|five|six|\d{1,2}|couple of) (day|week)s? (?:ago|earlier|before|back)\b/;
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ a: 1, one: 1, two: 2, 'couple of': 2, three: 3, four: 4, five: 5, six: 6 },
};
const WEEKEND = /\b(?:at|over|on) the weekend\b|\blast weekend\b/;
const IN_MONTH = new RegExp(
  `\\b(?:in|since|from|during|early|late|of|end of|back in|around|about|mid) (?:mid |early |late |the (?:start|end|beginning) of )?${NAMES}\\b(?: (\\d{4}))?`,
);
const IN_SEASON = /\b(?:over|since|in|this|during|before|after)? ?(?:the )?(last )?(spring|summer|autumn|christmas)\b/;

/** "8 June", "8/6": the last one before the record. */
function datedIn(words: string, day: number): Days | null {
  const named = DAY_MONTH.exec(words);
  const slashed = SLASHED.exec(words);
  const [date, month] = named
    ? [Number(named[1]), MONTHS.indexOf(named[2]!) + 1]
    : slashed
      ? [Number(slashed[1]), Number(slashed[2])]
      : [0, 0];
  const found = latest(day, (year) => dayOf(year, month, date));
  return found === null ? null : [found, found];
}

function weekdayIn(words: string, day: number): Days | null {
  if (WEEKEND.test(words)) {
    const sunday = lastWeekday('sun', day);
    return [sunday - 1, sunday];
  }
  const name = WEEKDAY.exec(words)?.[1];
  if (name === undefined) return null;
  const found = lastWeekday(name, day) - (WEEK_BEFORE.test(words) ? 7 : 0);
  return [found, found];
}

/** "Three days ago", "last week", "a fortnight ago". */
function agoIn(words: string, day: number): Days | null {
  if (LAST_WEEK.test(words)) return [day - 13, day - 1];
  const [, number = '', unit = ''] = AGO.exec(words) ?? [];
  if (unit === '' && !FORTNIGHT.test(words)) return null;
  const count = unit === '' ? 2 : (NUMBERS[number] ?? Number(number));
  return unit === 'day' ? [day - count, day - count] : [day - 7 * count - 3, day - 7 * count + 3];
}

function lastWeekday(name: string, day: number): number {
  return day - ((day - WEEK.indexOf(name)) % 7);
}

function monthIn(words: string, day: number): Days | null {
  const [, name = '', year] = IN_MONTH.exec(words) ?? [];
  return name === '' ? null : monthsOf(MONTHS.indexOf(name) + 1, MONTHS.indexOf(name) + 1, day, year);
}

function seasonIn(words: string, day: number): Days | null {
  const [, last, name = ''] = IN_SEASON.exec(words) ?? [];
  const season = SEASONS[name];
  if (!season) return null;
  const found = monthsOf(season[0], season[1], day);
  // In June "last summer" is a year ago.
  if (found && last && found[1] >= day) return [found[0] - YEAR, found[1] - YEAR];
  return found && [found[0], Math.min(found[1], day)];
}

/** From the first day of a month to the last of another, the last time that the first had come. */
function monthsOf(from: number, to: number, day: number, year?: string): Days | null {
  const first = year ? dayOf(Number(year), from, 1) : latest(day, (each) => dayOf(each, from, 1));
  return first === null ? null : [first, first + (to - from + 1) * MONTH];
}

/** What a year makes of something, of the last year in which it is not after a day. */
function latest(day: number, of: (year: number) => number | null): number | null {
  const { year } = partsOf(day);
  const [now, before] = [of(year), of(year - 1)];
  return now !== null && now <= day ? now : before;
}
