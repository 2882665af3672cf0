/** The one shape that looks at the capitals of a word. */
export const CAPITALISED = 'capitalised';

/** Classes told from the shape of one word. */
export const SHAPE_CLASSES: Readonly<Record<string, RegExp>> = {
  number: /^(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)$/,
  times: /^(?:x\d+|\d+x)$/,
  date: /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$|^\d{4}-\d\d-\d\d$/,
  time: /^(?:\d{1,2}(?:[.:]\d{2})?(?:am|pm)|\d{1,2}:\d{2}|(?:[01]?\d|2[0-3])\.[0-5]\d|[0-2]\d[0-5]\dh?(?:rs)?)$/,
  year: /^(?:19|20)\d\d$/,
  percentage: /^\d+(?:\.\d+)?%$/,
  ordinal: /^\d{1,2}(?:st|nd|rd|th)$/,
  [CAPITALISED]: /^\p{Lu}/u,
  measure: /^(?:£\d.*|\d+(?:[.,]\d+)?(?:kg|g|lbs?|cm|mm|m|ml|%|oz|pts?|miles?))$/,
};
