import type { SourceDocument } from '../engine/types.ts';

/** What a reader makes of a file's bytes: the record's text, or a sentence that says why not and what to do. */
export type ReadResult = { readonly text: string } | { readonly error: string };

/** One kind of file. To read another one, write a file beside this one and add it to the list in `index.ts`. */
export interface Reader {
  /** Endings of file names, lower case, with the dot. */
  readonly endings: readonly string[];
  readonly format: SourceDocument['format'];
  /** Never throws; never quotes the record in an error. */
  read(bytes: Uint8Array): ReadResult;
}
