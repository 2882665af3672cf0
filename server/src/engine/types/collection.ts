/**
 * What one record holds for rules that compare several, and what these find. Plain data that survives being written as
 * JSON. Spans are absolute, in UTF-16 offsets into their own record, end exclusive; days are counted from 1 January 1970.
 * The words in it are the record's: they stay in memory, or in a stream that somebody asked for.
 */

import type { DocumentKind, Severity, Span } from './text.ts';

/** Everything that is kept of a record once it has been read. */
export interface RecordFacts {
  readonly kind: DocumentKind;
  /** Where to point when the record as a whole is meant: its first words. */
  readonly head: Span;
  /** `case:` in the front matter. */
  readonly caseName: string | null;
  readonly date: DateFact | null;
  /** Its day and month where it gives no year, counted as in the year 2000. */
  readonly bare: number | null;
  /** The entries of a log, and what opens with a day of its own elsewhere; none where there is one day only. */
  readonly entries: readonly EntryFact[];
  /** Everybody who has a name. */
  readonly people: readonly PersonFact[];
  /** Surnames under a label such as "Family:". */
  readonly families: readonly string[];
  readonly actions: readonly ActionFact[];
  readonly outcomes: readonly OutcomeFact[];
  readonly accounts: readonly AccountFact[];
  readonly presences: readonly PresenceFact[];
  readonly homes: readonly HomeFact[];
  readonly observations: readonly ObservationFact[];
  /** What the record speaks of at all, by the names of lists. */
  readonly topics: readonly string[];
  /** Of a plan, minutes and the like: what those without a name there are to the children, and all words with a capital that may be names. */
  readonly relations: readonly string[];
  readonly words: readonly string[];
  /** A referral to those who protect children, by somebody who works with the family. */
  readonly refers: boolean;
  /** Long sentences about the family that could come back word for word. */
  readonly sentences: readonly SentenceFact[];
  /** A visit or a contact at which somebody could have seen a child. */
  readonly isVisit: boolean;
}

export interface DateFact {
  readonly day: number;
  /** Front matter is set down for this; a date in a heading or a label may be another's. */
  readonly from: 'front-matter' | 'text';
}

/** Where a record is of another day than its own. */
export interface EntryFact extends Span {
  /** One of both, or none where it cannot be read: the day, or day and month without their year, as `bare` counts them. */
  readonly day: number | null;
  readonly bare: number | null;
}

export interface PersonFact {
  /** The names they are called by, the fullest first. */
  readonly names: readonly string[];
  /** What this record alone shows them to be; another may know better. */
  readonly part: 'child' | 'adult' | 'professional' | 'unknown';
  readonly span: Span;
  /** Their age as the record gives it, in months. */
  readonly months: number | null;
  /** What they are to the children, where the record says: "mother", "partner", "friend-of-child". */
  readonly relation: string | null;
  /** The record tells of time with the child: they live there, stay, care, or are alone with them. */
  readonly isAround: boolean;
  /** For a child, and whoever may be one: where the record shows that they were there. */
  readonly seen: Span | null;
  /** The same at the other visits of a record that tells of several. */
  readonly again?: readonly Span[];
  /** Whether they were seen alone, where the record says so. */
  readonly alone: 'yes' | 'no' | null;
  /** Who is named beside them where that is said, by their places: a grown-up among them takes it back. */
  readonly beside?: readonly number[];
}

/** Something that a plan or a meeting set somebody to do. */
export interface ActionFact {
  readonly span: Span;
  /** What it is about: words without their endings, as they are written, names left out. */
  readonly terms: readonly string[];
  /** The same by the names of lists, where these have words for it. */
  readonly matters: readonly string[];
  /** How far it goes: to ask for something, to go there, to tell what came of it; null where its words do not say. */
  readonly stage: 'ask' | 'go' | 'result' | null;
  /** Places in `RecordFacts.people` of whoever it is about, and of whoever is to do it. */
  readonly about: readonly number[];
  readonly owners: readonly number[];
  /** By when, where it says a day. */
  readonly due: number | null;
  /** It is done again and again: that it comes back says nothing. */
  readonly isStanding: boolean;
  /** One more of something that was done before: "another test", "sessions 5 and 6". */
  readonly isNext: boolean;
  /** Told of as still open from an earlier meeting, and not set down anew. */
  readonly isRecalled: boolean;
  /** What the same record says elsewhere of what came of it. */
  readonly outcome: 'done' | 'changed' | 'open' | null;
}

/** Something that any record says was done, or dropped for a reason, and that an action may have been about. */
export interface OutcomeFact {
  /** Names of lists. */
  readonly matters: readonly string[];
  /** As in `ActionFact`, where the record goes through what was set before; else empty. */
  readonly terms: readonly string[];
  /** Places in `RecordFacts.people` of everybody who is named with it. */
  readonly people: readonly number[];
}

/** Somebody a record speaks of, who may have no name in it. */
export interface WhoFact {
  /** Place in `RecordFacts.people`; null for who has none there. */
  readonly place: number | null;
  /** What the record calls them. */
  readonly name: string;
  /** "mother", "partner" … where the record says. */
  readonly relation: string | null;
}

/** The first and the last day on which something may have been. */
export type Days = readonly [number, number];

/** Which injury is spoken of. */
export interface InjuryFact {
  readonly span: Span;
  /** Place in `RecordFacts.people`; null where it is not plain who. */
  readonly child: number | null;
  /** Names of lists: where on the body, and what it is. */
  readonly body: readonly string[];
  readonly side: 'left' | 'right' | null;
  /** The record says that it is not the one that was spoken of before. */
  readonly isAnother: boolean;
  /** The day of the entry in the record, where it has one of its own. */
  readonly told: number | null;
  readonly happened: Days | null;
}

/** What somebody said an injury comes from. */
export interface AccountFact extends InjuryFact {
  /** Names of lists: what is said to have done it, and what is spoken of beside it. */
  readonly causes: readonly string[];
  readonly also: readonly string[];
  /** The record itself says that accounts differ, or puts one right. */
  readonly isOpen: boolean;
}

/** Whether somebody is said to have been there when a child was hurt. */
export interface PresenceFact extends InjuryFact {
  readonly who: WhoFact;
  /** `there` is with the child or in charge of them, `elsewhere` in another room, `only` there and nobody else. */
  readonly says: 'saw' | 'there' | 'elsewhere' | 'away' | 'only';
}

/** Whether an adult is said to live in the child's home. */
export interface HomeFact {
  readonly span: Span;
  readonly who: WhoFact;
  /** `only` where nobody else does, `open` where the record itself says that this is not settled. */
  readonly says: 'here' | 'away' | 'only' | 'moved-in' | 'moved-out' | 'open';
  /** The day of the entry in the record, where it has one of its own. */
  readonly told: number | null;
  /** When they moved, or since when it has been so. */
  readonly since: Days | null;
}

/** What somebody saw, heard or smelt themselves, or a child's own words. */
export interface ObservationFact {
  readonly span: Span;
  /** Names of lists. */
  readonly topics: readonly string[];
  /** The day of its entry, where the record has entries of several days; its day and month where there is no year. */
  readonly day: number | null;
  readonly bare: number | null;
  /** Place in `RecordFacts.people` of who said it, where the record does not tell whether that is a child. */
  readonly by: number | null;
}

export interface SentenceFact {
  readonly span: Span;
  /** Two sentences of the same words have the same number. */
  readonly hash: number;
}

/** A record among others: what `collect` is given. */
export interface CollectionRecord {
  /** With forward slashes. */
  readonly path: string;
  readonly facts: RecordFacts;
  /** How rules are to speak about this record; what is missing speaks as declared. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}

/** A place in one of several records. */
export interface CollectionPlace {
  readonly path: string;
  readonly span: Span;
  /** What stands there, in plain words that quote nothing: "Agreed on 5 March 2024". */
  readonly message: string;
}

/** What only several records together show: it stands at one place, and points to others. */
export interface CollectionFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** The case it is about, as people would call it: its folder, its name or its children's. */
  readonly case: string;
  readonly path: string;
  readonly span: Span;
  readonly message: string;
  readonly prompt: string;
  readonly related: readonly CollectionPlace[];
}
