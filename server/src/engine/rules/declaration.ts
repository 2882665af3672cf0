import type { Action, DocumentKind, EvidenceKind, MoodKind, RewriteTemplate, RuleExample, Severity } from '../types.ts';

/**
 * A rule as its file in `dictionaries/rules/` declares it. The form is checked by `dictionaries/schema/rule.schema.json`
 * when the dictionaries are read; `dictionaries/README.md` tells an author what each part is for.
 */
export interface RuleDeclaration {
  readonly id: string;
  readonly title: string;
  /** The highest severity the rule speaks at; a detection that is less sure names a lower one. */
  readonly severity: Severity;
  readonly pack?: string;
  readonly kinds: readonly DocumentKind[];
  readonly finding: readonly ('F1' | 'F2' | 'F3' | 'F4')[];
  /** What was seen; `{words}` and captures are filled in. */
  readonly message: string;
  readonly why: string;
  readonly sources: readonly string[];
  readonly advice: string;
  /** The questions to ask. */
  readonly ask?: string;
  /** Rules before which this one falls silent on the same words. */
  readonly yields?: readonly string[];
  /** Conditions of every detection; a detection's own come on top. */
  readonly always?: Conditions;
  readonly detect?: readonly Detection[];
  /** Actions of the record that lack something. */
  readonly actions?: readonly ActionDetection[];
  /** A check in code, where data cannot say it: `engine/rules/checks/<id>.ts`. */
  readonly check?: boolean;
  readonly rewrites?: readonly RewriteTemplate[];
  readonly examples: { readonly flagged: readonly RuleExample[]; readonly silent: readonly RuleExample[] };
}

/** Rules of a pack are off until somebody switches the pack on. */
export const PACKS = ['opinion', 'respectful-language', 'was-not-brought'] as const;

/**
 * Roles as declarations name them; `family` is everybody but professionals, `none` is nobody named, `female` and `male`
 * are a "she" or a man of whom no more is told, `aggressor` is whom the record tells of as using violence.
 */
export type RoleName =
  | 'parent'
  | 'child'
  | 'partner'
  | 'relative'
  | 'other-adult'
  | 'professional'
  | 'unknown'
  | 'family'
  | 'mother'
  | 'father'
  | 'female'
  | 'male'
  | 'aggressor'
  | 'none';

/**
 * Who says something: one of the roles; the `writer` of the record, plainly; `nobody` ("it was felt"); or somebody who
 * is left `unsaid` ("States that …").
 */
export type SayerName = RoleName | 'writer' | 'nobody' | 'unsaid';

export interface Detection extends Conditions {
  /** Why these phrases stand apart, for whoever reads the file. */
  readonly name?: string;
  readonly phrases: readonly string[];
  readonly severity?: Severity;
  readonly message?: string;
  readonly ask?: string;
  /** Rewrites of this detection instead of the rule's; an empty list for none. */
  readonly rewrites?: readonly RewriteTemplate[];
}

/** An action that does not say who, by when, or how we will know; the conditions look at the sentence it stands in. */
export interface ActionDetection extends Conditions {
  readonly name?: string;
  readonly lacks: 'owner' | 'by' | 'measure';
  readonly severity?: Severity;
  readonly message?: string;
  readonly ask?: string;
  readonly rewrites?: readonly RewriteTemplate[];
}

/** Every condition must hold. Phrases are in the phrase language. */
export interface Conditions {
  /** Whose act it is: the capture `who`, else the subject of the words. */
  readonly who?: readonly RoleName[];
  readonly notWho?: readonly RoleName[];
  /** Who it is done to: the capture `whom`. */
  readonly whom?: readonly RoleName[];
  readonly notWhom?: readonly RoleName[];
  /** `whom` is somebody else than `who`. */
  readonly another?: boolean;
  /** The words are said by one of these. */
  readonly saidBy?: readonly SayerName[];
  readonly notSaidBy?: readonly SayerName[];
  /** One of these stands in the sentence … */
  readonly with?: readonly string[];
  /** … in the sentence, its neighbours, or its row … */
  readonly withNear?: readonly string[];
  /** … anywhere in the record. */
  readonly withRecord?: readonly string[];
  /** None of these stands anywhere in the record. */
  readonly withoutRecord?: readonly string[];
  /** None of these stands in the sentence … */
  readonly without?: readonly string[];
  /** … in the sentence, its neighbours, or its row. */
  readonly withoutNear?: readonly string[];
  /** None of these stands in the words that were found. */
  readonly withoutInside?: readonly string[];
  /** Evidence in the same sentence or cell that silences. */
  readonly evidence?: readonly EvidenceKind[];
  /** Evidence in the next sentence, or elsewhere in the row, that silences. */
  readonly evidenceNear?: readonly EvidenceKind[];
  /** Moods that do not silence. Without this every mood does. */
  readonly moods?: readonly MoodKind[];
  /** Whether a negation before the words silences (the default), is needed, or does not matter. */
  readonly negated?: 'silences' | 'needed' | 'either';
  readonly kinds?: readonly DocumentKind[];
  /** Table columns, by a word of their name. */
  readonly columns?: readonly string[];
  readonly notColumns?: readonly string[];
  /** The words stand in an action that is set down in one of these ways. */
  readonly inAction?: readonly Action['context'][];
  /** Sections, by a word of their heading. */
  readonly sections?: readonly string[];
  readonly notSections?: readonly string[];
}

/** A mistake in a declaration: where (as a path into it) and what to do. */
export class DeclarationError extends Error {
  readonly path: readonly (string | number)[];
  constructor(path: readonly (string | number)[], message: string) {
    super(`${path.join(' → ')}: ${message}`);
    this.path = path;
  }
}
