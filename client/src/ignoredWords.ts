import type { IgnoredEntry } from '../../server/src/lsp/protocol.ts';

export const TAKE_BACK_GONE = 'Take back all whose words are gone';

/**
 * What the list says of one entry: how much it ignores and where, then since when and why.
 * @param words of the record, where it is open
 */
export function described(
  { scope, state, range, when, reason }: Pick<IgnoredEntry, 'scope' | 'state' | 'range' | 'when' | 'reason'>,
  words: string,
): { readonly description: string; readonly detail: string } {
  const since = when === null ? 'Ignored' : `Ignored on ${inWords(when)}`;
  return {
    description: REACH[scope] ?? place(state, range, words),
    detail: reason === null ? `${since}.` : `${since}: ${reason}`,
  };
}

const REACH: Readonly<Partial<Record<IgnoredEntry['scope'], string>>> = {
  record: 'in the whole record',
  folder: 'in the whole folder',
};

function place(state: IgnoredEntry['state'], range: IgnoredEntry['range'], words: string): string {
  if (state === 'gone') return 'its words are gone';
  if (range === null) return '';
  return `line ${range.start.line + 1}${words === '' ? '' : `: ${words}`}`;
}

/** "21 November 2026"; what is no day stays as it is. */
function inWords(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
