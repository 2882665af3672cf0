import type { RecordOverview } from '../../../server/src/lsp/protocol.ts';

/** "12 questions found, 2 of them blanks to fill in.", or the last word where nothing is left to ask. */
export function foundInWords({ check }: Pick<RecordOverview, 'check'>): string {
  const { total, placeholders, lastWord } = check;
  if (total === 0) return lastWord ?? 'No question found, but some are held back.';
  const found = total === 1 ? '1 question found' : `${total} questions found`;
  if (placeholders === 0) return `${found}.`;
  if (placeholders === total) return `${found}: ${total === 1 ? 'a blank' : 'blanks'} to fill in.`;
  return `${found}, ${placeholders} of them ${placeholders === 1 ? 'a blank' : 'blanks'} to fill in.`;
}
