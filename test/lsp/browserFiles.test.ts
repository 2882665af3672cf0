import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type FileParams, READ_FILE, READ_PDF_CODE, type ReadFileAnswer } from '../../server/src/lsp/protocol/files.ts';
import { pdfOf, words } from '../support/pdf.ts';
import { MODERN } from './editor.ts';
import { assertBuilt, ROOT } from './servers.ts';
import { inWorker } from './worker.ts';

describe('files in the build for browsers', function () {
  this.timeout(60_000);
  let worker: ReturnType<typeof inWorker>;
  let handedOver = 0;

  before(async () => {
    assertBuilt(['dist/server.web.js', 'dist/pdf.cjs']);
    worker = inWorker();
    worker.editor.connection.onRequest(READ_PDF_CODE, () => {
      handedOver += 1;
      return readFileSync(`${ROOT}/dist/pdf.cjs`, 'utf8');
    });
    await worker.editor.initialize(MODERN, {});
  });

  after(() => worker.end());

  const read = (uri: string, bytes: Uint8Array) => {
    const params: FileParams = { uri, bytes: Buffer.from(bytes).toString('base64') };
    return worker.editor.connection.sendRequest<ReadFileAnswer>(READ_FILE, params);
  };

  it('are read without the code for PDFs, as long as none is one', async () => {
    const answer = await read('file:///a.html', Buffer.from('<h1>Visit</h1>'));
    assert.ok('text' in answer && answer.text === '# Visit');
    assert.equal(handedOver, 0);
  });

  it('are read when they are PDFs with code that the client hands over once', async () => {
    for (const text of ['Seen today', 'Seen again']) {
      const answer = await read('file:///a.pdf', pdfOf({ pages: [words(text, 60, 60)] }));
      assert.ok('text' in answer, 'error' in answer ? answer.error : '');
      assert.equal(answer.text, text);
    }
    assert.equal(handedOver, 1);
  });
});
