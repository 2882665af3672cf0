import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord } from '../../types.ts';
import type { CheckMatch } from '../match.ts';
import { adultRoleGap } from './adult-role-gap.ts';
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
  'adult-role-gap': adultRoleGap,
  'unfilled-placeholder': unfilledPlaceholder,
  'unnamed-adult': unnamedAdult,
};
