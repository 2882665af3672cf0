import type { Random } from './random.ts';
import type { Naming } from './vary.ts';
import { nameOf } from './words.ts';

/** A dozen people and a few places, as around one family. */
export function castOf(random: Random): Naming {
  const some = (kind: Parameters<Naming>[0], count: number) =>
    Array.from({ length: count }, () => nameOf(kind, random));
  const cast = { given: some('given', 12), family: some('family', 4), place: some('place', 5) };
  return (kind) => random.pick(cast[kind]);
}
