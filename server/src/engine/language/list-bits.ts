import type { Vocabulary } from './vocabulary.ts';

/** Which words call up which lists, a bit each, so that asking costs next to nothing. */
export interface ListBits {
  /** The number of a list; undefined for what no words call up: kinds of mention, shapes, some lists. */
  numberOf(name: string): number | undefined;
  /** Whether a word calls up a list. */
  isCalledBy(list: number, word: number): boolean;
  /** The lists that some words call up, for `has`. */
  calledBy(words: Int32Array): Uint32Array;
}

const BITS = 32;

/** @param wordsOf the words that call up a list; null when no words do */
export function createListBits(
  names: readonly string[],
  wordsOf: (name: string) => ReadonlySet<string> | null,
  vocabulary: Vocabulary,
): ListBits {
  const numbers = new Map<string, number>();
  for (const name of names) if (wordsOf(name)) numbers.set(name, numbers.size);
  const width = Math.ceil(numbers.size / BITS);
  const table = new Uint32Array((vocabulary.size + 1) * width);
  for (const [name, list] of numbers)
    for (const word of wordsOf(name)!) table[vocabulary.idOf(word) * width + (list >>> 5)]! |= 1 << (list & 31);
  return { numberOf: (name) => numbers.get(name), isCalledBy, calledBy };

  function isCalledBy(list: number, word: number): boolean {
    return ((table[word * width + (list >>> 5)] ?? 0) & (1 << (list & 31))) !== 0;
  }

  function calledBy(words: Int32Array): Uint32Array {
    const called = new Uint32Array(width);
    for (const word of words) {
      const row = word * width;
      for (let i = 0; i < width && word > 0; i++) called[i]! |= table[row + i] ?? 0;
    }
    return called;
  }
}

/** Whether a list is among those that `calledBy` gave. */
export function has(called: Uint32Array, list: number): boolean {
  return (called[list >>> 5]! & (1 << (list & 31))) !== 0;
}
