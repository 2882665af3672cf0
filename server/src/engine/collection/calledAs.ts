/**
 * A name as people would say it: officers write "OKELL Jodie" and "Isla-Mae CUTTS", everybody else "Jodie Okell". A name
 * that is in capitals throughout may be initials, and stays as it is.
 */
export function calledAs(name: string): string {
  const words = name.split(' ');
  if (words.length < 2 || words.every(isInCapitals)) return name;
  const surnames = words.findIndex((word) => !isInCapitals(word));
  const inOrder = [...words.slice(surnames), ...words.slice(0, surnames)];
  return inOrder.map((word) => (isInCapitals(word) ? inSmallLetters(word) : word)).join(' ');
}

const isInCapitals = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();

/** "O'BRIEN-HALE" → "O'Brien-Hale". */
function inSmallLetters(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
