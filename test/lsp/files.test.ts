import assert from 'node:assert/strict';
import { fromByteArray, toByteArray } from 'base64-js';
import { Document, Packer, Paragraph } from 'docx';
import { type CodeLens, CodeLensRequest } from 'vscode-languageserver/node';
import {
  COPY_REWRITE,
  type CopyRewriteArguments,
  type FileText,
  READ_FILE,
  REVIEW_FILE,
  type ReadFileAnswer,
  type ReviewedFile,
  type ReviewFileAnswer,
} from '../../server/src/lsp/protocol/files.ts';
import { CLICK_GAP } from '../../server/src/lsp/protocol.ts';
import { readDocx } from '../../server/src/readers/docx/read.ts';
import { builtInLinter } from '../support/dictionaries.ts';
import { pdfOf, words } from '../support/pdf.ts';
import { type Editor, MODERN } from './editor.ts';
import { assertBuilt, BUILT_SERVER, inProcess, overStdio } from './servers.ts';

const FILE = 'file:///records/Plan%20for%20Amira.docx';
const TITLE = 'Say what will be done, and who will check it';

async function wordFile(...paragraphs: readonly string[]): Promise<string> {
  const children = paragraphs.map((text) => new Paragraph(text));
  return fromByteArray(new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] }))));
}

describe('A file that is no plain text', () => {
  let editor: Editor;
  let bytes: string;

  const read = (uri: string, given: string): Promise<ReadFileAnswer> =>
    editor.connection.sendRequest(READ_FILE, { uri, bytes: given });

  before(async () => {
    bytes = await wordFile('Amira is well.', 'Mum will ensure that Amira attends school.');
    editor = inProcess(builtInLinter());
    await editor.initialize(MODERN, { commands: [COPY_REWRITE, CLICK_GAP] });
  });

  it('is given as text, with where in the file each part of it stands', async () => {
    const { text, places } = (await read(FILE, bytes)) as FileText;
    assert.deepEqual(
      places.map(({ start, end, name }) => [name, text.slice(start, end)]),
      [
        ['paragraph 1', 'Amira is well.'],
        ['paragraph 2', 'Mum will ensure that Amira attends school.'],
      ],
    );
  });

  it('is not read where it is damaged or of another kind, and a sentence says so', async () => {
    for (const [uri, given] of [
      [FILE, fromByteArray(new TextEncoder().encode('Mum will ensure it.'))],
      [FILE, bytes.slice(0, 400)],
      ['file:///records/sums.xlsx', bytes],
    ] as const) {
      const answer = await read(uri, given);
      assert.ok('error' in answer && /^[A-Z].*\.$/.test(answer.error), JSON.stringify(answer));
      assert.doesNotMatch(answer.error, /Mum/);
    }
  });

  it('has its rewrites copied, for nobody can edit its text', async () => {
    const { text } = (await read(FILE, bytes)) as FileText;
    await editor.open(FILE, text, 'markdown');
    const range = editor.where(FILE, 'ensure');
    const actions = await editor.actions(FILE, range);
    assert.deepEqual(
      actions.filter(({ edit }) => edit),
      [],
    );
    const copy = actions.find(({ title }) => title === `Copy the rewrite: ${TITLE}`)!;
    const [given] = copy.command!.arguments as [CopyRewriteArguments];
    assert.equal(given.uri, FILE);
    assert.match(given.edits.map(({ newText }) => newText).join(), /specific, observable steps/);
  });

  it('has lines above its actions that lead there and put nothing in', async () => {
    const plan = 'file:///records/plan.docx';
    await editor.open(plan, '# Plan\n\n## Actions\n\n- Support Leanne with routines.\n', 'markdown');
    const lenses = await editor.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: plan } });
    const lens = lenses?.find(({ command }: CodeLens) => command?.title.startsWith('No owner'));
    assert.deepEqual(lens?.command?.arguments?.[0].open, []);
  });

  it('is answered in a copy that holds the same text', async () => {
    const answer = await editor.connection.sendRequest<ReviewFileAnswer>(REVIEW_FILE, { uri: FILE, bytes });
    const { name, comments, changes, ...copy } = answer as ReviewedFile;
    assert.equal(name, 'Plan for Amira.reviewed.docx');
    assert.ok(comments >= 2 && changes >= 1, JSON.stringify({ comments, changes }));
    const reading = readDocx(toByteArray(copy.bytes));
    assert.ok('text' in reading);
    assert.equal(reading.text, ((await read(FILE, bytes)) as FileText).text);
  });

  it('is not answered where it takes no comments', async () => {
    const uri = 'file:///records/mail.eml';
    const answer = await editor.connection.sendRequest<ReviewFileAnswer>(REVIEW_FILE, { uri, bytes });
    assert.ok('error' in answer && answer.error.includes('Word'), JSON.stringify(answer));
  });
});

describe('A PDF', () => {
  it('is read by the server as it is shipped, which has what reads it in a file of its own', async () => {
    assertBuilt(BUILT_SERVER);
    const session = overStdio(BUILT_SERVER);
    await session.editor.initialize(MODERN);
    const bytes = fromByteArray(pdfOf({ pages: [words('Mum will ensure it.', 72, 72)] }));
    const params = { uri: 'file:///records/plan.pdf', bytes };
    const answer = await session.editor.connection.sendRequest<ReadFileAnswer>(READ_FILE, params);
    await session.end();
    assert.equal((answer as FileText).text, 'Mum will ensure it.');
  });
});
