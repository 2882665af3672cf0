import * as l10n from '../../l10n.ts';
import { shortened } from '../../shortened.ts';
import type { Reviewed } from '../model.ts';

export const BEFORE_HEADINGS = l10n.t('Before the first heading');

/** What stands above a place, by the number of its section. */
export function headingOf(
  section: number | null,
  { overview, wordsAt }: Pick<Reviewed, 'overview' | 'wordsAt'>,
): string {
  const heading = section === null ? undefined : overview.sections[section];
  return heading ? shortened(wordsAt(heading.range)) : BEFORE_HEADINGS;
}
