import { toByteArray } from 'base64-js';
import { commands, type Disposable, env, ProgressLocation, UIKind, Uri, window, workspace } from 'vscode';
import {
  type FileParams,
  REVIEW_FILE,
  type ReviewedFile,
  type ReviewFileAnswer,
} from '../../../server/src/lsp/protocol/files.ts';
import * as l10n from '../l10n.ts';
import type { Server } from '../server.ts';
import { fileOf, isReadable, isText, textOf } from './addresses.ts';
import { bytesOf } from './readFile.ts';
import { fileName, freeName } from './textNames.ts';

/** "Make a copy with Caselint's comments", from the text of a file or from the file itself; until it is disposed of. */
export function registerWriteAnswer(server: Server): Disposable {
  return commands.registerCommand('caselint.writeAnswer', (chosen?: Uri) => writeAnswer(server, chosen));
}

async function writeAnswer(server: Server, chosen: Uri | undefined): Promise<void> {
  const uri = chosen ?? window.activeTextEditor?.document.uri;
  if (!uri || !(isText(uri) || isReadable(uri))) {
    void window.showInformationMessage(l10n.t('Open the text of a Word file first, with "Review with Caselint".'));
    return;
  }
  const file = fileOf(uri);
  const answer = await answerTo(server, file);
  if (!answer) return;
  if ('error' in answer) {
    void window.showWarningMessage(answer.error);
    return;
  }
  const copy = await placeFor(file, answer.name);
  if (!copy) return;
  try {
    await workspace.fs.writeFile(copy, toByteArray(answer.bytes));
  } catch {
    void window.showErrorMessage(
      l10n.t('{0} could not be written. Is it open in another program, and may you write here?', fileName(copy.path)),
    );
    return;
  }
  await tell(copy, answer, copy.toString() !== file.toString());
}

/** Undefined where somebody does not want to wait. */
async function answerTo(server: Server, file: Uri): Promise<ReviewFileAnswer | undefined> {
  const title = l10n.t('Writing comments into a copy of {0}', fileName(file.path));
  const how = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(how, async (_, cancel) => {
    const cancelled = new Promise<undefined>((resolve) => cancel.onCancellationRequested(() => resolve(undefined)));
    return Promise.race([cancelled, ask(server, file)]);
  });
}

async function ask(server: Server, file: Uri): Promise<ReviewFileAnswer> {
  server.start();
  const bytes = await bytesOf(file);
  if ('error' in bytes) return bytes;
  const params: FileParams = { uri: textOf(file).toString(), bytes: bytes.base64 };
  const stopped = l10n.t('Caselint stopped while it wrote the comments. Nothing was written.');
  return (await server.ask<ReviewFileAnswer>(REVIEW_FILE, params)) ?? { error: stopped };
}

/** Beside the file. Where there is one of this name already, a person says what becomes of it; undefined where they leave it. */
async function placeFor(file: Uri, name: string): Promise<Uri | undefined> {
  const beside = (other: string) => Uri.joinPath(file, '..', other);
  const isTaken = (other: string) =>
    Promise.resolve(workspace.fs.stat(beside(other))).then(
      () => true,
      () => false,
    );
  const free = await freeName(name, isTaken);
  if (free === name) return beside(name);
  const replace = l10n.t('Replace it');
  const keep = l10n.t('Keep both');
  const choice = await window.showWarningMessage(
    l10n.t('There is a file {0} already.', name),
    { modal: true, detail: l10n.t('If you keep both, the new one is called {0}.', free) },
    keep,
    replace,
  );
  if (choice === keep) return beside(free);
  return choice === replace ? beside(name) : undefined;
}

async function tell(copy: Uri, { comments, changes, unplaced }: ReviewedFile, isCopy: boolean): Promise<void> {
  const show = l10n.t('Open its folder');
  const sentences = [
    l10n.t('{0} is written. Comments: {1}. Suggested changes: {2}.', fileName(copy.path), comments, changes),
    unplaced > 0 ? l10n.t('Listed in its first comment, for want of a place of their own: {0}.', unplaced) : '',
    isCopy ? l10n.t('Your own file is as it was.') : '',
  ];
  const chosen = await window.showInformationMessage(sentences.filter(Boolean).join(' '), show);
  if (chosen !== show) return;
  // In a browser there is no other window to show a folder in.
  const inSystem = env.uiKind === UIKind.Desktop && copy.scheme === 'file' && !env.remoteName;
  await commands.executeCommand(inSystem ? 'revealFileInOS' : 'revealInExplorer', copy);
}
