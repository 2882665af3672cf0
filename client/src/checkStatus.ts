import { commands, Disposable, StatusBarAlignment, type TextDocument, window } from 'vscode';
import type { CirculationCheck } from '../../server/src/lsp/protocol.ts';
import { inSentence, remaining } from './circulationWords.ts';
import * as l10n from './l10n.ts';
import { stopAt } from './stops.ts';

/** True while the record that is being checked is in front: `package.json` shows "next" and "previous" by it. */
const CHECKING = 'caselint.checking';

/** A quiet line in the status bar while a record is being checked: how many questions remain, and which one this is. */
export class CheckStatus implements Disposable {
  readonly #item = window.createStatusBarItem('caselint.check', StatusBarAlignment.Left);
  readonly #listeners: Disposable;
  #record: string | undefined;
  #check: CirculationCheck | undefined;

  constructor() {
    this.#item.name = l10n.t('Caselint: check before circulation');
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
    this.recount(check);
  }

  recount(check: CirculationCheck): void {
    this.#check = check;
    this.#show();
  }

  end(): void {
    this.#record = undefined;
    this.#check = undefined;
    this.#show();
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #show(): void {
    const editor = window.activeTextEditor;
    const check = editor?.document.uri.toString() === this.#record ? this.#check : undefined;
    void commands.executeCommand('setContext', CHECKING, check !== undefined);
    if (!check || !editor) {
      this.#item.hide();
      return;
    }
    const here = stopAt(check.stops, editor.selection.start);
    this.#item.text = `$(checklist) ${here === undefined ? remaining(check) : l10n.t('Question {0} of {1}', here + 1, check.total)}`;
    this.#item.tooltip = l10n.t(
      'Check before circulation: {0}. Click to see them all; Ctrl+F8 goes to the next one.',
      inSentence(remaining(check)),
    );
    this.#item.show();
  }
}
