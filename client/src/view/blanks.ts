import type { RecordOverview } from '../../../server/src/lsp/protocol.ts';
import type { Place } from './row.ts';

/** Tells whether a `[placeholder]` that nobody has filled in yet stands at a place. */
export type IsBlank = (place: Place) => boolean;

export function blanksOf({ findings }: Pick<RecordOverview, 'findings'>): IsBlank {
  const blanks = findings.filter(({ placeholder }) => placeholder).map(({ range }) => range);
  return ({ start, end }) => blanks.some((blank) => isBefore(start, blank.end) && isBefore(blank.start, end));
}

const isBefore = (one: Place['start'], other: Place['start']): boolean =>
  one.line < other.line || (one.line === other.line && one.character < other.character);
