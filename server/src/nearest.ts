import { closest, distance } from 'fastest-levenshtein';

/**
 * A sentence that helps somebody who mistyped a name: the nearest known one, or all of them when none is near and there
 * are not too many to read. Empty when nothing useful can be said.
 */
export function didYouMean(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = nearestOf(word, known);
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  return known.length <= 12 ? `You can use ${known.join(', ')}.` : '';
}

/** The one known name that a mistyped word most likely stands for, or undefined when none is near. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const typed = word.trim().toLowerCase();
  if (typed === '') return undefined;
  const begun = known.filter((name) => name.startsWith(typed));
  if (begun.length === 1) return begun[0];
  const candidate = closest(typed, known);
  return distance(typed, candidate) <= Math.max(2, candidate.length / 3) ? candidate : undefined;
}
