import type { CirculationStop } from '../../server/src/lsp/protocol.ts';

/** A place in a record: line and UTF-16 character, from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** The index of the first stop behind a place, round to the first one after the last; undefined when there is none. */
export function nextStop(stops: readonly CirculationStop[], from: Place): number | undefined {
  if (stops.length === 0) return undefined;
  const index = stops.findIndex(({ range }) => isBefore(from, range.start));
  return index === -1 ? 0 : index;
}

/** The index of the last stop before a place, round to the last one before the first; undefined when there is none. */
export function previousStop(stops: readonly CirculationStop[], from: Place): number | undefined {
  if (stops.length === 0) return undefined;
  const index = stops.findLastIndex(({ range }) => isBefore(range.start, from));
  return index === -1 ? stops.length - 1 : index;
}

/** The index of the stop that a place is in or at, if there is one. */
export function stopAt(stops: readonly CirculationStop[], place: Place): number | undefined {
  const index = stops.findIndex(({ range }) => !isBefore(place, range.start) && !isBefore(range.end, place));
  return index === -1 ? undefined : index;
}

const isBefore = (a: Place, b: Place): boolean => a.line < b.line || (a.line === b.line && a.character < b.character);
