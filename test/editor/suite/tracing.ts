import assert from 'node:assert/strict';
import { EventEmitter, extensions, LogLevel, type LogOutputChannel } from 'vscode';
import { QuietClient } from '../../../client/src/quietClient.ts';
import { openRecord } from './support/records.ts';

const IN_RECORD = 'zebrafinch';

/** The settings of this window's folder ask, by `caselint.trace.server`, for every message to be written down in full. */
export const tracing = () =>
  describe('When VS Code is set to log everything', () => {
    it('nothing of a record gets into the log of Caselint', async () => {
      const { extensionUri } = extensions.getExtension('caselint.caselint')!;
      const logged: string[] = [];
      const client = new QuietClient(
        extensionUri,
        logThatTraces(logged),
        { documentSelector: [{ language: 'markdown' }] },
        () => logged.push('died'),
      );
      await client.start();
      try {
        const { document } = await openRecord(`# Plan\n\nMum will ensure that the ${IN_RECORD} is fed.\n`);
        const textDocument = { uri: document.uri.toString() };
        const hover = await client.sendRequest('textDocument/hover', {
          textDocument,
          position: { line: 2, character: 12 },
        });
        assert.ok(hover, 'the server has read the record');
      } finally {
        await client.end();
      }
      assert.ok(!logged.some((line) => line.includes(IN_RECORD)), 'words of the record are in the log');
    });
  });

/** A log at its lowest level, which keeps what it is given. */
function logThatTraces(logged: string[]): LogOutputChannel {
  const note = (...words: unknown[]) => void logged.push(words.join(' '));
  const nothing = () => {};
  return {
    name: 'Caselint',
    logLevel: LogLevel.Trace,
    onDidChangeLogLevel: new EventEmitter<LogLevel>().event,
    ...{ trace: note, debug: note, info: note, warn: note, error: note, append: note, appendLine: note, replace: note },
    ...{ clear: nothing, show: nothing, hide: nothing, dispose: nothing },
  };
}
