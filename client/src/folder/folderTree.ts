import {
  type Command,
  Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  window,
  workspace,
} from 'vscode';
import { isReadable, textOf } from '../files/addresses.ts';
import { fileName } from '../files/textNames.ts';
import * as l10n from '../l10n.ts';
import { type CheckedFile, type CheckedFolder, countsOf } from './checkedFolder.ts';

/** A file that could not be read comes before all that any other has. */
const UNREADABLE = 1e12;

/** *This folder*: its records, those with the most to look at first. */
export class FolderTree implements TreeDataProvider<CheckedFile>, Disposable {
  readonly #folder: CheckedFolder;
  readonly #changed = new EventEmitter<void>();
  readonly #view = window.createTreeView('caselint.folder', { treeDataProvider: this });
  readonly #listeners: Disposable;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(folder: CheckedFolder) {
    this.#folder = folder;
    this.#listeners = Disposable.from(
      this.#view,
      this.#changed,
      folder.onDidChange(() => this.#changed.fire()),
    );
  }

  /** What stands above the files. */
  set message(words: string) {
    this.#view.message = words;
  }

  getChildren(file?: CheckedFile): CheckedFile[] {
    if (file) return [];
    const rank = (each: CheckedFile) => {
      const { all, grave, errors } = countsOf(each);
      return each.problem ? UNREADABLE : (errors * 1000 + grave) * 1000 + all;
    };
    return [...this.#folder.files].sort((one, other) => rank(other) - rank(one));
  }

  getTreeItem(checked: CheckedFile): TreeItem {
    const { file, problem } = checked;
    const name = fileName(file.path);
    const words = problem ? l10n.t('could not be read') : inWords(countsOf(checked).all);
    const item = new TreeItem(name);
    item.id = file.toString();
    item.description = words;
    item.tooltip = [workspace.asRelativePath(file), problem ?? words].join('\n');
    item.accessibilityInformation = { label: `${name}: ${problem ?? words}` };
    item.iconPath = iconOf(checked);
    item.command = opening(checked);
    return item;
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}

/** The page of a file that cannot be read says why. */
function opening({ file, problem }: CheckedFile): Command {
  const title = l10n.t('Open');
  if (problem && isReadable(file)) return { command: 'caselint.reviewFile', title, arguments: [file] };
  return { command: 'vscode.open', title, arguments: [isReadable(file) ? textOf(file) : file] };
}

function iconOf(checked: CheckedFile): ThemeIcon {
  if (checked.problem) return new ThemeIcon('circle-slash');
  const { all, grave, errors } = countsOf(checked);
  if (errors > 0) return new ThemeIcon('error', new ThemeColor('list.errorForeground'));
  if (grave > 0) return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  return new ThemeIcon(all > 0 ? 'info' : 'pass');
}

function inWords(number: number): string {
  if (number === 0) return l10n.t('no questions');
  return number === 1 ? l10n.t('1 question') : l10n.t('{0} questions', number);
}
