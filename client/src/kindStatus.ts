import {
  commands,
  Disposable,
  type LanguageStatusItem,
  languages,
  type QuickPickItem,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import {
  RECORD_KIND,
  type RecordKind,
  type RecordParams,
  SET_RECORD_KIND,
  type SetRecordKindParams,
} from '../../server/src/lsp/protocol.ts';
import { KIND_NAMES, KIND_SOURCES, type Kind } from './kinds.ts';
import * as l10n from './l10n.ts';
import { LANGUAGES_SETTING, mayBeRecord, recordSelector } from './records.ts';
import type { Server } from './server.ts';

const CHANGE_KIND = 'caselint.changeKind';
/** True while a record is in front: `package.json` offers the check before circulation by it. */
const RECORD_IN_FRONT = 'caselint.record';

/** Shows the kind of the record in the language status, and lets a person change it. */
export class KindStatus implements Disposable {
  readonly #server: Server;
  readonly #item: LanguageStatusItem;
  readonly #listeners: Disposable;

  constructor(server: Server) {
    this.#server = server;
    this.#item = languages.createLanguageStatusItem('caselint.kind', recordSelector());
    this.#item.name = l10n.t('Caselint: kind of record');
    this.#item.command = { command: CHANGE_KIND, title: l10n.t('Change') };
    this.#listeners = Disposable.from(
      this.#item,
      commands.registerCommand(CHANGE_KIND, () => this.#change()),
      server.onKindChanged((news) => {
        if (news.uri === activeRecord()?.uri.toString()) this.#show(news);
      }),
      window.onDidChangeActiveTextEditor(() => this.#refresh()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(LANGUAGES_SETTING)) this.#item.selector = recordSelector();
      }),
    );
    void this.#refresh();
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  async #refresh(): Promise<void> {
    const record = activeRecord();
    if (!record) return this.#showRecordInFront(false);
    const kind = await this.#server.ask<RecordKind>(RECORD_KIND, { uri: record.uri.toString() } satisfies RecordParams);
    if (record === activeRecord()) this.#show(kind);
  }

  #show(known: RecordKind | null): void {
    this.#item.text = known ? KIND_NAMES[known.kind] : l10n.t('Not read by Caselint');
    this.#item.detail = known ? KIND_SOURCES[known.from] : '';
    this.#showRecordInFront(known !== null);
  }

  #showRecordInFront(isRecord: boolean): void {
    void commands.executeCommand('setContext', RECORD_IN_FRONT, isRecord);
  }

  async #change(): Promise<void> {
    const record = activeRecord();
    if (!record) return;
    const uri = record.uri.toString();
    const known = await this.#server.ask<RecordKind>(RECORD_KIND, { uri } satisfies RecordParams);
    const choice = await window.showQuickPick(choices(known), {
      title: l10n.t('What kind of record is this?'),
      placeHolder: l10n.t('Holds until VS Code is closed. The setting "Caselint: Kinds" remembers it for good.'),
    });
    if (!choice) return;
    const params: SetRecordKindParams = { uri, kind: choice.recordKind };
    this.#show(await this.#server.ask<RecordKind>(SET_RECORD_KIND, params));
  }
}

interface Choice extends QuickPickItem {
  readonly recordKind: Kind | null;
}

function choices(known: RecordKind | null): Choice[] {
  const kinds = Object.entries(KIND_NAMES) as [Kind, string][];
  return [
    ...kinds.map(([kind, label]) => ({
      label,
      recordKind: kind,
      ...(known?.kind === kind ? { description: l10n.t('now, {0}', KIND_SOURCES[known.from]) } : {}),
    })),
    { label: l10n.t('Let Caselint tell'), description: l10n.t('from the record and your settings'), recordKind: null },
  ];
}

function activeRecord(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document && mayBeRecord(document) ? document : undefined;
}
