/**
 * The shape of `caselint/overview`: everything that a view, a panel or a page shows of one open record. Plain data, with
 * ranges of the text of `version`; no words of the record but the names people are called by.
 */

import type { Position, Range } from 'vscode-languageserver';
import type { ActionResult, ActionSlot, AdultFact, AdultSlot, PersonResult } from '../../engine/types/results.ts';
import type { DocumentKind, Severity } from '../../engine/types/text.ts';
import type { CirculationCheck } from '../protocol.ts';

export interface RecordOverview {
  /** The version of the document that all ranges belong to. */
  readonly version: number;
  readonly kind: DocumentKind;
  /** What stands in the way of circulation, or the last word. Unlike `findings` it counts what calm typing holds back. */
  readonly check: CirculationCheck;
  /** The headings in order; what stands under one goes on to the next. */
  readonly sections: readonly OverviewSection[];
  /** What may be seen now, in the order of the record. */
  readonly findings: readonly OverviewFinding[];
  /** In the order in which they are first spoken of. */
  readonly people: readonly OverviewPerson[];
  /** What is said of several children without telling them apart: it stands for none of them. */
  readonly together: OverviewChild;
  /** Parents whom the record nowhere mentions by themselves. */
  readonly unmentioned: readonly OverviewUnmentioned[];
  /** In the order in which they stand. */
  readonly actions: readonly OverviewAction[];
}

export interface OverviewSection {
  /** The words of the heading. */
  readonly range: Range;
  /** 1 for the title, deeper below. */
  readonly level: number;
}

export interface OverviewFinding {
  /** Holds for this reading of this version only. */
  readonly id: string;
  readonly rule: string;
  /** The rule's title. */
  readonly title: string;
  /** Which of the four findings of the review the rule serves. */
  readonly serves: readonly ('F1' | 'F2' | 'F3' | 'F4')[];
  /** As before circulation: a placeholder still open is an error, unless somebody set how loud it is. */
  readonly severity: Severity;
  readonly message: string;
  /** The questions to ask, as plain text. */
  readonly questions: string | null;
  readonly range: Range;
  /** The heading it stands under, as an index of `sections`; null before the first. */
  readonly section: number | null;
  /** True for a `[placeholder]` that nobody has filled in yet. */
  readonly placeholder: boolean;
  /** False for what can only be put right. */
  readonly ignorable: boolean;
  readonly rewrites: readonly OverviewRewrite[];
}

export interface OverviewRewrite {
  readonly title: string;
  /** True where it may be applied without reading it. */
  readonly safe: boolean;
  readonly edits: readonly OverviewEdit[];
}

export interface OverviewEdit {
  readonly range: Range;
  readonly newText: string;
  /** The same with its placeholders as tab stops; null where there is none to fill in. */
  readonly snippet: string | null;
}

export interface OverviewPerson
  extends Pick<PersonResult, 'id' | 'label' | 'part' | 'presumed' | 'relation' | 'named'> {
  /** True for an adult without a name who is nobody of the family's, as far as the record tells: a caller, a neighbour. */
  readonly inPassing: boolean;
  readonly forms: readonly { readonly text: string; readonly mentions: readonly Range[] }[];
  /** What the record says of an adult's part in the children's lives: that it speaks of it, not what the answer is. */
  readonly facts: readonly OverviewFact[];
  /** What it does not say of an adult. */
  readonly missing: readonly AdultSlot[];
  /** What it shows of a child; null for everybody else. */
  readonly child: OverviewChild | null;
  /** Where a line of placeholders about them belongs: a place at the end of a line; null for who is there for work. */
  readonly askAt: Position | null;
}

export interface OverviewFact {
  readonly about: AdultFact['about'];
  /** The sentence. */
  readonly range: Range;
  /** For `spoken-to`: the words for whoever spoke to them, where the sentence says. */
  readonly by: Range | null;
}

/** Places at which a record shows a child; what is empty it does not say, as far as Caselint can tell. */
export interface OverviewChild {
  /** Sentences in which somebody at work saw them. */
  readonly seen: readonly OverviewSighting[];
  /** Those of `seen` that say that the child was seen alone. */
  readonly alone: readonly OverviewSighting[];
  /** Sentences that show what they did or looked like. */
  readonly shown: readonly Range[];
  /** Sentences with their own words, quoted or told. */
  readonly words: readonly Range[];
}

export interface OverviewSighting {
  readonly range: Range;
  /** The sentence's words for when. */
  readonly when: Range | null;
}

export interface OverviewUnmentioned {
  readonly relation: 'mother' | 'father';
  /** The first words that may mean them among others ("both parents"). */
  readonly among: Range | null;
  /** Where a line of placeholders about them belongs: a place at the end of a line. */
  readonly askAt: Position;
}

export interface OverviewAction extends Pick<ActionResult, 'context' | 'people'> {
  /** The row, the line or the sentence. */
  readonly range: Range;
  readonly what: Range;
  readonly owner: Range | null;
  readonly by: Range | null;
  readonly measure: Range | null;
  readonly contingency: Range | null;
  readonly missing: readonly ActionSlot[];
  /** The heading it stands under, as an index of `sections`; null before the first. */
  readonly section: number | null;
}
