import { commands, Disposable, languages, type TextEditor, window, workspace } from 'vscode';
import {
  CIRCULATION_CHECK,
  type CirculationCheck,
  type RecordParams,
  SETTINGS_SECTION,
} from '../../server/src/lsp/protocol.ts';
import { askRecipients } from './askRecipients.ts';
import { CheckStatus } from './checkStatus.ts';
import { closing } from './circulationWords.ts';
import * as l10n from './l10n.ts';
import { goTo, pickStop } from './pickStop.ts';
import { forRecipients, nothingSeen, type Recipient } from './recipients.ts';
import { mayBeRecord } from './records.ts';
import type { Server } from './server.ts';
import { nextStop, type Place, previousStop } from './stops.ts';

type Step = (stops: CirculationCheck['stops'], from: Place) => number | undefined;

/**
 * "Check this record before circulation": who gets it, where that matters; what remains, by rule; then from one stop to
 * the next; then the last word.
 * Every step asks the server anew, so that what has been answered meanwhile is not asked again.
 */
export class CirculationCheckUp implements Disposable {
  readonly #server: Server;
  readonly #status = new CheckStatus();
  readonly #listeners: Disposable;
  /** Who gets which record, by its URI, so that it need not be said twice; forgotten with the window. */
  readonly #recipients = new Map<string, readonly Recipient[]>();

  constructor(server: Server) {
    this.#server = server;
    this.#listeners = Disposable.from(
      this.#status,
      commands.registerCommand('caselint.checkBeforeCirculation', () => this.#check()),
      commands.registerCommand('caselint.nextQuestion', () => this.#step(nextStop)),
      commands.registerCommand('caselint.previousQuestion', () => this.#step(previousStop)),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === this.#status.record)) void this.#recount();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.toString() === this.#status.record) this.#status.end();
      }),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  async #check(): Promise<void> {
    const asked = await this.#askAboutActiveRecord(false);
    if (!asked) return;
    const { editor, check } = asked;
    const chosen = check.disclosures.length > 0 ? await this.#askRecipients(editor) : [];
    const sensitive = forRecipients(check.disclosures, chosen);
    const seen = chosen.length > 0 && sensitive.length === 0 ? nothingSeen(chosen) : '';
    if (check.total + sensitive.length === 0) {
      void window.showInformationMessage([closing(check), seen].filter(Boolean).join(' '));
      return;
    }
    const choice = await pickStop(editor, check, { places: sensitive, nothing: seen });
    if (choice === 'end') this.#status.end();
    else if (choice) await goTo(editor, choice);
  }

  async #step(step: Step): Promise<void> {
    const asked = await this.#askAboutActiveRecord(true);
    if (!asked) return;
    const { editor, check } = asked;
    const stop = check.stops[step(check.stops, editor.selection.start) ?? -1];
    if (stop) await goTo(editor, stop);
  }

  /** Who gets the record; nobody where the question is passed over. */
  async #askRecipients({ document }: TextEditor): Promise<readonly Recipient[]> {
    const uri = document.uri.toString();
    const chosen = await askRecipients(this.#recipients.get(uri) ?? []);
    if (chosen) this.#recipients.set(uri, chosen);
    return chosen ?? [];
  }

  /** Asks the server; says why there is nothing to go through when there is not. */
  async #askAboutActiveRecord(
    sayLastWord: boolean,
  ): Promise<{ editor: TextEditor; check: CirculationCheck } | undefined> {
    // Where no text is in front, as with the walkthrough, it is the record beside it.
    const editor = window.activeTextEditor ?? window.visibleTextEditors.find(({ document }) => mayBeRecord(document));
    const check = editor && (await this.#ask(editor.document.uri.toString()));
    if (!check) {
      this.#status.end();
      void window.showInformationMessage(whyNot(editor));
      return undefined;
    }
    if (check.total > 0) this.#status.begin(editor.document, check);
    else this.#status.end();
    if (check.total === 0 && sayLastWord) {
      void window.showInformationMessage(closing(check));
      return undefined;
    }
    return { editor, check };
  }

  async #recount(): Promise<void> {
    const { record } = this.#status;
    const check = record && (await this.#ask(record));
    if (check && record === this.#status.record) this.#status.recount(check);
  }

  #ask(uri: string): Promise<CirculationCheck | null> {
    return this.#server.ask<CirculationCheck>(CIRCULATION_CHECK, { uri } satisfies RecordParams);
  }
}

function whyNot(editor: TextEditor | undefined): string {
  if (!editor) return l10n.t('Open a record first: Caselint checks the one that you are looking at.');
  const enabled = workspace.getConfiguration(SETTINGS_SECTION, editor.document).get('enable', true);
  if (!enabled)
    return l10n.t(
      'Caselint is switched off here, so this record has not been checked. The setting is "Caselint: Enable".',
    );
  return l10n.t(
    'This file has not been checked: for Caselint it is not a record. The settings "Caselint: Files" and "Caselint: Languages" say which files are.',
  );
}
