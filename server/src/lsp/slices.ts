/** The longest that others wait for a piece of long work, in milliseconds: less than a frame of the screen. */
const SLICE = 12;

/**
 * Does long work in slices, letting what has arrived meanwhile go first between them.
 * @param work stops to breathe wherever it yields
 * @param goOn asked after each pause: false leaves the rest undone
 * @returns whether it was done to its end
 */
export async function inSlices(work: Iterable<void>, goOn: () => boolean): Promise<boolean> {
  let until = performance.now() + SLICE;
  for (const _ of work) {
    if (performance.now() < until) continue;
    await new Promise(setImmediate);
    if (!goOn()) return false;
    until = performance.now() + SLICE;
  }
  return true;
}
