import { callBit } from './calls.ts';
import type { Reading } from './reading.ts';
import { remember } from './remember.ts';
import type { Vocabulary } from './vocabulary.ts';

/** With what a thing can start: one of some words, by their numbers, or one of some calls, by their bits. */
export interface Firsts {
  readonly ids: ReadonlySet<number>;
  readonly calls: number;
}

/** Things that can start with some words or calls only; null with anything. */
interface Startable {
  readonly firsts: Firsts | null;
}

/** What some words and calls come to, as `firstWords` gives them. */
export type ReadFirsts = (words: ReadonlySet<string> | null) => Firsts | null;

/** Many phrases start with the same list, whose words are looked up once. */
export function createFirsts(vocabulary: Vocabulary): ReadFirsts {
  const known = new WeakMap<ReadonlySet<string>, Firsts>();
  return (words) => words && remember(known, words, () => read(words));

  function read(words: ReadonlySet<string>): Firsts {
    const ids = new Set<number>();
    let calls = 0;
    for (const word of words) {
      const bit = callBit(word);
      if (bit) calls |= bit;
      else ids.add(vocabulary.add(word));
    }
    return { ids, calls };
  }
}

/** Whether something can start at a token, which is no mark to be passed over. */
export function canStart({ firsts }: Startable, { ids, calls }: Reading, at: number): boolean {
  return firsts === null || firsts.ids.has(ids[at]!) || (firsts.calls & calls[at]!) !== 0;
}

/** Things by the numbers of the words that they can start with, each list in the order in which the things were given. */
interface ByWord<T> {
  readonly byWord: ReadonlyMap<number, readonly T[]>;
  /** Those that can start with anything: what is called by a word that no other starts with. */
  readonly others: readonly T[];
}

/**
 * Sorts what can start with some words or calls only, so that a place in a sentence meets only what could stand there.
 * @returns those that may start at a token, in the order in which they were given
 */
export function byFirst<T extends Startable>(things: readonly T[]): (reading: Reading, at: number) => readonly T[] {
  const calls = things.reduce((all, { firsts }) => all | (firsts?.calls ?? 0), 0);
  const plain = sorted(
    things.filter(({ firsts }) => !firsts || firsts.ids.size > 0),
    (firsts) => firsts,
  );
  // Where something stands that calls some up, these are tried at any word.
  const called = calls ? sorted(things, (firsts) => (firsts?.calls ? null : firsts)) : plain;
  return ({ ids, calls: here }, at) => {
    const { byWord, others } = calls & here[at]! ? called : plain;
    return byWord.get(ids[at]!) ?? others;
  };
}

function sorted<T extends Startable>(
  things: readonly T[],
  firstsFor: (firsts: Firsts | null) => Firsts | null,
): ByWord<T> {
  const byWord = new Map<number, T[]>();
  const others: T[] = [];
  for (const thing of things) {
    const firsts = firstsFor(thing.firsts);
    if (firsts) {
      for (const id of firsts.ids) {
        const there = byWord.get(id);
        if (there) there.push(thing);
        else byWord.set(id, [...others, thing]);
      }
    } else {
      others.push(thing);
      for (const there of byWord.values()) there.push(thing);
    }
  }
  return { byWord, others };
}
