import { tokenise } from '../engine/language/tokens.ts';

/** Signs that mean something in phrases; a name that has none of them is meant as it is written. */
const SIGNS = /[()[\]{}<>|?^$#]|\.{3}/;

/** The phrase that finds a name as records write it: "St John's & Co" → "st john 's co". A phrase stays as it is. */
export function phraseFor(words: string): string {
  if (SIGNS.test(words)) return words;
  return tokenise(words)
    .filter(({ word }) => word)
    .map(({ norm }) => norm)
    .join(' ');
}
