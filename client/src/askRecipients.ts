import { type QuickPickItem, window } from 'vscode';
import * as l10n from './l10n.ts';
import { RECIPIENT_NAMES, type Recipient } from './recipients.ts';

interface RecipientItem extends QuickPickItem {
  readonly recipient: Recipient;
}

/**
 * Asks who will get the record, several at once.
 * @param before who was chosen the last time, ticked already
 * @returns undefined where the question is passed over
 */
export async function askRecipients(before: readonly Recipient[]): Promise<readonly Recipient[] | undefined> {
  const items = (Object.keys(RECIPIENT_NAMES) as Recipient[]).map(
    (recipient): RecipientItem => ({
      label: RECIPIENT_NAMES[recipient],
      recipient,
      picked: before.includes(recipient),
    }),
  );
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Who will receive this record?'),
    placeHolder: l10n.t('Tick all of them: Caselint points at what one of them may not learn. Esc goes on without.'),
    canPickMany: true,
  });
  return chosen?.map(({ recipient }) => recipient);
}
