import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord } from '../../types.ts';
import type { CheckMatch } from '../match.ts';
import { actionsFallOnOneParent } from './actions-fall-on-one-parent.ts';
import { adultRoleGap } from './adult-role-gap.ts';
import { childVoiceGap } from './child-voice-gap.ts';
import { impactGap } from './impact-gap.ts';
import { referralOmission } from './referral-omission.ts';
import { unfilledPlaceholder } from './unfilled-placeholder.ts';
import { unnamedAdult } from './unnamed-adult.ts';

/** @param placeholders what the declarations' own templates insert, lower case, without brackets */
export type Check = (
  record: CaseRecord,
  who: Who,
  language: Language,
  placeholders: ReadonlySet<string>,
) => CheckMatch[];

/** The rules that data cannot say, by their ids. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'actions-fall-on-one-parent': actionsFallOnOneParent,
  'adult-role-gap': adultRoleGap,
  'child-voice-gap': childVoiceGap,
  'impact-gap': impactGap,
  'referral-omission': referralOmission,
  'unfilled-placeholder': unfilledPlaceholder,
  'unnamed-adult': unnamedAdult,
};
