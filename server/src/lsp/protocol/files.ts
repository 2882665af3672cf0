/**
 * Files that are no plain text, such as Word files: their text is what a reader makes of their bytes. A client opens that
 * text as a document of its own, which nobody can edit, in Markdown and under the address of the file, and from then on it
 * is a record like any other. The client reads and writes the files; the server never touches them.
 */

import type { Range } from 'vscode-languageserver';

/** `FileParams` → {@link ReadFileAnswer}: the text of a file. */
export const READ_FILE = 'caselint/readFile';

/** `FileParams` → {@link ReviewFileAnswer}: a copy of a file with what Caselint has to say of it as comments and suggested changes. */
export const REVIEW_FILE = 'caselint/reviewFile';

/** Puts a rewrite into the clipboard, where the record cannot be edited. Arguments: one {@link CopyRewriteArguments}. */
export const COPY_REWRITE = 'caselint.copyRewrite';

export interface FileParams {
  /** Of the file, as a URI: the ending says what kind of file it is. */
  readonly uri: string;
  /** The whole file, in base64. */
  readonly bytes: string;
}

export type ReadFileAnswer = FileText | FileProblem;

export interface FileText {
  readonly text: string;
  /** Where in the file its blocks stand, in the order of the text. */
  readonly places: readonly FilePlace[];
  /** Sentences about what was left out or could not be read. */
  readonly notes: readonly string[];
}

export interface FilePlace {
  /** UTF-16 offsets in the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** For people: "paragraph 12", "table 2, row 3", "page 4, paragraph 2". */
  readonly name: string;
}

/** One or two sentences for a person: why not, and what to do. */
export interface FileProblem {
  readonly error: string;
}

export type ReviewFileAnswer = ReviewedFile | FileProblem;

export interface ReviewedFile {
  /** What the copy is to be called. */
  readonly name: string;
  /** The copy, in base64. */
  readonly bytes: string;
  /** How many findings stand in it as comments, and how many rewrites as changes to accept or reject. */
  readonly comments: number;
  readonly changes: number;
  /** How many findings have no place of their own in the file, and stand in the first comment. */
  readonly unplaced: number;
}

export interface CopyRewriteArguments {
  readonly uri: string;
  /** What is questioned. */
  readonly range: Range;
  /** The rewrite. */
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/**
 * The server, running in a browser's worker, to the client: the code of `dist/pdf.cjs`, as text, when the first PDF is read.
 * A server that is a program of Node reads it itself.
 */
export const READ_PDF_CODE = 'caselint/pdfCode';
