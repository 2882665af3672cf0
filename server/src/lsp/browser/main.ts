/** The language server as a browser runs it: in a worker of the editor's, with which it exchanges messages. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createLinter } from '../../engine/linter.ts';
import { VERSION } from '../../version.ts';
import { carryOn, QUIET } from '../quiet.ts';
import { startServer } from '../server.ts';
import { dictionariesIn, MEMORY } from '../shipped.ts';

/** The worker that this runs in. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & EventTarget;

/** What comes first, and is no message of the protocol: the bytes of the file with Caselint's dictionaries. */
self.addEventListener('message', (first) => serve((first as MessageEvent<Uint8Array>).data), { once: true });

function serve(shipped: Uint8Array): void {
  const linter = createLinter(dictionariesIn(new TextDecoder().decode(shipped)), MEMORY);
  const connection = createConnection(QUIET, new BrowserMessageReader(self), new BrowserMessageWriter(self));
  for (const event of ['error', 'unhandledrejection'])
    self.addEventListener(event, (fault) => {
      // The browser would write the error down, and perhaps words of a record with it.
      fault.preventDefault();
      carryOn(connection);
    });
  // The client says where the pages are.
  startServer(connection, linter, { version: VERSION, rulePages: '' });
}
