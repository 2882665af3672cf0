import type { RecordOverview } from '../../../server/src/lsp/protocol.ts';
import type { AnsweredFile } from '../../../server/src/page/messages.ts';

/** "12 questions found, 2 of them blanks to fill in.", or the last word where nothing is left to ask. */
export function foundInWords({ check }: Pick<RecordOverview, 'check'>): string {
  const { total, placeholders, lastWord } = check;
  if (total === 0) return lastWord ?? 'No question found, but some are held back.';
  const found = total === 1 ? '1 question found' : `${total} questions found`;
  if (placeholders === 0) return `${found}.`;
  if (placeholders === total) return `${found}: ${total === 1 ? 'a blank' : 'blanks'} to fill in.`;
  return `${found}, ${placeholders} of them ${placeholders === 1 ? 'a blank' : 'blanks'} to fill in.`;
}

/** What stands in the copy of a file that was given back. */
export function answeredInWords({ name, comments, changes, notes }: Omit<AnsweredFile, 'bytes' | 'unplaced'>): string {
  const said = comments === 1 ? '1 comment' : `${comments} comments`;
  const put = changes === 1 ? '1 suggested change' : `${changes} suggested changes`;
  const both = changes === 0 ? said : `${said} and ${put}`;
  return [`${name} is among your downloads, with ${both}. The file you gave is as it was.`, ...notes].join(' ');
}
