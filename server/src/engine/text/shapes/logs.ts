const TIME = String.raw`(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?(?:am|pm|hrs?))?(?![\d/.])`;
const MILITARY = String.raw`(?:[01]\d|2[0-3])[0-5]\d(?: ?(?:hrs?|h))?(?![\d/.])`;
const DATE = String.raw`\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?![\d/.])|\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{2,4})?`;
const DAY = `(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)(?:day|nesday|rsday|urday)?,? `;
const STAMP = new RegExp(
  `^\\[?(?:(?:${DAY})?(?:${DATE})(?:,? +(?:at )?(?:${TIME}|${MILITARY}))?|${TIME}|${MILITARY})\\]?(?:\\s*[-–—:])?(?=\\s)\\s+`,
);

/** Length of the date or time, with the white space after it, that a line of a log begins with; 0 when there is none. */
export function stampLength(line: string): number {
  return STAMP.exec(line.slice(0, 48))?.[0].length ?? 0;
}
