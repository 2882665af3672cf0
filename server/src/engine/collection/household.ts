import type { CollectionRecord } from '../types.ts';

/** Who is who across the records of one family. */
export interface Household {
  /** One number for the same person in every record; two records may call them differently. */
  personOf(record: number, place: number): number;
  childOf(record: number, place: number): number;
  /** The fullest name of a person, and of a child. */
  nameOf(person: number): string;
  childName(child: number): string;
}

/** People are the same where a full name is; a name alone is whose it can only be. */
export function householdOf(records: readonly CollectionRecord[]): Household {
  const people = clustersOf(records.map(({ facts }) => facts.people.map(({ names }) => names)));
  const children = clustersOf(records.map(({ facts }) => facts.children.map(({ names }) => names)));
  return {
    personOf: people.of,
    childOf: children.of,
    nameOf: people.nameOf,
    childName: children.nameOf,
  };
}

interface Clusters {
  of(record: number, place: number): number;
  nameOf(cluster: number): string;
}

function clustersOf(records: readonly (readonly (readonly string[])[])[]): Clusters {
  const clusters: Set<string>[] = [];
  const places = records.map((people) => people.map(() => -1));
  const spelt = new Map<string, string>();
  const each = records.flatMap((people, record) => people.map((names, place) => ({ record, place, names })));
  for (const { names } of each) for (const name of names) spelt.set(name.toLowerCase(), name);
  const isFull = ({ names }: { readonly names: readonly string[] }) => names.some((name) => name.includes(' '));
  for (const person of each.filter(isFull)) settle(person, fullNames(person.names));
  for (const person of each.filter((other) => !isFull(other))) settle(person, lower(person.names));
  return {
    of: (record, place) => places[record]![place]!,
    nameOf(cluster) {
      const [name = ''] = [...clusters[cluster]!].sort((a, b) => b.length - a.length);
      return spelt.get(name) ?? name;
    },
  };

  function settle({ record, place, names }: (typeof each)[number], keys: readonly string[]): void {
    const known = clusters.flatMap((cluster, i) => (keys.some((key) => matches(cluster, key)) ? [i] : []));
    const [only] = known;
    const cluster = known.length === 1 ? only! : clusters.push(new Set()) - 1;
    for (const name of lower(names)) clusters[cluster]!.add(name);
    places[record]![place] = cluster;
  }

  /** A name alone fits a full one by its first or its last word. */
  function matches(cluster: ReadonlySet<string>, key: string): boolean {
    if (cluster.has(key)) return true;
    if (key.includes(' ')) return false;
    return [...cluster].some((name) => name.includes(' ') && (name.startsWith(`${key} `) || name.endsWith(` ${key}`)));
  }
}

function fullNames(names: readonly string[]): string[] {
  return lower(names.filter((name) => name.includes(' ')));
}

function lower(names: readonly string[]): string[] {
  return names.map((name) => name.toLowerCase());
}
