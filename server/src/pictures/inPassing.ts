import type { PersonResult } from '../engine/types.ts';

/** What an adult may be to the children without being part of their lives. */
const OUTSIDE: ReadonlySet<PersonResult['relation']> = new Set(['adult', 'bystander', 'neighbour', null]);

/** Whether a record speaks of an adult only in passing: a caller, a neighbour, somebody in the shop, without a name. */
export function isInPassing({ part, named, relation }: Pick<PersonResult, 'part' | 'named' | 'relation'>): boolean {
  return part === 'adult' && !named && OUTSIDE.has(relation);
}
