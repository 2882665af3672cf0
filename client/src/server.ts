import { type Diagnostic, Disposable, EventEmitter, type TextDocument, Uri, window, workspace } from 'vscode';
import type { LanguageClientOptions, Diagnostic as ProtocolDiagnostic } from 'vscode-languageclient';
import { COPY_REWRITE } from '../../server/src/lsp/protocol/files.ts';
import { SAVE_LOCAL_WORDS } from '../../server/src/lsp/protocol/team.ts';
import {
  CLICK_GAP,
  IGNORE_FINDING,
  type InitializationOptions,
  RECORD_KIND_CHANGED,
  type RecordKindChanged,
  SHOW_QUESTIONS,
  TURN_OFF_RULE,
} from '../../server/src/lsp/protocol.ts';
import { fileOf, fromServer, toServer } from './files/addresses.ts';
import type { KnownTexts } from './files/knownTexts.ts';
import { textMiddleware } from './files/middleware.ts';
import { goingThere } from './goingThere.ts';
import { hoversWith } from './hovers.ts';
import * as l10n from './l10n.ts';
import { Lives } from './lives.ts';
import { QuietClient } from './quietClient.ts';
import { LANGUAGES_SETTING, mayBeRecord, recordSelector } from './records.ts';
import { RULE_PAGES } from './rulePage.ts';
import { isTeamFile, TEAM_FILES } from './teamFiles.ts';

const WORD_LASTS_MS = 8_000;

/** Caselint's language server as the rest of the extension knows it: something to ask, that starts and ends by itself. */
export class Server implements Disposable {
  readonly #extensionUri: Uri;
  readonly #ownFolder: Uri;
  readonly #known: KnownTexts;
  /** Lists of what is ignored, which others may change as well. */
  readonly #lists = workspace.createFileSystemWatcher('**/.caselint/{ignores,baseline}.jsonl');
  readonly #log = window.createOutputChannel('Caselint', { log: true });
  readonly #kindChanged = new EventEmitter<RecordKindChanged>();
  readonly #listeners: Disposable;
  #lives = new Lives();
  #client: QuietClient | undefined;
  #waiting: Disposable | undefined;

  /** The kind of an open record has become known or is another one now. */
  readonly onKindChanged = this.#kindChanged.event;

  /**
   * @param ownFolder where the extension may keep files of this person
   * @param known what hovers say of the texts of files
   */
  constructor(extensionUri: Uri, ownFolder: Uri, known: KnownTexts) {
    this.#known = known;
    this.#ownFolder = ownFolder;
    this.#extensionUri = extensionUri;
    this.#listeners = Disposable.from(
      this.#log,
      this.#kindChanged,
      this.#lists,
      // What a folder ignores counts from the moment it is trusted.
      workspace.onDidGrantWorkspaceTrust(() => this.#client && this.restart()),
      workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration(LANGUAGES_SETTING)) return;
        if (this.#client) void this.restart();
        else this.startWithFirstRecord();
      }),
    );
  }

  /** Starts now when a record is open, and otherwise waits until one is. */
  startWithFirstRecord(): void {
    const isOurs = (document: TextDocument) => mayBeRecord(document) || isTeamFile(document);
    if (workspace.textDocuments.some(isOurs)) this.start();
    else
      this.#waiting ??= workspace.onDidOpenTextDocument((document) => {
        if (isOurs(document)) this.start();
      });
  }

  /** Ends the server if it runs and starts a new one. */
  async restart(): Promise<void> {
    this.#lives = new Lives();
    await this.stop();
    this.start();
  }

  /**
   * Asks the server; null when it does not run, does not know the record, or could not answer.
   * @param params a `uri` among them is that of a document, as VS Code knows it or as the server does
   */
  async ask<Answer>(request: string, params: object): Promise<Answer | null> {
    const { uri }: { readonly uri?: string } = params;
    const asked = uri === undefined ? params : { ...params, uri: fileOf(Uri.parse(uri)).toString() };
    try {
      return (await this.#client?.sendRequest<Answer | null>(request, asked)) ?? null;
    } catch {
      return null;
    }
  }

  /** What the server found, as VS Code's own; nothing where it has stopped. */
  async diagnosticsFrom(items: readonly ProtocolDiagnostic[]): Promise<Diagnostic[]> {
    return (await this.#client?.protocol2CodeConverter.asDiagnostics([...items])) ?? [];
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.end();
  }

  dispose(): void {
    this.#waiting?.dispose();
    this.#listeners.dispose();
  }

  /** Starts now, if it does not run. */
  start(): void {
    this.#waiting?.dispose();
    this.#waiting = undefined;
    if (this.#client) return;
    this.#client = new QuietClient(this.#extensionUri, this.#log, this.#options(), () => void this.#died());
    this.#client.onNotification(RECORD_KIND_CHANGED, ({ uri, ...kind }: RecordKindChanged) =>
      this.#kindChanged.fire({ uri: fromServer(uri).toString(), ...kind }),
    );
    void this.#client.start();
  }

  #options(): LanguageClientOptions {
    const personal = Uri.joinPath(this.#ownFolder, 'ignores.jsonl').toString();
    const initializationOptions: InitializationOptions = {
      rulePages: RULE_PAGES,
      commands: [SHOW_QUESTIONS, TURN_OFF_RULE, IGNORE_FINDING, SAVE_LOCAL_WORDS, CLICK_GAP, COPY_REWRITE],
      notifications: [RECORD_KIND_CHANGED],
      ignores: { personal, folders: workspace.isTrusted },
    };
    const middleware = { ...hoversWith(this.#known), ...textMiddleware, window: goingThere };
    const uriConverters = { code2Protocol: toServer, protocol2Code: fromServer };
    const synchronize = { fileEvents: this.#lists };
    const documentSelector = [...recordSelector(), ...TEAM_FILES];
    return { documentSelector, initializationOptions, middleware, synchronize, uriConverters };
  }

  async #died(): Promise<void> {
    await this.stop();
    if (this.#lives.mayStartAgain(Date.now())) {
      window.setStatusBarMessage(l10n.t('Caselint had stopped and has started again.'), WORD_LASTS_MS);
      this.start();
      return;
    }
    const again = l10n.t('Start Caselint again');
    const sentence = l10n.t(
      'Caselint stopped several times and is not reading your records now. Your text is not affected, and nothing of it was kept.',
    );
    if ((await window.showErrorMessage(sentence, again)) === again) await this.restart();
  }
}
