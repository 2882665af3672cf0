import { env, type TextDocument, Uri, window, workspace } from 'vscode';
import { fileOf } from '../files/addresses.ts';
import * as l10n from '../l10n.ts';
import { dayInWords } from '../locale.ts';
import { savedPage } from './html/document.ts';
import type { PanelModel } from './model.ts';

const OPEN = l10n.t('Open in the browser');

/** Asks where to keep the pictures of a record as one HTML file, and offers to open it. */
export async function saveReview(model: PanelModel, document: TextDocument): Promise<void> {
  const record = fileOf(document.uri);
  const file = await window.showSaveDialog({
    title: l10n.t('Save the review as one HTML file'),
    saveLabel: l10n.t('Save'),
    filters: { [l10n.t('Web page')]: ['html'] },
    ...(record.scheme === 'file'
      ? { defaultUri: Uri.joinPath(record, '..', `${l10n.t('{0} review', model.name)}.html`) }
      : {}),
  });
  if (!file) return;
  const day = dayInWords(new Date());
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(savedPage(model, day)));
  } catch {
    void window.showErrorMessage(l10n.t('The review could not be saved there. Please choose another folder.'));
    return;
  }
  if ((await window.showInformationMessage(l10n.t('The review is saved.'), OPEN)) === OPEN)
    await env.openExternal(file);
}
