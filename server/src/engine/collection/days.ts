/** Days are counted from 1 January 1970; no clock is asked. */

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const YEARS = [1990, 2099] as const;

/** The number of a day of the calendar; null for a day that there is not. */
export function dayOf(year: number, month: number, date: number): number | null {
  const full = year < 100 ? 2000 + year : year;
  if (full < YEARS[0] || full > YEARS[1] || month < 1 || month > 12 || date < 1 || date > 31) return null;
  const day = daysBefore(full, month) + date - 1;
  return partsOf(day).month === month ? day : null;
}

/** "5 March 2024". */
export function inWords(day: number): string {
  return `${dayAndMonth(day)} ${partsOf(day).year}`;
}

/** "5 March". */
export function dayAndMonth(day: number): string {
  const { month, date } = partsOf(day);
  return `${date} ${MONTHS[month - 1]}`;
}

const WRITTEN = new RegExp(
  [
    /(?<![\d/.-])(?<y1>20\d\d)[-_.]?(?<m1>\d\d)[-_.]?(?<d1>\d\d)(?!\d)/.source,
    /(?<![\d/.-])(?<d2>\d{1,2})[/.-](?<m2>\d{1,2})[/.-](?<y2>20\d\d|\d\d)(?![\d/])/.source,
    /(?<!\d)(?<d3>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<m3>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[ -](?<y3>20\d\d|'?\d\d\b)/
      .source,
    /\b(?<m4>january|february|march|april|may|june|july|august|september|october|november|december) (?<y4>20\d\d)\b/
      .source,
  ].join('|'),
  'i',
);

/** The first date that is written in a text, as a day; a month alone is its first day. */
export function dateIn(text: string): number | null {
  const found = WRITTEN.exec(text)?.groups;
  if (!found) return null;
  const year = found.y1 ?? found.y2 ?? found.y3 ?? found.y4 ?? '';
  const month = found.m1 ?? found.m2 ?? found.m3 ?? found.m4 ?? '';
  const named = MONTHS.findIndex((name) => name.toLowerCase().startsWith(month.slice(0, 3).toLowerCase())) + 1;
  const date = Number(found.d1 ?? found.d2 ?? found.d3 ?? 1);
  return dayOf(Number(year.replace("'", '')), /^\d/.test(month) ? Number(month) : named, date);
}

function daysBefore(year: number, month: number): number {
  const years = year - 1970;
  const leaps = leapsUpTo(year - 1) - leapsUpTo(1969);
  let days = years * 365 + leaps;
  for (let each = 1; each < month; each++) days += lengthOf(year, each);
  return days;
}

/** The day of the calendar that a number stands for. */
export function partsOf(day: number): { year: number; month: number; date: number } {
  let year = 1970 + Math.floor(day / 366);
  while (daysBefore(year + 1, 1) <= day) year++;
  let month = 1;
  while (month < 12 && daysBefore(year, month + 1) <= day) month++;
  return { year, month, date: day - daysBefore(year, month) + 1 };
}

const leapsUpTo = (year: number): number => Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

function lengthOf(year: number, month: number): number {
  if (month === 2) return leapsUpTo(year) > leapsUpTo(year - 1) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
