import { Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient/browser';
import { READ_PDF_CODE } from '../../../server/src/lsp/protocol/files.ts';

/** A browser's own, as far as it is used here. */
declare class Worker {
  constructor(address: string, options: { name: string });
  postMessage(message: Uint8Array): void;
  terminate(): void;
}

/** A worker reaches no files, so no list of what is ignored can be kept. */
export const KEEPS_LISTS = false;

/** A client whose server is a worker of the browser that the editor runs in; `package.json` says that it takes node.ts's place. */
export class PlatformClient extends LanguageClient {
  readonly #workers: Worker[];

  constructor(extensionUri: Uri, options: LanguageClientOptions) {
    const workers: Worker[] = [];
    const shipped = (file: string) => workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', file));
    const start = async () => {
      const [server, dictionaries] = await Promise.all(['server.web.js', 'dictionaries.json'].map(shipped));
      // Not from its own address: VS Code starts no worker from where an extension of a remote computer lies.
      const address = URL.createObjectURL(new Blob([server as Uint8Array<ArrayBuffer>], { type: 'text/javascript' }));
      const worker = new Worker(address, { name: 'Caselint' });
      workers.push(worker);
      // A worker may read nothing itself. Whatever the client has to say to it comes after this.
      worker.postMessage(dictionaries as Uint8Array);
      // Not the worker itself: VS Code's own make of workers is not known to the client as one.
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    super('caselint', 'Caselint', start, options);
    this.#workers = workers;
    this.onRequest(READ_PDF_CODE, async () => new TextDecoder().decode(await shipped('pdf.cjs')));
  }

  /** A worker does not end by itself. */
  override async dispose(timeout?: number): Promise<void> {
    try {
      await super.dispose(timeout);
    } finally {
      for (const worker of this.#workers) worker.terminate();
    }
  }
}
