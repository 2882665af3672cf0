import { remember } from '../language/remember.ts';
import { type Human, kindOfRelation } from './human.ts';

/** People by what they are to somebody, so that few are looked at where "his brother" is to be found among hundreds. */
export interface Relations {
  /** Says that somebody has a tie of that relation. */
  add(human: Human, relation: string): void;
  /** Whoever has a tie of that kind of relation, in the order of `humans`. */
  having(relation: string): readonly Human[];
}

const NOBODY: readonly Human[] = [];

/** @param humans those there are; others may be put behind them later */
export function createRelations(humans: readonly Human[]): Relations {
  const byKind = new Map<string, Set<Human>>();
  const places = new Map<Human, number>();
  for (const human of humans) for (const { relation } of human.ties) add(human, relation);
  return { add, having };

  function add(human: Human, relation: string): void {
    remember(byKind, kindOfRelation(relation), () => new Set<Human>()).add(human);
  }

  function having(relation: string): readonly Human[] {
    const found = byKind.get(kindOfRelation(relation));
    if (!found) return NOBODY;
    return found.size < 2 ? [...found] : [...found].sort((a, b) => placeOf(a) - placeOf(b));
  }

  function placeOf(human: Human): number {
    for (let at = places.size; at < humans.length; at++) places.set(humans[at]!, at);
    return places.get(human) ?? humans.length;
  }
}
