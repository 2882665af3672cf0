/** The language server as a browser runs it: in a worker of the editor's, with which it exchanges messages. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createLinter } from '../../engine/linter.ts';
import { VERSION } from '../../version.ts';
import { READ_PDF_CODE } from '../protocol/files.ts';
import { carryOn, QUIET } from '../quiet.ts';
import { startServer } from '../server.ts';
import { dictionariesIn, MEMORY } from '../shipped.ts';
import { takePdfFrom } from './pdf.ts';

/** The worker that this runs in, as far as it is used here. */
declare const self: {
  addEventListener(event: 'message', heard: (first: { data: Uint8Array }) => void, options: { once: true }): void;
  addEventListener(event: string, heard: (fault: { preventDefault(): void }) => void): void;
};

/** What comes first, and is no message of the protocol: the bytes of the file with Caselint's dictionaries. */
self.addEventListener('message', ({ data }) => serve(data), { once: true });

function serve(shipped: Uint8Array): void {
  const builtin = dictionariesIn(new TextDecoder().decode(shipped));
  const linter = createLinter(builtin, MEMORY);
  const connection = createConnection(QUIET, new BrowserMessageReader(self), new BrowserMessageWriter(self));
  for (const event of ['error', 'unhandledrejection'])
    self.addEventListener(event, (fault) => {
      // The browser would write the error down, and perhaps words of a record with it.
      fault.preventDefault();
      carryOn(connection);
    });
  takePdfFrom(() => connection.sendRequest(READ_PDF_CODE));
  // A worker reaches no files: there are no lists, and folders bring nothing along. The client says where the pages are.
  startServer(connection, linter, { version: VERSION, rulePages: '', team: { builtin } });
}
