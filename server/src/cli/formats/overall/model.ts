import type { Finding, RuleSummary, Severity } from '../../../engine/types.ts';
import type { Month } from '../../dates.ts';
import type { Summary } from '../../result.ts';
import type { Told, ToldAcross } from '../wording.ts';

/** Everything that a report for people says of many records: plain data, without any look and without any record's text. */
export interface Overall {
  readonly summary: Summary;
  /** The rules that spoke, the one that spoke most often first. */
  readonly rules: readonly RuleCount[];
  /** The findings of the review that the rules serve, in its order. */
  readonly subjects: readonly SubjectCount[];
  /** By the folder next below what the records have in common, the one with the most findings first. */
  readonly folders: readonly GroupCount[];
  /** From the first month to the last, those without a record left out. */
  readonly months: readonly (GroupCount & { readonly name: Month })[];
  /** How many records are of no known month. */
  readonly undated: number;
  readonly focus: Focus;
  /** The records to read first, at most ten. */
  readonly second: readonly RecordCount[];
  /** The gravest findings, in the order of the records. */
  readonly findings: readonly ListedFinding[];
  /** How many more findings there are. */
  readonly unlisted: number;
  /** What only several records together show. */
  readonly across: readonly ToldAcross[];
  /** The gravest of that, as many as are listed one by one. */
  readonly acrossListed: readonly ToldAcross[];
}

export type BySeverity = Readonly<Record<Severity, number>>;

export interface RuleCount {
  readonly rule: Pick<RuleSummary, 'id' | 'title' | 'finding'>;
  readonly bySeverity: BySeverity;
  /** In how many records. */
  readonly records: number;
}

export interface SubjectCount {
  readonly finding: RuleSummary['finding'][number];
  readonly bySeverity: BySeverity;
}

export interface GroupCount {
  readonly name: string;
  readonly records: number;
  readonly flagged: number;
  readonly bySeverity: BySeverity;
}

export interface RecordCount {
  readonly path: string;
  readonly bySeverity: BySeverity;
  /** How many different rules spoke. */
  readonly rules: number;
}

export interface ListedFinding extends Told {
  readonly path: string;
}

/** Whom the records speak of among the adults of the families, and whom they give something to do. */
export interface Focus {
  readonly counts: readonly FocusCount[];
  /** In how many records a mother is spoken of and no father, or the other way round. */
  readonly onlyMother: number;
  readonly onlyFather: number;
}

export const FOCUSES = ['mothers', 'other-women', 'fathers', 'other-men', 'untold'] as const;

export interface FocusCount {
  readonly who: (typeof FOCUSES)[number];
  /** In how many records they are spoken of. */
  readonly records: number;
  readonly mentions: number;
  readonly actions: number;
}

export const NONE: BySeverity = { error: 0, warning: 0, information: 0, hint: 0 };

export function total(counts: BySeverity): number {
  return counts.error + counts.warning + counts.information + counts.hint;
}

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly Pick<Finding, 'severity'>[]): BySeverity {
  const counts = { ...NONE };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export function added(one: BySeverity, other: BySeverity): BySeverity {
  return {
    error: one.error + other.error,
    warning: one.warning + other.warning,
    information: one.information + other.information,
    hint: one.hint + other.hint,
  };
}
