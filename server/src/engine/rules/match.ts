import type { RecordSentence, Related, Severity, Span } from '../types.ts';

/** What a check in code gives back; the catalogue makes a match of it. */
export interface CheckMatch {
  /** Absolute: the words to underline. */
  readonly span: Span;
  /** Where it is less sure than its declaration says. */
  readonly severity?: Severity;
  readonly sentence?: RecordSentence;
  readonly related?: readonly Related[];
  /** Texts for the message and the rewrites, by name. */
  readonly values?: Readonly<Record<string, string>>;
}
