/**
 * The nouns of the engine. Everything here is data; nothing here imports anything.
 *
 * Positions are UTF-16 offsets, end exclusive. Three frames are used, and each field says which is its own:
 * absolute (into the record's text), block (into one block's text) and sentence (into one sentence's text).
 * Facts of a block or a sentence are in its own frame, so that they depend on its text alone and can be cached by it.
 */

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

// ── text ────────────────────────────────────────────────────────────────────────────────────────────────

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

// ── language ────────────────────────────────────────────────────────────────────────────────────────────

/** One word or one mark of punctuation. Offsets are in the sentence's frame. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly norm: string;
  readonly word: boolean;
}

export type MentionKind =
  /** "Mum", "the father", "MGM", "her partner", "Tilly's dad" */
  | 'kin'
  /** "Craig", "Ms Tate", "Dean Sorrell", "FG" */
  | 'name'
  /** "the social worker", "HV", "PC Idris", "GP surgery", "the core group" */
  | 'professional'
  /** "the children", "baby", "the twins", "the girls" */
  | 'child'
  /** "parents", "the family", "both" */
  | 'collective'
  /** "a male", "someone", "a friend", "the lodger" */
  | 'stranger'
  | 'pronoun';

/** A person spoken of in one sentence; who it is stays open until the record is read as a whole. Sentence frame. */
export interface OpenMention extends Span {
  readonly kind: MentionKind;
  /** The words, lower case, straight apostrophes. */
  readonly norm: string;
  /** Index of the first token, and one past the last. */
  readonly tokens: readonly [number, number];
  /** What the words alone say: "mother", "father", "partner", "grandparent", "sibling", "friend", "social worker" … */
  readonly relation?: string;
  /** A name joined to a description: "her friend Jo", "Carly Meek – mother", "Nan (Sheila Bagley)". */
  readonly name?: string;
  /** Whose, in the sentence's frame: "Tilly" in "Tilly's dad", "Mum's" in "a friend of Mum's". */
  readonly of?: Span;
}

export type EvidenceKind = 'count' | 'when' | 'speech' | 'perception' | 'source' | 'detail';

/** What answers a claim: a count, a date or time, somebody's words, what the writer saw, a source that was checked, a concrete description. */
export interface Evidence extends Span {
  readonly kind: EvidenceKind;
}

export type MoodKind =
  | 'question'
  /** "if Mum were to …", "asked whether …" */
  | 'hypothetical'
  /** Takes the wording apart or says what cannot be done: "we cannot ensure", "stop writing 'safe and well'". */
  | 'critique'
  /** Law, policy or the stated aim of a plan: "a duty to ensure". */
  | 'policy';

/** A part of a sentence that does not assert what it says. Sentence frame. */
export interface Mood extends Span {
  readonly kind: MoodKind;
}

/** What one sentence says, told from its own text alone. */
export interface SentenceFacts {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly OpenMention[];
  readonly evidence: readonly Evidence[];
  readonly moods: readonly Mood[];
}

// ── the record as a whole ───────────────────────────────────────────────────────────────────────────────

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
}

export type PersonRole = 'child' | 'parent' | 'partner' | 'relative' | 'other-adult' | 'professional' | 'unknown';

export type RoleSlot = 'lives' | 'nights' | 'time' | 'alone' | 'care' | 'contact' | 'checks' | 'spoken-to' | 'absent';

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
  /** "mother", "father", "partner", "uncle" … where the record says. */
  readonly relation?: string;
  readonly gender?: 'female' | 'male';
  /** True when the record gives a name of any kind. */
  readonly named: boolean;
  readonly forms: readonly string[];
  readonly mentions: readonly Mention[];
  readonly facts: readonly RoleFact[];
}

// ── findings ────────────────────────────────────────────────────────────────────────────────────────────

export interface TextEdit extends Span {
  readonly newText: string;
}

export interface Rewrite {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** `safe` may be applied without reading; `review` inserts placeholders or changes what is said. */
  readonly safety: 'safe' | 'review';
}

export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** Words of a record that a rule questions, before they become a finding. */
export interface Match {
  readonly rule: string;
  /** Absolute: the words to underline. */
  readonly span: Span;
  readonly severity: Severity;
  /** The sentence it stands in; missing for a match about the whole record. */
  readonly sentence?: RecordSentence;
  /** For phrases: parts of the words by name, as ranges of the sentence's tokens, ends exclusive. A check in code has none. */
  readonly captures?: Readonly<Record<string, readonly [number, number]>>;
  /** Texts for the message and the rewrites, by name. */
  readonly values: Readonly<Record<string, string>>;
  /** What the detection says instead of the rule. */
  readonly message?: string;
  readonly ask?: string;
  readonly rewrites?: readonly RewriteTemplate[];
  readonly related: readonly Related[];
}

/**
 * Text that takes the place of some words or stands after them. `{name}` is a capture, `{verb:take}` the verb "take" in
 * the form of the captured verb, `{child}` the record's only child or [child]; `<< … >>` is left out when a capture in it is missing.
 */
export interface RewriteTemplate {
  readonly title: string;
  /** The capture that is replaced; `words` for the underlined words. */
  readonly replace?: string;
  readonly with?: string;
  /** Instead of `with` where the captured verb is a base form ("to engage", "will engage"). */
  readonly future?: string;
  /** A text that is put right after the underlined words. */
  readonly after?: string;
  /** A sentence that is put after the sentence, in the same cell or item. */
  readonly append?: string;
  /** `safe` only where nothing can be lost and nothing is left to fill in. */
  readonly safety?: 'safe' | 'review';
}

export interface Finding {
  readonly rule: string;
  /** Absolute; `text.slice(span.start, span.end) === text`. */
  readonly span: Span;
  readonly text: string;
  readonly severity: Severity;
  /** What was seen, in plain words. */
  readonly message: string;
  readonly rewrites: readonly Rewrite[];
  /** The questions to ask, or null. */
  readonly prompt: string | null;
  readonly related: readonly Related[];
}

/** A rule that threw: every other rule's findings stand. `reason` never holds words of the record. */
export interface RuleFailure {
  readonly rule: string;
  readonly reason: string;
}

export interface LintSettings {
  /** Rule id → severity it speaks at, or 'off'. Lowers or raises what the declaration says. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Packs that are switched on; rules of other packs are silent. */
  readonly packs: readonly string[];
}

export interface LintResult {
  readonly kind: DocumentKind;
  readonly findings: readonly Finding[];
  /** How many findings were held back (caps, ignores): counted, never hidden silently. */
  readonly suppressed: number;
  readonly failures: readonly RuleFailure[];
}

/** What a reader of the product is told about a rule: the catalogue's public face, used by hovers, pages and reports. */
export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly pack?: string;
  readonly kinds: readonly DocumentKind[];
  /** Which of the four findings of the review it serves. */
  readonly finding: readonly ('F1' | 'F2' | 'F3' | 'F4')[];
  /** Why it matters, in plain words. */
  readonly why: string;
  /** Where that comes from, in words a practitioner knows: "James" Serious Case Review (2019), 7.2.8. */
  readonly sources: readonly string[];
  /** What to do. */
  readonly advice: string;
  readonly examples: { readonly flagged: readonly RuleExample[]; readonly silent: readonly RuleExample[] };
}

export interface RuleExample {
  readonly text: string;
  readonly kind?: DocumentKind;
  /** Flagged examples: the words that are underlined. */
  readonly words?: string;
  /** Flagged examples: the text after the first rewrite. */
  readonly rewrite?: string;
  /** Silent examples: why it is right to leave the wording alone. */
  readonly because?: string;
}
