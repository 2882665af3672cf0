/**
 * Text of a record as a terminal may show it: a control character could move the cursor or change colours, and a
 * direction mark could put words in another order, so each is shown as a dot. Tabs become four spaces; lines stay lines.
 */
export function printable(text: string): string {
  return text.replaceAll('\t', '    ').replace(UNPRINTABLE, '·');
}

/** Controls other than the line feed, halves of surrogate pairs, and marks that turn the direction of writing. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
