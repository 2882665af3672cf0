import { commands, Disposable, type FileSystemWatcher, ProgressLocation, type Uri, window, workspace } from 'vscode';
import * as l10n from '../l10n.ts';
import type { Server } from '../server.ts';
import { CheckedFolder, countsOf, MOST_FINDINGS } from './checkedFolder.ts';
import { findRecords, isPassedOver, recordsIn } from './findRecords.ts';
import { FolderTree } from './folderTree.ts';

/** Files often change several at a time, as when a shared folder is brought up to date. */
const CALM_MS = 500;

/** `package.json` shows the view while a folder is checked, and leaves the room to the record in front otherwise. */
const CHECKED = 'caselint.folderChecked';

/** "Check a folder": reads its records, and those that change from then on. */
export class FolderCheck implements Disposable {
  readonly #server: Server;
  readonly #folder: CheckedFolder;
  readonly #tree: FolderTree;
  readonly #parts: Disposable;
  #watcher: FileSystemWatcher | undefined;
  #waiting = new Map<string, Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(server: Server) {
    this.#server = server;
    this.#folder = new CheckedFolder(server);
    this.#tree = new FolderTree(this.#folder);
    this.#parts = Disposable.from(
      this.#folder,
      this.#tree,
      commands.registerCommand('caselint.checkFolder', (chosen?: Uri) => this.#check(chosen)),
      commands.registerCommand('caselint.clearFolder', () => this.#clear()),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#watcher?.dispose();
    this.#parts.dispose();
  }

  async #check(chosen: Uri | undefined): Promise<void> {
    const folder = chosen ?? (await pickFolder());
    if (!folder) return;
    this.#server.start();
    await this.#clear();
    const { files, more } = await findRecords(folder);
    const how = { location: ProgressLocation.Notification, title: l10n.t('Checking records'), cancellable: true };
    const read = await window.withProgress(how, async (progress, cancel) => {
      for (const [place, file] of files.entries()) {
        if (cancel.isCancellationRequested) return place;
        progress.report({ message: l10n.t('{0} of {1}', place + 1, files.length), increment: 100 / files.length });
        await this.#folder.look(file);
      }
      return files.length;
    });
    await this.#folder.lookAcross();
    this.#folder.show();
    this.#tree.message = this.#said(files.length - read + more);
    this.#follow(folder);
    await commands.executeCommand('setContext', CHECKED, true);
    await commands.executeCommand('caselint.folder.focus');
  }

  /** @param unread how many files were not looked at */
  #said(unread: number): string {
    const { files } = this.#folder;
    const all = files.reduce((sum, file) => sum + countsOf(file).all, 0);
    const sentences = [l10n.t('Records: {0}. Questions: {1}.', files.length, all)];
    if (all > MOST_FINDINGS)
      sentences.push(l10n.t('The Problems view lists {0} of them, and more as these are settled.', MOST_FINDINGS));
    if (unread > 0) sentences.push(l10n.t('Not looked at: {0} files.', unread));
    return sentences.join(' ');
  }

  async #clear(): Promise<void> {
    this.#watcher?.dispose();
    await this.#folder.forget();
    this.#folder.show();
    this.#tree.message = '';
    await commands.executeCommand('setContext', CHECKED, false);
  }

  #follow(folder: Uri): void {
    const watcher = workspace.createFileSystemWatcher(recordsIn(folder));
    const wait = (file: Uri) => this.#wait(file);
    watcher.onDidChange(wait);
    watcher.onDidCreate(wait);
    watcher.onDidDelete(wait);
    this.#watcher = watcher;
  }

  #wait(file: Uri): void {
    if (isPassedOver(file.path)) return;
    this.#waiting.set(file.toString(), file);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#again(), CALM_MS);
  }

  /** Looks again at what has changed. */
  async #again(): Promise<void> {
    const files = [...this.#waiting.values()];
    this.#waiting = new Map();
    for (const file of files) {
      const isThere = await Promise.resolve(workspace.fs.stat(file)).then(
        () => true,
        () => false,
      );
      await (isThere ? this.#folder.look(file) : this.#folder.forget([file]));
    }
    await this.#folder.lookAcross();
    this.#folder.show();
    this.#tree.message = this.#said(0);
  }
}

async function pickFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]!.uri;
  if (folders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  const chosen = await window.showOpenDialog({
    title: l10n.t('Which folder of records should Caselint check?'),
    openLabel: l10n.t('Check'),
    canSelectFolders: true,
    canSelectFiles: false,
  });
  return chosen?.[0];
}
