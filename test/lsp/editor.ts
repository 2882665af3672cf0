import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type Hover,
  HoverRequest,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { RECORD_KIND_CHANGED, type RecordKindChanged } from '../../server/src/lsp/protocol.ts';

/** What a modern editor says of itself: it pulls diagnostics, knows snippets and Markdown, and can be asked for settings. */
export const MODERN: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown', 'plaintext'] } },
};

/** What the plainest of editors says: nothing at all. Diagnostics are pushed to it. */
export const PLAIN: ClientCapabilities = {};

interface Pushed {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** An editor for tests: keeps its documents, answers what a server may ask, and notes what it was told. */
export class Editor {
  /** What stands below `caselint.` in its settings. */
  settings: unknown = {};
  /** Everything that reached a log or the screen. */
  readonly words: string[] = [];
  /** What it was told about kinds of records. */
  readonly kinds: RecordKindChanged[] = [];
  readonly connection: ProtocolConnection;
  #refreshes = 0;
  readonly #pushed: Pushed[] = [];
  readonly #documents = new Map<string, TextDocument>();
  #news: (() => void)[] = [];

  constructor(connection: ProtocolConnection) {
    this.connection = connection;
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.#refreshes += 1;
      this.#tell();
      return null;
    });
    connection.onNotification('textDocument/publishDiagnostics', (params: Pushed) => {
      this.#pushed.push(params);
      this.#tell();
    });
    for (const method of ['window/logMessage', 'window/showMessage']) {
      connection.onNotification(method, ({ message }: { message: string }) => {
        this.words.push(message);
        this.#tell();
      });
    }
    connection.onNotification(RECORD_KIND_CHANGED, (params: RecordKindChanged) => {
      this.kinds.push(params);
      this.#tell();
    });
    connection.listen();
  }

  async initialize(
    capabilities: ClientCapabilities,
    initializationOptions?: unknown,
    folders: readonly string[] = [],
  ): Promise<InitializeResult> {
    const result: InitializeResult = await this.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions,
      workspaceFolders: folders.map((uri) => ({ uri, name: '' })),
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces the words `old` by `text`, as one incremental change; where `old` is empty, types at the end. */
  async edit(uri: string, old: string, text: string): Promise<void> {
    const document = this.document(uri);
    const start = old === '' ? document.getText().length : document.getText().indexOf(old);
    if (start < 0) throw new Error(`The document does not hold "${old}".`);
    const range = { start: document.positionAt(start), end: document.positionAt(start + old.length) };
    const contentChanges = [{ range, text }];
    TextDocument.update(document, contentChanges, document.version + 1);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges,
    });
  }

  type(uri: string, text: string): Promise<void> {
    return this.edit(uri, '', text);
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (document === undefined) throw new Error('The document is not open.');
    return document;
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Where `words` stand in the document, for the `occurrence`th time. */
  where(uri: string, words: string, occurrence = 1): Range {
    const document = this.document(uri);
    let start = -1;
    for (let n = 0; n < occurrence; n += 1) start = document.getText().indexOf(words, start + 1);
    if (start < 0) throw new Error(`The document does not hold "${words}".`);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  }

  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.report(uri);
    if (report.kind !== 'full') throw new Error('Expected a full report.');
    return report.items;
  }

  /** Pulled diagnostics as "rule: underlined words". */
  async underlined(uri: string): Promise<string[]> {
    return this.spell(uri, await this.pull(uri));
  }

  spell(uri: string, diagnostics: readonly Diagnostic[]): string[] {
    return diagnostics.map(({ code, range }) => `${code}: ${this.document(uri).getText(range)}`);
  }

  async actions(uri: string, range: Range, only?: string[], diagnostics: Diagnostic[] = []): Promise<CodeAction[]> {
    const actions = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics, ...(only === undefined ? {} : { only }) },
    });
    return (actions ?? []) as CodeAction[];
  }

  hover(uri: string, words: string): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: this.where(uri, words).start,
    });
  }

  async configure(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: { caselint: settings } });
  }

  /** Resolves when the server has asked for another pull since `count` such requests. */
  async refreshed(count = 0): Promise<void> {
    await this.until(() => (this.#refreshes > count ? true : undefined));
  }

  get refreshes(): number {
    return this.#refreshes;
  }

  /** The diagnostics pushed for the newest version of the document, as soon as they are there and fit. */
  pushed(uri: string, fits: (diagnostics: readonly Diagnostic[]) => boolean = () => true): Promise<string[]> {
    return this.until(() => {
      const last = this.#pushed.filter((each) => each.uri === uri).at(-1);
      if (last === undefined || !fits(last.diagnostics)) return undefined;
      if (last.version !== undefined && last.version !== this.#documents.get(uri)?.version) return undefined;
      return this.spell(uri, last.diagnostics);
    });
  }

  /** Waits, as news comes in, until `look` gives something. */
  async until<Value>(look: () => Value | undefined): Promise<Value> {
    for (;;) {
      const value = look();
      if (value !== undefined) return value;
      await new Promise<void>((resolve) => this.#news.push(resolve));
    }
  }

  #tell(): void {
    const waiting = this.#news;
    this.#news = [];
    for (const resume of waiting) resume();
  }
}
