import type { CirculationCheck } from '../../server/src/lsp/protocol.ts';
import * as l10n from './l10n.ts';

/** "7 questions remain, 2 of them placeholders to fill": what the check says in one line. */
export function remaining({ total, placeholders }: Pick<CirculationCheck, 'total' | 'placeholders'>): string {
  if (total === 0) return l10n.t('No question remains');
  if (total === placeholders)
    return total === 1 ? l10n.t('1 placeholder to fill') : l10n.t('{0} placeholders to fill', total);
  if (total === 1) return l10n.t('1 question remains');
  if (placeholders === 0) return l10n.t('{0} questions remain', total);
  return placeholders === 1
    ? l10n.t('{0} questions remain, 1 of them a placeholder to fill', total)
    : l10n.t('{0} questions remain, {1} of them placeholders to fill', total, placeholders);
}

/** What is said beside the number: what is ignored, findings held back, and rules that could not be asked. Empty when there is nothing to add. */
export function besides(
  check: Pick<CirculationCheck, 'ignored' | 'old' | 'suppressed' | 'suppressedByRule' | 'failedRules'>,
): string {
  const { failedRules } = check;
  return [setAside(check), heldBack(check), failedRules.length > 0 ? couldNotAsk(failedRules) : '']
    .filter(Boolean)
    .join(' ');
}

/**
 * What is said when no stop is left: the last word, or, where Caselint could not ask everything or something is held back
 * behind what is ignored, just that.
 * It never says that a record is ready or a child safe.
 */
export function closing(check: CirculationCheck): string {
  if (check.lastWord !== null) return [check.lastWord, besides(check)].filter(Boolean).join(' ');
  const open = remaining(check);
  const but =
    check.failedRules.length > 0
      ? l10n.t('{0}, but the check is not complete.', open)
      : l10n.t('{0}, but some are held back.', open);
  return `${but} ${besides(check)}`;
}

/** What stands above a record's questions: how many remain, or the last word, and what has to be said beside it. */
export function status(check: CirculationCheck): string {
  return check.total === 0 ? closing(check) : [`${remaining(check)}.`, besides(check)].filter(Boolean).join(' ');
}

/** "2 questions are ignored. 40 old questions are passed over." */
function setAside({ ignored, old }: Pick<CirculationCheck, 'ignored' | 'old'>): string {
  const words = [
    ignored === 1 ? l10n.t('1 question is ignored.') : l10n.t('{0} questions are ignored.', ignored),
    old === 1 ? l10n.t('1 old question is passed over.') : l10n.t('{0} old questions are passed over.', old),
  ];
  return words.filter((_, place) => [ignored, old][place] !== 0).join(' ');
}

/** "3 more questions are held back, more of the same: Engaging, or attending? (3)." */
function heldBack({ suppressed, suppressedByRule = [] }: Pick<CirculationCheck, 'suppressed' | 'suppressedByRule'>) {
  if (suppressed === 0) return '';
  const rules = suppressedByRule.map(({ title, count }) => `${title} (${count})`).join(', ');
  if (rules === '')
    return suppressed === 1
      ? l10n.t('1 more question is held back.')
      : l10n.t('{0} more questions are held back.', suppressed);
  return suppressed === 1
    ? l10n.t('1 more question is held back, more of the same: {0}.', rules)
    : l10n.t('{0} more questions are held back, more of the same: {1}.', suppressed, rules);
}

function couldNotAsk(rules: readonly string[]): string {
  const names = rules.join(', ');
  return rules.length === 1
    ? l10n.t('Through a fault of its own, Caselint could not ask about one of its rules ({0}).', names)
    : l10n.t('Through a fault of its own, Caselint could not ask about {0} of its rules ({1}).', rules.length, names);
}

/** The same words further back in a sentence. */
export const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
