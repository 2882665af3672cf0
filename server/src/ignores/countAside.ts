import type { LintResult } from '../engine/types.ts';

/** How many findings are set aside, told apart by who did it: a person, or a team when it began. */
export interface AsideCount {
  readonly ignored: number;
  readonly old: number;
}

/** How many findings of a record are set aside. */
export function countAside({
  ignored = [],
  ignoredBesides = 0,
}: Pick<LintResult, 'ignored' | 'ignoredBesides'>): AsideCount {
  const old = ignored.filter(({ by }) => by === 'baseline').length;
  return { ignored: ignored.length - old + ignoredBesides, old };
}
