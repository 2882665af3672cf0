import { commands, Disposable, StatusBarAlignment, type TextDocument, window } from 'vscode';
import type { CirculationCheck } from '../../server/src/lsp/protocol.ts';
import { remaining } from './circulationWords.ts';
import { stopAt } from './stops.ts';

/** Shows "next" and "previous" above the record that is being checked: see the menus in `package.json`. */
const CHECKED_RECORDS = 'caselint.checkedRecords';

/** A quiet line in the status bar while a record is being checked: how many questions remain, and which one this is. */
export class CheckStatus implements Disposable {
  readonly #item = window.createStatusBarItem('caselint.check', StatusBarAlignment.Left);
  readonly #listeners: Disposable;
  #record: string | undefined;
  #check: CirculationCheck | undefined;

  constructor() {
    this.#item.name = 'Caselint: check before circulation';
    this.#item.command = 'caselint.checkBeforeCirculation';
    this.#listeners = Disposable.from(
      this.#item,
      window.onDidChangeActiveTextEditor(() => this.#show()),
      window.onDidChangeTextEditorSelection(() => this.#show()),
    );
  }

  /** The record that is being checked, as a URI; undefined when none is. */
  get record(): string | undefined {
    return this.#record;
  }

  begin(document: TextDocument, check: CirculationCheck): void {
    this.#record = document.uri.toString();
    void commands.executeCommand('setContext', CHECKED_RECORDS, [this.#record]);
    this.recount(check);
  }

  recount(check: CirculationCheck): void {
    this.#check = check;
    this.#show();
  }

  end(): void {
    this.#record = undefined;
    this.#check = undefined;
    void commands.executeCommand('setContext', CHECKED_RECORDS, []);
    this.#item.hide();
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #show(): void {
    const editor = window.activeTextEditor;
    const check = this.#check;
    if (!check || !editor || editor.document.uri.toString() !== this.#record) {
      this.#item.hide();
      return;
    }
    const here = stopAt(check.stops, editor.selection.start);
    this.#item.text = `$(checklist) ${here === undefined ? remaining(check) : `Question ${here + 1} of ${check.total}`}`;
    this.#item.tooltip = `Check before circulation: ${remaining(check).toLowerCase()}. Click to see them all.`;
    this.#item.show();
  }
}
