/** Which of some numbered things belong together. */
export interface Union {
  /** The same number for all that belong together: the least of theirs. */
  rootOf(place: number): number;
  /** Two that have different names of their own are never joined, nor what belongs to them. */
  join(one: number, other: number): void;
}

/** @param nameOf the name of its own that a thing has */
export function createUnion(size: number, nameOf: (place: number) => string | null): Union {
  const parents = Int32Array.from({ length: size }, (_, place) => place);
  const names = new Map<number, string>();
  for (let place = 0; place < size; place++) {
    const name = nameOf(place);
    if (name !== null) names.set(place, name);
  }
  return { rootOf, join };

  function rootOf(place: number): number {
    let root = place;
    while (parents[root] !== root) root = parents[root]!;
    parents[place] = root;
    return root;
  }

  function join(one: number, other: number): void {
    const [a, b] = [rootOf(one), rootOf(other)];
    const [nameA, nameB] = [names.get(a), names.get(b)];
    if (a === b || (nameA !== undefined && nameB !== undefined && nameA !== nameB)) return;
    const [root, leaf] = a < b ? [a, b] : [b, a];
    parents[leaf] = root;
    const name = nameA ?? nameB;
    if (name !== undefined) names.set(root, name);
  }
}

/** The one thing that all lists together hold; undefined where they hold none or several. */
export function onlyIn<T>(lists: Iterable<Iterable<T>>): T | undefined {
  let only: T | undefined;
  for (const list of lists)
    for (const value of list)
      if (only === undefined) only = value;
      else if (value !== only) return undefined;
  return only;
}

export function groupBy<T, K>(values: Iterable<T>, keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
