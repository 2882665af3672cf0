import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Many values of one shape of which few are looked at, in the order in which they came. */
export interface Packed<T> {
  add(value: T): void;
  at(place: number): T;
}

/** How many go together: neighbours are alike, so that together they take a tenth of their room. */
const TOGETHER = 64;

/**
 * Keeps what JSON can say, packed: the facts of a hundred thousand records fit where those of ten thousand would. Those that
 * came one after another are unpacked together, so that it pays to ask for them so.
 */
export function createPacked<T>(): Packed<T> {
  const packed: Buffer[] = [];
  let latest: string[] = [];
  let opened: { readonly block: number; readonly values: readonly string[] } | undefined;
  return {
    add(value) {
      latest.push(JSON.stringify(value));
      if (latest.length < TOGETHER) return;
      packed.push(deflateRawSync(latest.join('\n'), { level: constants.Z_BEST_SPEED }));
      latest = [];
    },
    at(place) {
      const block = Math.floor(place / TOGETHER);
      const bytes = packed[block];
      if (!bytes) return JSON.parse(latest[place % TOGETHER]!);
      if (opened?.block !== block) opened = { block, values: inflateRawSync(bytes).toString().split('\n') };
      return JSON.parse(opened.values[place % TOGETHER]!);
    },
  };
}
