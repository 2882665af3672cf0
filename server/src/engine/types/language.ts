import type { Span } from './text.ts';

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
