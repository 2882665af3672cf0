import type { IgnoredEntry } from '../../server/src/lsp/protocol.ts';
import * as l10n from './l10n.ts';
import { dayInWords } from './locale.ts';

export const TAKE_BACK_GONE = l10n.t('Take back all whose words are gone');

/**
 * What the list says of one entry: how much it ignores and where, then since when and why.
 * @param words of the record, where it is open
 */
export function described(
  { scope, state, range, when, reason }: Pick<IgnoredEntry, 'scope' | 'state' | 'range' | 'when' | 'reason'>,
  words: string,
): { readonly description: string; readonly detail: string } {
  return {
    description: REACH[scope] ?? place(state, range, words),
    detail: since(when, reason),
  };
}

function since(when: string | null, reason: string | null): string {
  if (when === null) return reason === null ? l10n.t('Ignored.') : l10n.t('Ignored: {0}', reason);
  const day = inWords(when);
  return reason === null ? l10n.t('Ignored on {0}.', day) : l10n.t('Ignored on {0}: {1}', day, reason);
}

const REACH: Readonly<Partial<Record<IgnoredEntry['scope'], string>>> = {
  record: l10n.t('in the whole record'),
  folder: l10n.t('in the whole folder'),
};

function place(state: IgnoredEntry['state'], range: IgnoredEntry['range'], words: string): string {
  if (state === 'gone') return l10n.t('its words are gone');
  if (range === null) return '';
  const line = range.start.line + 1;
  return words === '' ? l10n.t('line {0}', line) : l10n.t('line {0}: {1}', line, words);
}

/** "21 November 2026"; what is no day stays as it is. */
function inWords(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return dayInWords(date, 'UTC');
}
