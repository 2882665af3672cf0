/**
 * Whether every character of a text takes one column of a terminal, stands for itself and joins no other: letters with
 * and without accents, figures, common punctuation, spaces. Most lines of most records are such, and measuring them
 * character by character takes longer than everything else about showing them.
 */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

const PLAIN = /^[\x20-\x7e\xa1-\xa8\xaa-\xac\xaf-\xff\u2013\u2014\u2018-\u201d\u2022\u2026]*$/;
