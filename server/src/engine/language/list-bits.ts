import { callBit } from './calls.ts';
import type { Reading } from './reading.ts';
import { remember } from './remember.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which words and calls (`calls.ts`) call up which lists, a bit each, so that asking costs next to nothing. */
export interface ListBits {
  /** The number of a list; undefined for what nothing in particular calls up: kinds of mention, shapes, a few lists. */
  numberOf(name: string): number | undefined;
  /** The lists that the words of a sentence call up, for `has` at 0. */
  calledIn(reading: Reading): Uint32Array;
  /** The lists that can start at each token of a sentence, and at its length those that can start anywhere in it. */
  startsIn(reading: Reading): Uint32Array;
  /** Whether a list is among those that one of the others gave for a place. */
  has(called: Uint32Array, list: number, at: number): boolean;
}

const BITS = 32;

/** @param wordsOf the words and calls that call up a list; null when none do */
export function createListBits(
  names: readonly string[],
  wordsOf: (name: string) => ReadonlySet<string> | null,
  vocabulary: Vocabulary,
): ListBits {
  const numbers = new Map<string, number>();
  for (const name of names) if (wordsOf(name)) numbers.set(name, numbers.size);
  const width = Math.ceil(numbers.size / BITS);
  const table = new Uint32Array((vocabulary.size + 1) * width);
  const byCall = new Map<number, Uint32Array>();
  const byCalls = new Map<number, Uint32Array>();
  for (const [name, list] of numbers)
    for (const word of wordsOf(name)!) {
      const call = callBit(word);
      if (call)
        add(
          remember(byCall, call, () => new Uint32Array(width)),
          0,
          list,
        );
      else add(table, vocabulary.idOf(word) * width, list);
    }
  return { numberOf: (name) => numbers.get(name), calledIn, startsIn, has };

  function calledIn({ ids }: Reading): Uint32Array {
    const called = new Uint32Array(width);
    for (const id of ids) if (id > 0) join(called, 0, table, id * width);
    return called;
  }

  /** What stands at a mark is what stands at the next word as well: phrases pass over marks. */
  function startsIn({ length, ids, next, calls, room }: Reading): Uint32Array {
    const starts = emptied(room, (length + 1) * width);
    for (let at = 0; at < length; at++) {
      const row = at * width;
      const here = next[at]!;
      if (ids[at]! > 0) join(starts, row, table, ids[at]! * width);
      if (here !== at && ids[here]! > 0) join(starts, row, table, ids[here]! * width);
      if (calls[here]! > 0)
        join(
          starts,
          row,
          remember(byCalls, calls[here]!, () => together(calls[here]!)),
          0,
        );
      join(starts, length * width, starts, row);
    }
    return starts;
  }

  function together(calls: number): Uint32Array {
    const row = new Uint32Array(width);
    for (const [call, lists] of byCall) if (calls & call) join(row, 0, lists, 0);
    return row;
  }

  function join(to: Uint32Array, at: number, from: Uint32Array, start: number): void {
    for (let i = 0; i < width; i++) to[at + i]! |= from[start + i]!;
  }

  function has(called: Uint32Array, list: number, at: number): boolean {
    return (called[at * width + (list >>> 5)]! & (1 << (list & 31))) !== 0;
  }
}

function add(lists: Uint32Array, row: number, list: number): void {
  lists[row + (list >>> 5)]! |= 1 << (list & 31);
}

/** The array of a room, or a new one where it has none that is long enough, with nothing in its first places. */
function emptied(room: Reading['room'], length: number): Uint32Array {
  if (room && room.starts.length >= length) return room.starts.fill(0, 0, length);
  const starts = new Uint32Array(length);
  if (room) room.starts = starts;
  return starts;
}
