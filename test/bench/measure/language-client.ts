import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { root } from '../../support/sources.ts';
import { randomFrom } from '../corpus/random.ts';
import { memoryOf } from './processes.ts';

/** How diagnostics reach an editor: the server sends them, or the editor asks, as VS Code does. */
export type Way = 'pushed' | 'pulled';

/** An editor that types as fast as the server answers. */
export class LanguageClient {
  readonly #server: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #way: Way;
  readonly #documents = new Map<string, TextDocument>();
  readonly #random = randomFrom(7);
  #pushed: (uri: string, version: number) => void = () => {};

  constructor(way: Way) {
    this.#way = way;
    const server = spawn(process.execPath, [join(root, 'dist/server.cjs'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#server = server;
    this.#connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    this.#connection.onNotification('textDocument/publishDiagnostics', ({ uri, version }) =>
      this.#pushed(uri, version),
    );
    this.#connection.onRequest('workspace/diagnostic/refresh', () => null);
    this.#connection.listen();
  }

  /** Calm typing is switched off: it would hold back on purpose what is measured here. */
  async start(): Promise<void> {
    const asks = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
    await this.#connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: this.#way === 'pulled' ? asks : {},
      initializationOptions: { settings: { typingDelay: 0 } },
    });
    await this.#connection.sendNotification('initialized', {});
  }

  /** Opens a file and waits for its diagnostics. */
  async open(path: string): Promise<void> {
    const uri = `file://${path}`;
    const text = readFileSync(path, 'utf8');
    const languageId = path.endsWith('.md') ? 'markdown' : 'plaintext';
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    const arrived = this.#arrival(uri, 1);
    await this.#connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    await arrived();
  }

  /** Puts one word of an open file in the place of another, and gives the milliseconds until its diagnostics are there. */
  async changeWord(path: string): Promise<number> {
    const uri = `file://${path}`;
    const document = this.#documents.get(uri)!;
    const text = document.getText();
    const words = [...text.matchAll(/\b[a-z]{4,}\b/g)];
    const [place, word] = [this.#random.pick(words), this.#random.pick(words)];
    const range = { start: document.positionAt(place.index), end: document.positionAt(place.index + place[0].length) };
    const contentChanges = [{ range, text: word[0] }];
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    const start = performance.now();
    const arrived = this.#arrival(uri, version);
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
    await arrived();
    return performance.now() - start;
  }

  /** MB that the server holds. */
  get memory(): number {
    return memoryOf(this.#server.pid, 'VmRSS');
  }

  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.#server.once('exit', resolve));
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    await ended;
    this.#connection.dispose();
  }

  /** Listens from now on; what it gives waits for the diagnostics of that version. */
  #arrival(uri: string, version: number): () => Promise<unknown> {
    if (this.#way === 'pulled')
      return () => this.#connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    const arrived = new Promise<void>((resolve) => {
      this.#pushed = (forUri, forVersion) => {
        if (forUri === uri && forVersion === version) resolve();
      };
    });
    return () => arrived;
  }
}
