/** A month as "2024-03", so that months sort as text. */
export type Month = string;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
/** Months by their first three letters, the whole name or "Sept". */
const NAMED = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const [EARLIEST, LATEST] = [1900, 2099];

/** Ways in which people write a date, the plainest first; each gives year and month. */
const WAYS: readonly { readonly pattern: RegExp; readonly read: (...found: string[]) => readonly [string, string] }[] =
  [
    { pattern: /(?<!\d)((?:19|20)\d\d)[-_. ]?(\d\d)[-_. ]?\d\d(?!\d)/, read: (year, month) => [year!, month!] },
    { pattern: /(?<!\d)\d{1,2}[-_./ ](\d{1,2})[-_./ ]((?:19|20)\d\d)(?!\d)/, read: (month, year) => [year!, month!] },
    {
      pattern: new RegExp(`(?<![a-z])${NAMED}[-_. ,]+((?:19|20)\\d\\d)(?!\\d)`, 'i'),
      read: (name, year) => [year!, name!],
    },
    {
      pattern: new RegExp(`(?<!\\d)((?:19|20)\\d\\d)[-_. ]+${NAMED}(?![a-z])`, 'i'),
      read: (year, name) => [year!, name!],
    },
    { pattern: /(?<!\d)((?:19|20)\d\d)[-_.](\d\d)(?![\d])/, read: (year, month) => [year!, month!] },
    { pattern: /(?<!\d)\d{1,2}[-_./](\d{1,2})[-_./](\d\d)(?!\d)/, read: (month, year) => [`20${year}`, month!] },
    {
      pattern: new RegExp(`(?<!\\d)\\d{1,2}[-_. ]?${NAMED}[-_. ]?(\\d\\d)(?!\\d)`, 'i'),
      read: (name, year) => [`20${year}`, name!],
    },
    // "visit 110924"; a number of a case is seldom a day of one of these years.
    {
      pattern: /(?<!\d)(?:0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])([12]\d)(?!\d)/,
      read: (month, year) => [`20${year}`, month!],
    },
  ];

const FRONT_MATTER = /^---\r?\n([\s\S]{0,4000}?)\r?\n---/;

/**
 * The month that a record is of, as its front matter (`date: …`) or else its file's name says; undefined where neither does.
 * What stands in the record itself is not looked at: it names many days. Days before months, as in Britain.
 */
export function monthOf(path: string, text: string): Month | undefined {
  const [, front = ''] = FRONT_MATTER.exec(text) ?? [];
  const [, dated] = /^date:(.*)$/im.exec(front) ?? [];
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  return monthIn(dated) ?? monthIn(name);
}

function monthIn(text: string | undefined): Month | undefined {
  if (text === undefined) return undefined;
  for (const { pattern, read } of WAYS) {
    const [, ...found] = pattern.exec(text) ?? [];
    if (found.length === 0) continue;
    const [year, month] = read(...found);
    const number = Number(month) || MONTHS.findIndex((name) => month.toLowerCase().startsWith(name)) + 1;
    if (number >= 1 && number <= 12 && Number(year) >= EARLIEST && Number(year) <= LATEST)
      return `${year}-${String(number).padStart(2, '0')}`;
  }
  return undefined;
}
