import type { ChildFact, CollectionRecord } from '../types.ts';

/**
 * Which records are about the same family, as lists of their places. What decides, in this order:
 * 1. the same `case:` in the front matter, wherever the records lie;
 * 2. within a folder, a child of the same first name and surname; where a record leaves the surname out, that of its
 *    family or of its adults;
 * 3. across folders, a child and one more of the family by their full names;
 * 4. within a folder, two children's first names that fit one family only; and where the folder has one family only,
 *    everything else in it that names no other child.
 * Two families are never joined by a first name alone, nor two cases that have names of their own.
 */
export function familiesOf(records: readonly CollectionRecord[]): number[][] {
  const parents = records.map((_, i) => i);
  const caseOf = new Map<number, string>();
  for (const [i, { facts }] of records.entries()) if (facts.caseName) caseOf.set(i, facts.caseName.toLowerCase());
  joinByKeys(({ facts }) => (facts.caseName ? [`case ${facts.caseName.toLowerCase()}`] : []));
  joinByKeys((record) => childKeys(record).map((key) => `${folderOf(record)} ${key}`));
  joinByKeys(pairKeys);
  for (const [folder, places] of groupBy(records.keys(), (i) => folderOf(records[i]!))) joinFolder(folder, places);
  return [...groupBy(records.keys(), rootOf).values()];

  function joinByKeys(keysOf: (record: CollectionRecord) => readonly string[]): void {
    const first = new Map<string, number>();
    for (const [i, record] of records.entries())
      for (const key of keysOf(record)) {
        const other = first.get(key);
        if (other === undefined) first.set(key, i);
        else join(i, other);
      }
  }

  /** Records of a folder that give no child a surname. */
  function joinFolder(_: string, places: readonly number[]): void {
    const loose = places.filter((i) => childKeys(records[i]!).length === 0);
    const settled = places.filter((i) => !loose.includes(i));
    for (const i of loose) {
      const own = firstNames(records[i]!);
      const families = [...groupBy(settled, rootOf).values()];
      const known = (family: readonly number[]) => new Set(family.flatMap((each) => firstNames(records[each]!)));
      const alike = families.filter((family) => own.filter((name) => known(family).has(name)).length >= 2);
      const [only] = families;
      if (alike.length === 1) join(i, alike[0]![0]!);
      else if (families.length === 1 && own.every((name) => known(only!).has(name))) join(i, only![0]!);
    }
    if (settled.length > 0) return;
    const [one, ...others] = loose;
    for (const i of others) if (sharesAll(records[one!]!, records[i]!)) join(i, one!);
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

/** "logan garside": each child's first name with their surname, else with every surname that the record's family has. */
function childKeys({ facts: { children, families, people } }: CollectionRecord): string[] {
  const adults = people.filter(({ part }) => part === 'adult').flatMap(({ names }) => surnameIn(names) ?? []);
  return children.flatMap((child) => {
    const own = surnameIn(child.names);
    const surnames = own ? [own, ...families] : [...families, ...adults];
    return [...new Set(surnames)].map((surname) => `${firstNameIn(child)} ${surname}`);
  });
}

/** Each child with one more of the family, both by their full names. */
function pairKeys({ facts: { children, people } }: CollectionRecord): string[] {
  const full = (names: readonly string[]) => names.find((name) => name.includes(' '))?.toLowerCase();
  const ours = children.flatMap(({ names }) => full(names) ?? []);
  const adults = people.filter(({ part }) => part === 'adult').flatMap(({ names }) => full(names) ?? []);
  return ours.flatMap((child) =>
    [...ours, ...adults].filter((other) => other !== child).map((other) => [child, other].sort().join(' + ')),
  );
}

function firstNames({ facts: { children } }: CollectionRecord): string[] {
  return children.map(firstNameIn);
}

function sharesAll(one: CollectionRecord, other: CollectionRecord): boolean {
  const [ours, theirs] = [firstNames(one), firstNames(other)];
  return ours.length >= 2 && theirs.filter((name) => ours.includes(name)).length >= 2;
}

function firstNameIn({ names }: ChildFact): string {
  return (names[0]?.split(' ')[0] ?? '').toLowerCase();
}

function surnameIn(names: readonly string[]): string | undefined {
  return names
    .find((name) => name.includes(' '))
    ?.split(' ')
    .at(-1)
    ?.toLowerCase();
}

export function folderOf({ path }: { readonly path: string }): string {
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
