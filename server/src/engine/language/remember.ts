/**
 * The value under a key, worked out on first need.
 * @param known where values are kept; a WeakMap lets them go with their keys
 */
export function remember<K, V extends NonNullable<unknown>>(
  known: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

/** A function that works its answer out once for each thing it is asked about, and lets it go with that thing. */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => remember(known, key, () => ({ value: make(key) })).value;
}
