import { type Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import {
  type InitializationOptions,
  RECORD_KIND_CHANGED,
  type RecordKindChanged,
  SHOW_QUESTIONS,
  TURN_OFF_RULE,
} from '../../server/src/lsp/protocol.ts';
import { calmErrorHandler } from './crashes.ts';
import { hovers } from './hovers.ts';
import { LANGUAGES_SETTING, mayBeRecord, recordSelector } from './records.ts';
import { RULE_PAGES } from './rulePage.ts';

/** Caselint's language server as the rest of the extension knows it: something to ask, that starts and ends by itself. */
export class Server implements Disposable {
  readonly #module: string;
  readonly #kindChanged = new EventEmitter<RecordKindChanged>();
  readonly #listeners: Disposable[];
  #client: LanguageClient | undefined;
  #waiting: Disposable | undefined;

  /** The kind of an open record has become known or is another one now. */
  readonly onKindChanged = this.#kindChanged.event;

  constructor(extensionUri: Uri) {
    this.#module = Uri.joinPath(extensionUri, 'dist', 'server.cjs').fsPath;
    this.#listeners = [
      this.#kindChanged,
      workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration(LANGUAGES_SETTING)) return;
        if (this.#client) void this.restart();
        else this.startWithFirstRecord();
      }),
    ];
  }

  /** Starts now when a record is open, and otherwise waits until one is. */
  startWithFirstRecord(): void {
    if (workspace.textDocuments.some(mayBeRecord)) void this.#start();
    else
      this.#waiting ??= workspace.onDidOpenTextDocument((document) => {
        if (mayBeRecord(document)) void this.#start();
      });
  }

  /** Ends the server if it runs and starts a new one. */
  async restart(): Promise<void> {
    await this.stop();
    await this.#start();
  }

  /** Asks the server; null when it does not run, does not know the record, or could not answer. */
  async ask<Answer>(request: string, params: object): Promise<Answer | null> {
    try {
      return (await this.#client?.sendRequest<Answer | null>(request, params)) ?? null;
    } catch {
      return null;
    }
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    // A client that never came up has nothing to stop, and says so by throwing.
    await client?.dispose().catch(() => {});
  }

  dispose(): void {
    this.#waiting?.dispose();
    for (const listener of this.#listeners) listener.dispose();
  }

  async #start(): Promise<void> {
    this.#waiting?.dispose();
    this.#waiting = undefined;
    if (this.#client) return;
    const client: LanguageClient = new LanguageClient(
      'caselint',
      'Caselint',
      { module: this.#module, transport: TransportKind.ipc },
      this.#options(() => client),
    );
    this.#client = client;
    client.onNotification(RECORD_KIND_CHANGED, (news: RecordKindChanged) => this.#kindChanged.fire(news));
    // What goes wrong at the start is told by the error handler; here it only must not be an unhandled rejection.
    await client.start().catch(() => {});
  }

  #options(client: () => LanguageClient): LanguageClientOptions {
    const initializationOptions: InitializationOptions = {
      rulePages: RULE_PAGES,
      commands: [SHOW_QUESTIONS, TURN_OFF_RULE],
      notifications: [RECORD_KIND_CHANGED],
    };
    return {
      documentSelector: recordSelector(),
      initializationOptions,
      middleware: hovers,
      errorHandler: calmErrorHandler(client, () => this.#offerRestart()),
    };
  }

  async #offerRestart(): Promise<void> {
    const again = 'Start Caselint again';
    const sentence =
      'Caselint stopped several times and is not reading your records now. Your text is not affected, and nothing of it was kept.';
    if ((await window.showErrorMessage(sentence, again)) === again) await this.restart();
  }
}
