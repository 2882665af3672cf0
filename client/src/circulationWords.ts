import type { CirculationCheck } from '../../server/src/lsp/protocol.ts';

/** "7 questions remain, 2 of them placeholders to fill": what the check says in one line. */
export function remaining({ total, placeholders }: Pick<CirculationCheck, 'total' | 'placeholders'>): string {
  if (total === 0) return 'No question remains';
  if (total === placeholders) return `${count(total, 'placeholder')} to fill`;
  const blanks =
    placeholders > 0
      ? `, ${placeholders} of them ${placeholders === 1 ? 'a placeholder' : 'placeholders'} to fill`
      : '';
  return `${count(total, 'question')} ${total === 1 ? 'remains' : 'remain'}${blanks}`;
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
  const but = check.failedRules.length > 0 ? 'the check is not complete' : 'some are held back';
  return `${remaining(check)}, but ${but}. ${besides(check)}`;
}

/** What stands above a record's questions: how many remain, or the last word, and what has to be said beside it. */
export function status(check: CirculationCheck): string {
  return check.total === 0 ? closing(check) : [`${remaining(check)}.`, besides(check)].filter(Boolean).join(' ');
}

/** "2 questions are ignored. 40 old questions are passed over." */
function setAside({ ignored, old }: Pick<CirculationCheck, 'ignored' | 'old'>): string {
  return [
    ignored === 0 ? '' : `${count(ignored, 'question')} ${are(ignored)} ignored.`,
    old === 0 ? '' : `${count(old, 'old question')} ${are(old)} passed over.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** "3 more questions are held back, more of the same: Engaging, or attending? (3)." */
function heldBack({ suppressed, suppressedByRule = [] }: Pick<CirculationCheck, 'suppressed' | 'suppressedByRule'>) {
  if (suppressed === 0) return '';
  const rules = suppressedByRule.map(({ title, count }) => `${title} (${count})`).join(', ');
  const which = rules ? `, more of the same: ${rules}` : '';
  return `${count(suppressed, 'more question')} ${are(suppressed)} held back${which}.`;
}

function couldNotAsk(rules: readonly string[]): string {
  const these = rules.length === 1 ? 'one of its rules' : `${rules.length} of its rules`;
  return `Through a fault of its own, Caselint could not ask about ${these} (${rules.join(', ')}).`;
}

/** The same words further back in a sentence. */
export const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const are = (number: number): string => (number === 1 ? 'is' : 'are');

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
