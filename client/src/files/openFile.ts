import {
  type CustomReadonlyEditorProvider,
  commands,
  Disposable,
  TabInputCustom,
  TabInputText,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import * as l10n from '../l10n.ts';
import { editorFor, editors, endings, isReadable, isText, textOf } from './addresses.ts';
import { filePage } from './filePage.ts';
import type { ReadFile } from './readFile.ts';
import { fileName } from './textNames.ts';

/** Opens the text of a file. */
const REVIEW = 'caselint.reviewFile';

/** "Review with Caselint", and what opens where somebody opens a Word file by itself; until it is disposed of. */
export function registerOpenFile(read: ReadFile): Disposable {
  const unread = new UnreadFiles(read);
  const providers = editors().map(({ viewType }) => window.registerCustomEditorProvider(viewType, unread));
  // A link in a page knows an address only.
  const review = (chosen?: Uri | string, all?: readonly Uri[]) =>
    reviewFiles(all?.length ? all : chosen ? [Uri.parse(chosen.toString())] : undefined, unread);
  return Disposable.from(...providers, commands.registerCommand(REVIEW, review));
}

/** One after the other, for each becomes a tab of its own; the file in front, or one that is asked for, where none is named. */
async function reviewFiles(chosen: readonly Uri[] | undefined, unread: UnreadFiles): Promise<void> {
  const files = chosen ?? fileInFront() ?? (await askForFile());
  for (const file of files ?? []) {
    if (isText(file) || (await unread.open(file))) continue;
    // Then its own page says why.
    await commands.executeCommand('vscode.openWith', file, editorFor(file));
  }
}

function fileInFront(): readonly Uri[] | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  const isOfFile = input instanceof TabInputText || input instanceof TabInputCustom;
  return isOfFile && (isReadable(input.uri) || isText(input.uri)) ? [input.uri] : undefined;
}

async function askForFile(): Promise<readonly Uri[] | undefined> {
  return window.showOpenDialog({
    title: l10n.t('Which file should Caselint read?'),
    openLabel: l10n.t('Review'),
    canSelectMany: true,
    filters: { [l10n.t('Records')]: endings().map((ending) => ending.slice(1)) },
  });
}

/**
 * What VS Code opens for a file that its own editor cannot show: the text of the file takes its place at once. Only where
 * a file cannot be read it stays, and says why.
 */
class UnreadFiles implements CustomReadonlyEditorProvider {
  readonly #read: ReadFile;
  readonly #pages = new Map<string, WebviewPanel>();

  constructor(read: ReadFile) {
    this.#read = read;
  }

  openCustomDocument(uri: Uri) {
    return { uri, dispose: () => {} };
  }

  async resolveCustomEditor({ uri }: { readonly uri: Uri }, panel: WebviewPanel): Promise<void> {
    const address = uri.toString();
    this.#pages.set(address, panel);
    panel.onDidDispose(() => this.#pages.delete(address));
    panel.webview.options = { enableCommandUris: [REVIEW] };
    if (await this.open(uri, panel)) return;
    const read = await this.#read(uri);
    const again = `command:${REVIEW}?${encodeURIComponent(JSON.stringify([address]))}`;
    panel.webview.html = filePage(fileName(uri.path), 'error' in read ? read.error : '', again);
  }

  /**
   * Opens the text of a file in the place of its page, if there is one. False where there is no text to be had.
   */
  async open(file: Uri, page = this.#pages.get(file.toString())): Promise<boolean> {
    const text = textOf(file);
    try {
      const document = await workspace.openTextDocument(text);
      const column = page?.viewColumn;
      await window.showTextDocument(document, { preview: false, ...(column && { viewColumn: column }) });
    } catch {
      return false;
    }
    page?.dispose();
    return true;
  }
}
