import type { SourceDocument, Span } from '../engine/types.ts';

/** What a reader makes of a file's bytes: a record, or a sentence that says why not and what to do. */
export type ReadResult = ReadRecord | { readonly error: string };

export interface ReadRecord {
  /**
   * What the record says. Where the file is no plain text this is Markdown: headings, lists and tables as marks that the
   * engine knows, `<br>` between the paragraphs of a cell, a blank line between blocks.
   */
  readonly text: string;
  readonly format: SourceDocument['format'];
  /** Where in the file its blocks stand, in the order of the text; missing where the text is the file's own. */
  readonly places?: readonly Place[];
  /** Sentences about what was left out or could not be read, for whoever reads the record. They never quote it. */
  readonly notes?: readonly string[];
}

/** Where a block of the text stands in the file, as far as its format knows. */
export interface Place {
  /** In the record's text, UTF-16 offsets, end exclusive. */
  readonly span: Span;
  /** For people: "paragraph 12", "table 2, row 3", "page 4", "footnote 1". */
  readonly name: string;
}

/** One kind of file. To read another one, write a file beside this one and add it to the list in `index.ts`. */
export interface Reader {
  /** Endings of file names, lower case, with the dot. */
  readonly endings: readonly string[];
  /** Never throws or rejects; never quotes the record in an error; opens nothing but the bytes. */
  read(bytes: Uint8Array): ReadResult | Promise<ReadResult>;
}

/** The name of the place where an offset of the text stands; undefined where the text is the file's own or stands between places. */
export function placeNameAt(places: readonly Place[] | undefined, offset: number): string | undefined {
  return places?.findLast(({ span }) => span.start <= offset)?.name;
}
