import { DOCUMENT_KINDS, type DocumentKind } from '../types.ts';

/** Adds up, for each kind, what the phrases found in some lines weigh. Lines must have gone through `plainWords`. */
export type PhraseScale = (lines: readonly string[]) => Record<DocumentKind, number>;

/** Lower case, words apart by one space, and one space at either end, so that a phrase is found as whole words. */
export function plainWords(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[‘’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${words} `;
}

/**
 * A phrase counts once, however often it stands, and hides the shorter phrases inside it: "plan review meeting" is not
 * also a "plan". A phrase may weigh for several kinds.
 */
export function createPhraseScale(
  words: Readonly<Record<DocumentKind, Readonly<Record<string, number>>>>,
): PhraseScale {
  const phrases = new Map<string, [DocumentKind, number][]>();
  for (const kind of DOCUMENT_KINDS) {
    for (const [phrase, weight] of Object.entries(words[kind])) {
      const plain = plainWords(phrase);
      phrases.set(plain, [...(phrases.get(plain) ?? []), [kind, weight]]);
    }
  }
  const longestFirst = [...phrases].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));

  return (lines) => {
    const scores = Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, 0])) as Record<DocumentKind, number>;
    let text = lines.join('|');
    for (const [phrase, weights] of longestFirst) {
      if (!text.includes(phrase)) continue;
      for (const [kind, weight] of weights) scores[kind] += weight;
      text = text.split(phrase).join(' | ');
    }
    return scores;
  };
}
