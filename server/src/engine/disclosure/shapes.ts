import type { Span } from '../types.ts';

export type Shape = keyof typeof SHAPES;

const STREET =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Way|Terrace|Row|Walk|Court|Crescent|Place|Gardens|Grove|Square|Mews|Rise|View|Hill|Park|Green|Fold|Croft|House|Flats|Buildings|Yard|Wharf';

/** How contact details are written in the United Kingdom. */
const SHAPES = {
  /** "07700 900123", "(01632) 960 001", "+44 7700 900 123": eleven figures that begin with 0, or +44 and ten. */
  telephone:
    /(?<![\d/£.-])(?:\+44[ -]?(?:\(0\)[ -]?)?(?:\d[ -]?){9}\d|\(0\d{2}\)(?:[ -]?\d){8}|\(0\d{3}\)(?:[ -]?\d){7}|\(0\d{4}\)(?:[ -]?\d){6}|0(?:[ -]?\d){10})(?![\d/])/g,
  email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /** "CF10 1AB", not a reference number: letters and figures in the order that postcodes have, in capitals. */
  postcode: /(?<![\w-])(?:[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKPSTUW]?) \d[ABD-HJLNP-UW-Z]{2}(?![\w-])/g,
  /** "14 Ransome Ave", "Flat 2, 7B Old Mill Lane". */
  street: new RegExp(
    `(?<![\\d/.:£-])(?:(?:Flat|Apartment|Room|Unit) \\w+,? )?\\d{1,4}[A-Ca-c]?,? (?:\\p{Lu}[\\p{L}'’]+ ){1,3}(?:${STREET})(?![\\p{L}'’])`,
    'gu',
  ),
} as const;

/** Where something is written in that way, in the text's frame. */
export function findShape(shape: Shape, text: string): Span[] {
  // None of them is written without one of these, and most sentences have neither.
  if (!/[\d@]/.test(text)) return [];
  return [...text.matchAll(SHAPES[shape])].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}
