import type { ClassLists } from '../engine/language/classes.ts';

/** What people write for lists that Caselint has under other names: each word goes into all of these. */
export const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  services: ['agency', 'service'],
  'job-titles': ['job-title'],
};

/** The names that stand between `<` and `>` in a phrase. */
export function classesIn(source: string): string[] {
  return [...source.matchAll(/<([^>]*)>/g)].map(([, name = '']) => name.trim());
}

/** Which lists stand in which, growing entry by entry. */
export interface Nesting {
  /** How many lists would stand in one another if a list held this entry; Infinity if it came to hold itself. */
  depthWith(list: string, source: string): number;
  add(list: string, source: string): void;
}

/** @param lists that there are already, none of which holds itself */
export function createNesting(lists: ClassLists): Nesting {
  const inside = new Map<string, Set<string>>();
  const outside = new Map<string, Set<string>>();
  for (const [name, entries] of Object.entries(lists)) for (const entry of entries) add(name, entry);
  return { depthWith, add };

  function add(list: string, source: string): void {
    for (const name of classesIn(source)) {
      put(inside, list, name);
      put(outside, name, list);
    }
  }

  function depthWith(list: string, source: string): number {
    const below = classesIn(source);
    if (below.some((name) => reaches(name, list))) return Infinity;
    return longest(list, outside, new Map()) + Math.max(0, ...below.map((name) => longest(name, inside, new Map())));
  }

  function reaches(from: string, to: string, seen = new Set<string>()): boolean {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return [...(inside.get(from) ?? [])].some((next) => reaches(next, to, seen));
  }
}

/** Every list that holds one of these, however deep, and these themselves. */
export function holding(names: Iterable<string>, lists: ClassLists): Set<string> {
  const outside = new Map<string, Set<string>>();
  for (const [list, entries] of Object.entries(lists))
    for (const name of entries.flatMap(classesIn)) put(outside, name, list);
  const found = new Set<string>();
  const todo = [...names];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    todo.push(...(outside.get(name) ?? []));
  }
  return found;
}

function longest(from: string, next: ReadonlyMap<string, ReadonlySet<string>>, known: Map<string, number>): number {
  let length = known.get(from);
  if (length === undefined) {
    length = 1 + Math.max(0, ...[...(next.get(from) ?? [])].map((name) => longest(name, next, known)));
    known.set(from, length);
  }
  return length;
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
