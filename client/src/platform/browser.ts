import { Uri, workspace } from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';

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
    const start = async () => {
      const worker = new Worker(Uri.joinPath(extensionUri, 'dist', 'server.web.js').toString(true), {
        name: 'Caselint',
      });
      workers.push(worker);
      // A worker may read nothing itself. Whatever the client has to say to it comes after this.
      worker.postMessage(await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'dictionaries.json')));
      return worker;
    };
    super('caselint', 'Caselint', start, options);
    this.#workers = workers;
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
