import type { CollectionRule } from '../match.ts';
import { actionDrift } from './action-drift.ts';
import { adultInNotesOnly } from './adult-role-gap.ts';
import { childNotSeenAlone } from './child-not-seen-alone.ts';
import { conflictingAccounts } from './conflicting-accounts.ts';
import { leftOutOfReferral } from './referral-omission.ts';
import { repeatedWording } from './repeated-wording.ts';

/** What looks for each declaration of `dictionaries/collection/`, by its id. */
export const COLLECTION_RULES: Readonly<Record<string, CollectionRule>> = {
  'action-drift': actionDrift,
  'adult-role-gap': adultInNotesOnly,
  'child-not-seen-alone': childNotSeenAlone,
  'conflicting-accounts': conflictingAccounts,
  'referral-omission': leftOutOfReferral,
  'repeated-wording': repeatedWording,
};
