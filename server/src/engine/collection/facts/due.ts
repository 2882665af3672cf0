import { dateIn, dayOf } from '../days.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NEAR =
  /(?<![\d/.])(\d{1,2})(?:st|nd|rd|th)?(?: of)?(?:[/.](\d{1,2})(?![\d/])| (jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*)|\b(?:end(?: of)?|late|mid|by|in) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/i;
/** A day without a year is the next one, or one that has just gone by. */
const JUST_GONE = 10;

/**
 * The day by which something is to be done, as a day without a year is understood in a record of that day.
 * @returns null where the words name no day
 */
export function dueIn(words: string, recordDay: number | null): number | null {
  const dated = dateIn(words);
  if (dated !== null || recordDay === null) return dated;
  const [, date, month, named, alone] = NEAR.exec(words) ?? [];
  const name = (named ?? alone)?.slice(0, 3).toLowerCase();
  const number = month ? Number(month) : name ? MONTHS.indexOf(name) + 1 : 0;
  if (number === 0) return null;
  const year = 1970 + Math.floor(recordDay / 365.2425);
  const years = /\bnext year\b/i.test(words) ? [year + 1] : [year - 1, year, year + 1];
  const days = years.map((each) => dayOf(each, number, date ? Number(date) : 28));
  return days.find((day) => day !== null && day >= recordDay - JUST_GONE) ?? null;
}
