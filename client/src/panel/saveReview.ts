import { env, type TextDocument, Uri, window, workspace } from 'vscode';
import { savedPage } from './html/document.ts';
import type { PanelModel } from './model.ts';

const OPEN = 'Open in the browser';

/** Asks where to keep the pictures of a record as one HTML file, and offers to open it. */
export async function saveReview(model: PanelModel, document: TextDocument): Promise<void> {
  const file = await window.showSaveDialog({
    title: 'Save the review as one HTML file',
    saveLabel: 'Save',
    filters: { 'Web page': ['html'] },
    ...(document.uri.scheme === 'file'
      ? { defaultUri: Uri.joinPath(document.uri, '..', `${model.name} review.html`) }
      : {}),
  });
  if (!file) return;
  const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(savedPage(model, day)));
  } catch {
    void window.showErrorMessage('The review could not be saved there. Please choose another folder.');
    return;
  }
  if ((await window.showInformationMessage('The review is saved.', OPEN)) === OPEN) await env.openExternal(file);
}
