import type { Finding, Rewrite, TextEdit } from '../engine/types.ts';
import { smallest } from './smallest.ts';

/** What is to be put into the file about one finding. */
export interface Remark {
  readonly finding: Finding;
  /** The rewrite that becomes a suggested change, with no more edits than it needs; null where none does. */
  readonly change: { readonly rewrite: Rewrite; readonly edits: readonly TextEdit[] } | null;
  /** Rewrites that the comment tells. */
  readonly told: readonly Rewrite[];
}

/**
 * Decides what becomes a suggested change. Of each finding it is the first rewrite, unless it would touch an earlier
 * finding's change or words that cannot be changed in the file; every other rewrite is told in the comment. The remarks
 * come in the order of the findings.
 * @param text the record's
 * @param canChange whether the file lets one edit become a suggested change; never asked where nobody wants changes
 */
export function planRemarks(
  findings: readonly Finding[],
  text: string,
  canChange: (edit: TextEdit) => boolean,
  commentsOnly = false,
): readonly Remark[] {
  const taken = new Map<number, TextEdit[]>();
  return findings.map((finding) => {
    const [first, ...others] = finding.rewrites;
    const edits = first && !commentsOnly ? first.edits.flatMap((edit) => smallest(edit, text) ?? []) : [];
    const fits = edits.length > 0 && edits.every((edit) => canChange(edit) && isFree(edit, taken));
    if (!first || !fits) return { finding, change: null, told: finding.rewrites };
    for (const edit of edits) for (const key of bucketsOf(edit)) taken.set(key, [...(taken.get(key) ?? []), edit]);
    return { finding, change: { rewrite: first, edits }, told: others };
  });
}

/** Changes that only touch would leave open in what order their words stand, so they count as overlapping. */
function isFree(edit: TextEdit, taken: ReadonlyMap<number, readonly TextEdit[]>): boolean {
  const near = bucketsOf(edit).flatMap((key) => taken.get(key) ?? []);
  return near.every(({ start, end }) => end < edit.start || edit.end < start);
}

/** Edits lie in stretches of the text, so that in a long record not every two of them are compared. */
const STRETCH = 1024;

function bucketsOf({ start, end }: TextEdit): number[] {
  const first = Math.floor(start / STRETCH);
  return Array.from({ length: Math.floor(end / STRETCH) - first + 1 }, (_, index) => first + index);
}
