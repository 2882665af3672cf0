/** What a record is made of: blocks, sentences, quotations, and where they stand. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const DOCUMENT_KINDS = ['plan', 'minutes', 'note', 'referral', 'assessment'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A record as a reader gives it. `text` has no byte order mark; nothing else about it is changed. */
export interface SourceDocument {
  readonly uri: string;
  readonly text: string;
  /** Set by a person or a setting; where it is missing the engine tells the kind from the record. */
  readonly kind?: DocumentKind;
  readonly format: 'text' | 'markdown';
}

export type BlockKind =
  | 'front-matter'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  /** "Present: …", "DOB: …": a form label and what was filled in. */
  | 'field'
  /** "Police – PC Idris: stopped on 2/11 …": who speaks, and what they said for the minutes. */
  | 'speaker-turn'
  | 'email-header'
  | 'code';

/** Where a block lies and what shape it has; told from the lines around it. Spans are absolute. */
export interface BlockOutline {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Headings: 1 for the title, deeper below. */
  readonly level?: number;
  /** Table rows: true for the row of column names. */
  readonly header?: boolean;
  /** Table rows: index of the outline that holds the column names of this row, if there is one. */
  readonly headerRow?: number;
}

/** What one block says, told from its own text alone. Spans are in the block's frame. */
export interface BlockText {
  readonly kind: BlockKind;
  readonly text: string;
  /** Fields and speaker turns: the label without its colon or dash. */
  readonly label?: Span;
  /** Table rows: one span a cell, trimmed, without the bars. Empty for other blocks. */
  readonly cells: readonly Span[];
  readonly sentences: readonly BlockSentence[];
  readonly quotations: readonly Quotation[];
}

export interface BlockSentence {
  /** In the block's frame. */
  readonly span: Span;
  /** Table rows: the index of the sentence's cell. */
  readonly cell?: number;
}

/** Quotation marks and what is between them. Speech is evidence and is never touched; a scare quote is the writer's own stock phrase. */
export interface Quotation {
  /** In the block's frame, marks included. */
  readonly span: Span;
  readonly kind: 'speech' | 'scare';
}
