import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import { createProtocolConnection, PortMessageReader, PortMessageWriter } from 'vscode-languageserver/node';
import { Editor } from './editor.ts';
import { ROOT } from './servers.ts';

/** What a worker of a browser has of all that the server's bundle may ask for: nothing of Node is among it. */
const OF_BROWSERS = {
  ...{ TextDecoder, TextEncoder, URL, crypto, setTimeout, clearTimeout, queueMicrotask, performance },
  ...{ AbortController, AbortSignal, DOMException, ReadableStream, URLSearchParams, structuredClone },
  navigator: { language: 'en-GB', platform: '', userAgent: '' },
};

/** A program that runs as a worker of a browser does, and an editor that it serves. */
export function inWorker(): { editor: Editor; end: () => void } {
  const { port1: outside, port2: self } = new MessageChannel();
  const script = new Script(readFileSync(`${ROOT}/dist/server.web.js`, 'utf8'));
  script.runInContext(createContext({ ...OF_BROWSERS, self }));
  outside.postMessage(readFileSync(`${ROOT}/dist/dictionaries.json`));
  const connection = createProtocolConnection(new PortMessageReader(outside), new PortMessageWriter(outside));
  return { editor: new Editor(connection), end: () => outside.close() };
}
