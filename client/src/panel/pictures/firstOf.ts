import type { Place } from '../../view/row.ts';
import type { Counted } from '../model.ts';

/** How many places there are, and the one that stands first in the record. */
export function firstOf(places: readonly Place[]): Counted {
  const [first] = places.toSorted((one, other) =>
    one.start.line === other.start.line
      ? one.start.character - other.start.character
      : one.start.line - other.start.line,
  );
  return { count: places.length, place: first ?? null };
}
