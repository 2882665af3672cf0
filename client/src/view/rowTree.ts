import {
  Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import * as l10n from '../l10n.ts';
import type { Overviews, ShownRecord } from './overviews.ts';
import type { Row, RowIcon } from './row.ts';

/** Goes to the place of the row that it is given. */
export const GO_TO_ROW = 'caselint.view.goTo';

/** What a view shows of a record. */
export interface Contents {
  readonly rows: readonly Row[];
  /** What stands above the rows. */
  readonly message?: string;
}

/** A view of rows that follows the record in front. */
export class RowTree implements TreeDataProvider<Row>, Disposable {
  readonly view: TreeView<Row>;
  readonly #overviews: Overviews;
  readonly #contents: (shown: ShownRecord) => Contents;
  readonly #changed = new EventEmitter<void>();
  readonly #listeners: Disposable;
  #rows: readonly Row[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  /** @param id the view's, as `package.json` has it */
  constructor(id: string, overviews: Overviews, contents: (shown: ShownRecord) => Contents) {
    this.#overviews = overviews;
    this.#contents = contents;
    this.view = window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
    this.#listeners = Disposable.from(
      this.view,
      this.#changed,
      overviews.watch(this.view),
      overviews.onDidChange(() => this.show()),
    );
  }

  /** Shows the record in front anew. */
  show(): void {
    const { shown } = this.#overviews;
    const { rows, message } = shown ? this.#contents(shown) : { rows: [] };
    this.#rows = rows;
    this.view.message = message ?? '';
    this.#changed.fire();
  }

  getChildren(row?: Row): readonly Row[] & Row[] {
    return [...(row ? (row.rows ?? []) : this.#rows)];
  }

  getTreeItem(row: Row): TreeItem {
    const item = new TreeItem(row.label, stateOf(row));
    item.id = row.id;
    item.description = row.description ?? '';
    item.tooltip = row.tooltip ?? [row.label, row.description].filter(Boolean).join(': ');
    item.accessibilityInformation = { label: row.spoken ?? [row.label, row.description].filter(Boolean).join(', ') };
    if (row.icon) item.iconPath = iconOf(row.icon);
    if (row.context) item.contextValue = row.context;
    if (row.place) item.command = { command: GO_TO_ROW, title: l10n.t('Go to this place'), arguments: [row] };
    return item;
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}

function stateOf({ rows = [], unfolded }: Row): TreeItemCollapsibleState {
  if (rows.length === 0) return TreeItemCollapsibleState.None;
  return unfolded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function iconOf({ name, colour }: RowIcon): ThemeIcon {
  return new ThemeIcon(name, colour === undefined ? undefined : new ThemeColor(colour));
}
