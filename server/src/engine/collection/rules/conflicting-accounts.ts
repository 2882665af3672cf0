import type { Case } from '../case.ts';
import type { CollectionMatch } from '../match.ts';
import { adultsOf } from './adults.ts';
import { homesThatDiffer } from './homes.ts';
import { injuriesThatDiffer } from './injuries.ts';

/** Accounts that cannot all be right: what an injury comes from, and who lives with the child. */
export function conflictingAccounts(family: Case): CollectionMatch[] {
  const adults = adultsOf(family);
  return [...injuriesThatDiffer(family, adults), ...homesThatDiffer(family, adults)];
}
