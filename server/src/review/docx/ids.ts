/** Gives numbers that nothing in a file is called by yet, from the smallest on. */
export function createIds(used: Iterable<number>): () => number {
  const taken = new Set(used);
  let last = -1;
  return () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
}
