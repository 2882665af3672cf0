import type { RecordKeys } from './keys.ts';

/**
 * Which records are about the same family, as lists of their places, each in order. What decides, in this order:
 * 1. the same `case:` in the front matter, wherever the records lie;
 * 2. within a folder, a child of the same first name and surname; where a record leaves the surname out, that of its
 *    family or of its adults;
 * 3. across folders, a child and one more of the family by their full names;
 * 4. within a folder, a child's full name or two children's first names that fit one family only; and where the folder
 *    has one family only, everything else in it that names no other child.
 * Two families are never joined by a first name alone, nor two cases that have names of their own.
 */
export function familiesOf(records: readonly RecordKeys[]): number[][] {
  const parents = records.map((_, i) => i);
  const caseOf = new Map<number, string>();
  for (const [i, { case: name }] of records.entries()) if (name !== null) caseOf.set(i, name);
  joinByKeys((record) => (record.case === null ? [] : [record.case]));
  joinByKeys((record) => record.children.map((key) => `${folderOf(record)}/${key}`));
  joinByKeys(({ pairs }) => pairs);
  for (const places of groupBy(records.keys(), (i) => folderOf(records[i]!)).values()) joinFolder(places);
  return [...groupBy(records.keys(), rootOf).values()];

  function joinByKeys(keys: (record: RecordKeys) => readonly string[]): void {
    const first = new Map<string, number>();
    for (const [i, record] of records.entries())
      for (const key of keys(record)) {
        const other = first.get(key);
        if (other === undefined) first.set(key, i);
        else join(i, other);
      }
  }

  /** Records of a folder that give no child a surname. */
  function joinFolder(places: readonly number[]): void {
    const loose = places.filter((i) => records[i]!.children.length === 0);
    const settled = places.filter((i) => records[i]!.children.length > 0);
    if (settled.length === 0) joinAlike(loose);
    else joinLoose(loose, settled);
  }

  /** Those whose names fit one of the folder's families only; everybody, where there is one family. */
  function joinLoose(loose: readonly number[], settled: readonly number[]): void {
    const byFull = rootsBy(settled, ({ childNames }) => childNames);
    const byFirst = rootsBy(settled, ({ firstNames }) => firstNames);
    const families = new Set(settled.map(rootOf));
    for (const i of loose) {
      const { firstNames, names } = records[i]!;
      const alike = new Set([...names.flatMap((name) => [...(byFull.get(name) ?? [])]), ...inTwo(firstNames, byFirst)]);
      const [only] = families.size === 1 && firstNames.every((name) => byFirst.has(name)) ? families : alike;
      if (only !== undefined && (alike.size === 1 || families.size === 1)) join(i, only);
    }
  }

  /** A folder in which no child has a surname: its first record's family, and whoever has two children in common with it. */
  function joinAlike([one, ...others]: readonly number[]): void {
    if (one === undefined) return;
    const known = new Set(records[one]!.firstNames);
    for (const i of others) if (records[i]!.firstNames.filter((name) => known.has(name)).length >= 2) join(i, one);
  }

  function rootsBy(
    places: readonly number[],
    keys: (record: RecordKeys) => readonly string[],
  ): Map<string, Set<number>> {
    const roots = new Map<string, Set<number>>();
    for (const i of places)
      for (const key of keys(records[i]!)) roots.set(key, (roots.get(key) ?? new Set()).add(rootOf(i)));
    return roots;
  }

  function rootOf(place: number): number {
    let root = place;
    while (parents[root] !== root) root = parents[root]!;
    parents[place] = root;
    return root;
  }

  function join(one: number, other: number): void {
    const [a, b] = [rootOf(one), rootOf(other)];
    const [nameA, nameB] = [caseOf.get(a), caseOf.get(b)];
    if (a === b || (nameA !== undefined && nameB !== undefined && nameA !== nameB)) return;
    const [root, leaf] = a < b ? [a, b] : [b, a];
    parents[leaf] = root;
    const name = nameA ?? nameB;
    if (name !== undefined) caseOf.set(root, name);
  }
}

/** The families that have two of these first names or more. */
function inTwo(firstNames: readonly string[], byFirst: ReadonlyMap<string, ReadonlySet<number>>): number[] {
  const counts = new Map<number, number>();
  if (firstNames.length > 1)
    for (const name of firstNames)
      for (const root of byFirst.get(name) ?? []) counts.set(root, (counts.get(root) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 2).map(([root]) => root);
}

function folderOf({ path }: RecordKeys): string {
  return path.split('/').slice(0, -1).join('/');
}

function groupBy<T, K>(values: Iterable<T>, keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
