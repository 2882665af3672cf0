import type { SentenceFacts } from './language.ts';
import type { BlockOutline, BlockText, DocumentKind, Quotation, Span } from './text.ts';

export interface RecordSentence {
  readonly facts: SentenceFacts;
  /** Absolute. */
  readonly span: Span;
  readonly block: RecordBlock;
  readonly cell?: number;
  /** Quotations that touch this sentence, absolute. */
  readonly quotations: readonly Quotation[];
  /** Its place in `CaseRecord.sentences`. */
  readonly index: number;
}

export interface RecordBlock {
  readonly outline: BlockOutline;
  readonly text: BlockText;
  /** The heading, or label that stands alone above it, that this block stands under; lower case, '' when there is none. */
  readonly section: string;
  /** Table rows: column names, lower case, by cell. */
  readonly columns: readonly string[];
  readonly sentences: readonly RecordSentence[];
  readonly index: number;
}

/** One record, read once: what every rule is asked about. */
export interface CaseRecord {
  readonly uri: string;
  readonly text: string;
  readonly kind: DocumentKind;
  readonly blocks: readonly RecordBlock[];
  readonly sentences: readonly RecordSentence[];
  readonly people: readonly Person[];
  readonly actions: readonly Action[];
}

export type PersonRole = 'child' | 'parent' | 'partner' | 'relative' | 'other-adult' | 'professional' | 'unknown';

export type RoleSlot =
  | 'lives'
  | 'nights'
  | 'time'
  | 'alone'
  | 'care'
  | 'contact'
  | 'supervised'
  | 'checks'
  | 'spoken-to'
  | 'absent';

/** Something the record says about an adult's part in a child's life. Span absolute: the sentence that says it. */
export interface RoleFact {
  readonly slot: RoleSlot;
  readonly span: Span;
}

export interface Mention {
  /** Absolute. */
  readonly span: Span;
  readonly form: string;
  readonly personId: string;
}

/** One human being of the record with all their forms. */
export interface Person {
  readonly id: string;
  /** How a reader would call them: the fullest name, else the fullest description. */
  readonly label: string;
  readonly role: PersonRole;
  /** The role is only suggested by a title ("Mrs Oliver"): a professional among many named, but perhaps a parent. */
  readonly presumed?: true;
  /** "mother", "father", "partner", "uncle" … where the record says. */
  readonly relation?: string;
  readonly gender?: 'female' | 'male';
  /** True when the record gives a name of any kind. */
  readonly named: boolean;
  readonly forms: readonly string[];
  readonly mentions: readonly Mention[];
  readonly facts: readonly RoleFact[];
}

/** Something the record sets somebody to do. Spans are absolute; what is missing is not said, or names nobody and no time. */
export interface Action {
  /** The row, the bullet or line, or the sentence it stands in. */
  readonly span: Span;
  /** What is to be done: a cell or a part of it, or a sentence. */
  readonly what: Span;
  /** The cell beside it that says what it is about: "Speech", "Damp in the back bedroom". */
  readonly topic?: Span;
  readonly owner?: Span;
  readonly by?: Span;
  readonly measure?: Span;
  readonly contingency?: Span;
  /** Words that say it was set before and comes back: "outstanding", "carried forward". */
  readonly carried?: Span;
  /** How it is set down: surest in a row, least sure in a sentence of running text. */
  readonly context: 'row' | 'item' | 'sentence';
  /** The heading it stands under, lower case. */
  readonly section: string;
}
