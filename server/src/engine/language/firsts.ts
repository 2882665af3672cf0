import type { Phrase } from './phrase.ts';

/** The words that the entries of a lexicon class can start with; null for kinds of mention, shapes, and lists that can start with anything. */
export type ListWords = (className: string) => ReadonlySet<string> | null;

interface Firsts {
  /** null: anything. */
  readonly words: ReadonlySet<string> | null;
  /** It can be passed over without taking a word. */
  readonly empty: boolean;
}

const ANYTHING: Firsts = { words: null, empty: false };
const NOTHING: Firsts = { words: new Set(), empty: true };

/**
 * The words of which one must stand where a phrase starts, marks that are passed over left out; null when that cannot
 * be said from its words alone.
 */
export function firstWords(phrase: Phrase, listWords: ListWords): ReadonlySet<string> | null {
  return firstsOf(phrase, listWords).words;
}

/** As `firstWords`, but null also for a phrase that may be left out where it stands. */
export function neededFirst(phrase: Phrase, listWords: ListWords): ReadonlySet<string> | null {
  const { words, empty } = firstsOf(phrase, listWords);
  return empty ? null : words;
}

function firstsOf(phrase: Phrase, listWords: ListWords): Firsts {
  switch (phrase.is) {
    case 'words':
      // A mark that a phrase asks for stands among marks that others pass over.
      return [...phrase.words].some(isMark) ? ANYTHING : { words: phrase.words, empty: false };
    case 'class':
      return { words: listWords(phrase.name), empty: false };
    case 'capture':
      return firstsOf(phrase.part, listWords);
    case 'optional':
      return { words: firstsOf(phrase.part, listWords).words, empty: true };
    case 'choice': {
      const options = phrase.options.map((option) => firstsOf(option, listWords));
      return { words: union(options.map(({ words }) => words)), empty: options.some(({ empty }) => empty) };
    }
    case 'sequence': {
      const sets: (ReadonlySet<string> | null)[] = [];
      for (const part of phrase.parts) {
        const { words, empty } = firstsOf(part, listWords);
        sets.push(words);
        if (!empty || !words) return { words: union(sets), empty: false };
      }
      return { words: union(sets), empty: true };
    }
    case 'open':
    case 'close':
    case 'not':
    case 'start':
    case 'end':
      return NOTHING;
    default:
      return ANYTHING;
  }
}

/**
 * A set of words of which one must be in a sentence for the phrase to stand in it, or null when there is none: the
 * cheap question that keeps most sentences from ever being matched. Of several such sets the one least often met.
 * @param listAnchors the same for the entries of a list taken together
 */
export function anchorWords(phrase: Phrase, listAnchors: ListWords): ReadonlySet<string> | null {
  switch (phrase.is) {
    case 'words':
      return phrase.words;
    case 'class':
      return listAnchors(phrase.name);
    case 'capture':
      return anchorWords(phrase.part, listAnchors);
    case 'choice':
      return union(phrase.options.map((option) => anchorWords(option, listAnchors)));
    case 'sequence':
      return phrase.parts
        .map((part) => anchorWords(part, listAnchors))
        .filter((words) => words !== null)
        .reduce<ReadonlySet<string> | null>(
          (best, words) => (best && rarity(best) <= rarity(words) ? best : words),
          null,
        );
    default:
      return null;
  }
}

/** Words that stand in every other sentence: a phrase is better called up by its others. */
const COMMON = new Set(
  "the to and of a in is was he she that with for her at has by his be on had are not been from will as no it they this , . ( ) - 's".split(
    ' ',
  ),
);
const COMMON_WEIGHT = 40;

/** How often one of the words may be met, roughly. */
export function rarity(words: Iterable<string>): number {
  let weight = 0;
  for (const word of words) weight += COMMON.has(word) ? COMMON_WEIGHT : 1;
  return weight;
}

/** Whether a word of a phrase is a mark: it has no letter and no digit. */
export function isMark(word: string): boolean {
  return !/^[a-z]/.test(word) && !/[\p{L}\p{N}]/u.test(word);
}

/** All words of some sets; null where one of them is anything. */
export function union(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  if (sets.length === 1) return sets[0]!;
  const all = new Set<string>();
  for (const set of sets) {
    if (!set) return null;
    for (const word of set) all.add(word);
  }
  return all;
}
