/**
 * What keeps pdf.js within bounds. A few bytes of a PDF may unpack to any length and may draw the same thing any number of
 * times; pdf.js goes on as long as there is memory and work. In `dist/pdf.cjs` these two stand for what it takes memory
 * from and for the clock that it looks at while it works, and stop it.
 */

/** In one piece, in bytes: a page of text comes to some thousand, and no picture is unpacked. */
const MOST = 16 * 1024 * 1024;

let until = Number.POSITIVE_INFINITY;
let unpacked = false;

export const limits = {
  /** @param end when pdf.js has to stop, in milliseconds as `performance.now()` counts them */
  start(end: number): void {
    until = end;
    unpacked = false;
  },
  /** Whether something unpacked to more than a record can hold since `start`. */
  isTooLarge: () => unpacked,
};

export type Limits = typeof limits;

const Bytes: Uint8ArrayConstructor = new Proxy(globalThis.Uint8Array, {
  construct(own, given, asked): Uint8Array {
    if (given[0] > MOST) {
      unpacked = true;
      throw new RangeError();
    }
    return Reflect.construct(own, given, asked === Bytes ? own : asked);
  },
});

const Clock: DateConstructor = new Proxy(globalThis.Date, {
  get(own, name) {
    return name === 'now' ? now : Reflect.get(own, name);
  },
});

function now(): number {
  if (performance.now() > until) throw new RangeError();
  return globalThis.Date.now();
}

export { Bytes as Uint8Array, Clock as Date };
