import { joinFolder } from './folder.ts';
import { fullNameIn, type RecordKeys } from './keys.ts';
import { createUnion, groupBy } from './union.ts';

/**
 * Which records are about the same family, as lists of their places, each in order. What decides, in this order:
 * 1. the same `case:` in the front matter, wherever the records lie;
 * 2. across folders, a child and one more of the family by their full names;
 * 3. within a folder, what `joinFolder` says.
 * Two cases that have names of their own are never joined.
 */
export function familiesOf(records: readonly RecordKeys[]): number[][] {
  const families = createUnion(records.length, (place) => records[place]!.case);
  joinByKeys((record) => (record.case === null ? [] : [record.case]));
  joinByKeys(pairsIn);
  const folders = groupBy(records.keys(), (place) => folderOf(records[place]!));
  for (const places of folders.values()) joinFolder(places, records, families);
  return [...groupBy(records.keys(), families.rootOf).values()];

  function joinByKeys(keys: (record: RecordKeys) => readonly string[]): void {
    const first = new Map<string, number>();
    for (const [place, record] of records.entries())
      for (const key of keys(record)) {
        const other = first.get(key);
        if (other === undefined) first.set(key, place);
        else families.join(place, other);
      }
  }
}

function pairsIn({ children, adults }: RecordKeys): string[] {
  const ours = children.flatMap(fullNameIn);
  const all = [...ours, ...adults.flatMap(fullNameIn)];
  return ours.flatMap((child) =>
    all.filter((other) => other !== child).map((other) => [child, other].sort().join(' + ')),
  );
}

function folderOf({ path }: RecordKeys): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
