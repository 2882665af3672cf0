import type { BarPart, Mark, Series } from '../../../pictures/model.ts';
import { LOUDNESS } from '../../words.ts';
import type { BySeverity } from '../overall/model.ts';

/** How each severity is drawn; hints are few and go with what is to be considered, as in the review panel. */
const PARTS: readonly { readonly mark: Mark; readonly name: string; readonly count: (found: BySeverity) => number }[] =
  [
    { mark: 'solid', name: LOUDNESS.error, count: ({ error }) => error },
    { mark: 'hatched', name: LOUDNESS.warning, count: ({ warning }) => warning },
    { mark: 'dotted', name: LOUDNESS.information, count: ({ information, hint }) => information + hint },
  ];

export const LEGEND: readonly Series[] = PARTS.map(({ mark, name }) => ({ mark, name }));

/** The heads of the columns that {@link countsOf} fills. */
export const HEADS: readonly string[] = ['To settle before circulation', 'To think about', 'To consider', 'All'];

/** What a bar of these questions is made of, the loudest first. */
export function barParts(found: BySeverity): BarPart<never>[] {
  return PARTS.map(({ mark, name, count }) => ({
    ...{ mark, place: null, count: count(found) },
    says: `${count(found)} ${name}`,
  }));
}

export function countsOf(found: BySeverity): number[] {
  const counts = PARTS.map(({ count }) => count(found));
  return [...counts, counts.reduce((sum, each) => sum + each, 0)];
}
