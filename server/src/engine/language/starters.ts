import type { Vocabulary } from './vocabulary.ts';

/** Which lists can start with which words, a bit each, so that asking costs next to nothing. */
export interface Starters {
  /** The number of a list; undefined for what can start with anything: kinds of mention, shapes, some lists. */
  numberOf(name: string): number | undefined;
  /** Whether a list can start with a word. */
  canStart(list: number, word: number): boolean;
  /** The lists that can start with one of some words, for `has`. */
  startedBy(words: Int32Array): Uint32Array;
}

const BITS = 32;

/** @param firstWords the words that the entries of a list can start with; null when they can start with anything */
export function createStarters(
  names: readonly string[],
  firstWords: (name: string) => ReadonlySet<string> | null,
  vocabulary: Vocabulary,
): Starters {
  const numbers = new Map<string, number>();
  for (const name of names) if (firstWords(name)) numbers.set(name, numbers.size);
  const width = Math.ceil(numbers.size / BITS);
  const table = new Uint32Array((vocabulary.size + 1) * width);
  for (const [name, list] of numbers)
    for (const word of firstWords(name)!) table[vocabulary.idOf(word) * width + (list >>> 5)]! |= 1 << (list & 31);
  return { numberOf: (name) => numbers.get(name), canStart, startedBy };

  function canStart(list: number, word: number): boolean {
    return ((table[word * width + (list >>> 5)] ?? 0) & (1 << (list & 31))) !== 0;
  }

  function startedBy(words: Int32Array): Uint32Array {
    const started = new Uint32Array(width);
    for (const word of words) {
      const row = word * width;
      for (let i = 0; i < width && word > 0; i++) started[i]! |= table[row + i] ?? 0;
    }
    return started;
  }
}

/** Whether a list is among those that `startedBy` gave. */
export function has(started: Uint32Array, list: number): boolean {
  return (started[list >>> 5]! & (1 << (list & 31))) !== 0;
}
