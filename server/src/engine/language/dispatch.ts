/** Things by the numbers of the words that they can start with, each list in the order in which the things were given. */
export interface Dispatch<T> {
  readonly byWord: ReadonlyMap<number, readonly T[]>;
  /** Those that can start with anything: what is called by a word that no other starts with. */
  readonly others: readonly T[];
}

/** Sorts what can start with some words only, so that a place in a sentence meets only what could stand there. */
export function byFirst<T extends { readonly firsts: ReadonlySet<number> | null }>(things: readonly T[]): Dispatch<T> {
  const byWord = new Map<number, T[]>();
  const others: T[] = [];
  for (const thing of things) {
    if (thing.firsts) {
      for (const id of thing.firsts) {
        const called = byWord.get(id);
        if (called) called.push(thing);
        else byWord.set(id, [...others, thing]);
      }
    } else {
      others.push(thing);
      for (const called of byWord.values()) called.push(thing);
    }
  }
  return { byWord, others };
}
