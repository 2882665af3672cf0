import type { LintResult } from '../engine/types.ts';

/** How many findings of a record are set aside, told apart by who did it: a person, or a team when it began. */
export function countAside({ ignored = [], ignoredBesides = 0 }: Pick<LintResult, 'ignored' | 'ignoredBesides'>): {
  readonly ignored: number;
  readonly old: number;
} {
  const old = ignored.filter(({ by }) => by === 'baseline').length;
  return { ignored: ignored.length - old + ignoredBesides, old };
}
