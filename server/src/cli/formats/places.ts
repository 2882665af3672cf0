import { createLineIndex } from '../../engine/text/spans.ts';
import type { Span } from '../../engine/types.ts';
import { placeNameAt, type ReadRecord } from '../../readers/index.ts';

/** A place in a record with its words. Offsets are UTF-16; lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
  /** Where in the file this is, for people, where the file is no plain text: "paragraph 12". */
  readonly place?: string;
}

export interface Places {
  at(span: Span): Place;
  /** The place, or null where there is none. */
  orNull(span: Span | null): Place | null;
}

/** Turns the spans of one record into places. */
export function createPlaces({ text, places }: Pick<ReadRecord, 'text' | 'places'>): Places {
  const lines = createLineIndex(text);
  return { at, orNull: (span) => span && at(span) };

  function at({ start, end }: Span): Place {
    const { line, column } = lines.position(start);
    const { line: endLine, column: endColumn } = lines.position(end);
    const place = placeNameAt(places, start);
    return { start, end, line, column, endLine, endColumn, text: text.slice(start, end), ...(place && { place }) };
  }
}
