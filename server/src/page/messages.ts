/**
 * What the page for a browser and its worker say to each other: the only file of this room that the page reads. Names and
 * shapes, no behaviour. The worker keeps nothing of a record: each question brings along all that it is about.
 */

import type { DocumentKind, RuleSummary, SourceDocument } from '../engine/types.ts';
import type { RecordOverview } from '../lsp/protocol.ts';
import type { Review, ReviewOptions } from '../review/review.ts';

/** The first thing that the worker says, once. */
export interface Greeting {
  readonly version: string;
  /** Why each rule asks, where that comes from and what to do, by the rule's id. */
  readonly rules: Readonly<Record<string, RuleWords>>;
  /** The endings of the files that can be read, in one phrase. */
  readonly endings: string;
  /** The endings of the files that can be given back with what was found in them. */
  readonly answeredEndings: readonly string[];
}

export type RuleWords = Pick<RuleSummary, 'why' | 'sources' | 'advice'>;

/** A question is answered once, by the {@link Answer} with its number. */
export interface Question {
  readonly number: number;
  readonly record: AskedRecord;
  /** Where it is there, the file is wanted back with what was found in it. */
  readonly answer?: Pick<ReviewOptions, 'commentsOnly'>;
}

/** A file's bytes, or text that somebody has put in. */
export interface AskedRecord {
  /** The file's name, by whose ending it is read. */
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What a person says it is; where it is missing the record tells. */
  readonly kind?: DocumentKind;
}

export interface Answer {
  readonly number: number;
  readonly outcome: ShownRecord | AnsweredFile | Refusal;
}

/** A copy of the file with comments and suggested changes. */
export interface AnsweredFile extends Review {
  readonly name: string;
}

/** Why a record is not shown, and what to do; never with words of the record. */
export interface Refusal {
  readonly error: string;
}

/** Everything that the page shows of one record. */
export interface ShownRecord extends Pick<SourceDocument, 'text' | 'format'> {
  /** What was left out or could not be read, as sentences. */
  readonly notes: readonly string[];
  /** Where in its file each line of the text stands ("page 4, paragraph 2"); null where the text is the file's own. */
  readonly lineNames: readonly string[] | null;
  /** Its ranges belong to `text`. */
  readonly overview: RecordOverview;
}
