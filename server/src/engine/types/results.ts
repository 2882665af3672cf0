/**
 * Who and what a record speaks of, as the engine hands it out beside the findings. Plain data that survives being
 * written as JSON. Every span is absolute, in UTF-16 offsets, end exclusive.
 */

import type { Action, Person, RoleSlot } from './record.ts';
import type { Span } from './text.ts';

/** What can be asked for beside the findings. */
export const RESULT_PARTS = ['people', 'actions', 'children', 'sections', 'disclosures', 'facts'] as const;
export type ResultPart = (typeof RESULT_PARTS)[number];

/** What a reader wants to know of an adult in a child's life, in the order of `PersonResult.missing`. */
export const ADULT_SLOTS = [
  'lives',
  'nights',
  'time',
  'alone',
  'care',
  'contact',
  'supervised',
  'checks',
  'spoken-to',
] as const satisfies readonly RoleSlot[];
export type AdultSlot = (typeof ADULT_SLOTS)[number];

/** One human being of a record. */
export interface PersonResult {
  /** "p1", "p2" … in the order in which they are first spoken of. Holds for this reading of this text only. */
  readonly id: string;
  /** How a reader would call them: the fullest name, else the fullest description. */
  readonly label: string;
  /** An adult is whoever the record shows neither as a child nor as somebody at work. */
  readonly part: 'child' | 'adult' | 'professional';
  /** True where only a title or a place in a list suggests that this is a professional: it may be a parent. */
  readonly presumed: boolean;
  /** What an adult is to the children ("mother", "partner", "uncle" …); null where the record does not say. */
  readonly relation: Person['relation'] | null;
  /** True when the record gives a name of any kind. */
  readonly named: boolean;
  /** The words they are called by, as they are written, and where; "he" and "she" as well where it is plain who is meant. */
  readonly forms: readonly { readonly text: string; readonly mentions: readonly Span[] }[];
  /** What the record says of an adult's part in the children's lives; of children and professionals nothing. */
  readonly facts: readonly AdultFact[];
  /** What it does not say of an adult; of children and professionals nothing. */
  readonly missing: readonly AdultSlot[];
}

/** A sentence that says something of an adult's part: that it speaks of it, not what the answer is. */
export interface AdultFact {
  /**
   * `lives`: where they live; `nights`: staying over; `time`: when they are with the child; `alone`: being alone with the
   * child or never; `care`: what they do for the child; `contact`: seeing or ringing; `supervised`: whether somebody is
   * there; `checks`: what is known of them; `spoken-to`: who has spoken to them; `absent`: why they are not there.
   */
  readonly about: RoleSlot;
  /** The sentence. */
  readonly span: Span;
  /** For `spoken-to`: the words for whoever spoke to them, where the sentence names a professional or the writer; else null. */
  readonly by: Span | null;
}

/** What a reader looks for in an action, in the order of `ActionResult.missing`. */
export const ACTION_SLOTS = ['owner', 'by', 'measure', 'contingency'] as const satisfies readonly (keyof Action)[];
export type ActionSlot = (typeof ACTION_SLOTS)[number];

/** Something a record sets somebody to do. What is null is not said, or names nobody and no time. */
export interface ActionResult {
  /** The row, the bullet or line, or the sentence it stands in. */
  readonly span: Span;
  readonly context: Action['context'];
  /** What is to be done. */
  readonly what: Span;
  /** Who is to do it. */
  readonly owner: Span | null;
  /** The people that the owner's words mean, by `PersonResult.id`; empty where they are nobody of the record's people. */
  readonly people: readonly string[];
  /** By when, or how often. */
  readonly by: Span | null;
  /** How anybody will know that it worked. */
  readonly measure: Span | null;
  /** What happens if it does not. */
  readonly contingency: Span | null;
  readonly missing: readonly ActionSlot[];
}

/** What a record shows of its children, each for themselves, and which of their parents it leaves out. */
export interface ChildrenResult {
  /** One for each `PersonResult` that is a child, in the same order. */
  readonly each: readonly ChildResult[];
  /** What is said of several children without telling them apart: it stands for none of them. */
  readonly together: Omit<ChildResult, 'id'>;
  readonly unmentioned: readonly UnmentionedParent[];
}

/** Where the record shows one child, in the order of the record. What is empty the record does not say, as far as the rules can tell. */
export interface ChildResult {
  /** `PersonResult.id`. */
  readonly id: string;
  /** Sentences in which somebody at work saw them. */
  readonly seen: readonly ChildSighting[];
  /** Those of `seen` that say that the child was seen alone. */
  readonly alone: readonly ChildSighting[];
  /** Sentences that show what they did or looked like. */
  readonly shown: readonly Span[];
  /** Sentences with their own words, quoted or told. */
  readonly words: readonly Span[];
}

export interface ChildSighting {
  /** The sentence. */
  readonly span: Span;
  /** Its first words for when: a date, a day, a time; null where it has none. */
  readonly when: Span | null;
}

/** A parent whom a record about children nowhere mentions by themselves. That there is one is not said. */
export interface UnmentionedParent {
  readonly relation: 'mother' | 'father';
  /** The first words that may mean them among others ("both parents"); null where there are none. */
  readonly among: Span | null;
}

/** Who may get a record. */
export const RECIPIENTS = [
  'mother',
  'father',
  'partner',
  'child',
  'extended-family',
  'school',
  'health',
  'police',
  'housing',
  'court',
  'other',
] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** Something that not everybody who gets the record may learn. It asks; it does not know. */
export interface DisclosureResult {
  /** What it is: the id of its declaration. */
  readonly kind: string;
  /** The same in a few words. */
  readonly title: string;
  /** The words that tell it. */
  readonly span: Span;
  /** Whom it is about, by `PersonResult.id`; null where the record leaves it open. */
  readonly concerns: string | null;
  readonly question: string;
  /** For whom it is a question, in the order of `RECIPIENTS`. */
  readonly recipients: readonly Recipient[];
}

/** A heading of a record; what stands under it goes on to the next one. */
export interface SectionResult {
  /** The words of the heading, without marks. */
  readonly span: Span;
  /** 1 for the title, deeper below. */
  readonly level: number;
  /** True where it says that the family or the household is listed under it. */
  readonly listsPeople: boolean;
}
