import { keysOf, type RecordKeys } from '../../engine/collection.ts';
import type { RecordFacts } from '../../engine/types.ts';
import { createPacked } from './packed.ts';

/** What is kept of many records, whose text is gone. */
export interface FactStore<T> {
  /** In the order in which they came. */
  readonly keys: readonly RecordKeys[];
  add(path: string, told: T): void;
  at(place: number): T;
}

/** Names come again in record after record, and are held once. */
export function createFactStore<T extends { readonly facts: RecordFacts }>(): FactStore<T> {
  const keys: RecordKeys[] = [];
  const packed = createPacked<T>();
  const names = new Map<string, string>();
  return {
    keys,
    add(path, told) {
      keys.push(keysOf({ path, facts: told.facts }, held));
      packed.add(told);
    },
    at: (place) => packed.at(place),
  };

  function held(name: string): string {
    const known = names.get(name);
    if (known === undefined) names.set(name, name);
    return known ?? name;
  }
}
