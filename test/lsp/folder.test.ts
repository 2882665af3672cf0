import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromByteArray } from 'base64-js';
import { DiagnosticSeverity } from 'vscode-languageserver';
import {
  CHECK_ACROSS,
  CHECK_FILE,
  type CheckedFile,
  type CheckFileAnswer,
  type FileFindings,
  FORGET_FILES,
} from '../../server/src/lsp/protocol/folder.ts';
import { builtInLinter, dictionaries } from '../support/dictionaries.ts';
import { root } from '../support/sources.ts';
import type { Editor } from './editor.ts';
import { MODERN } from './editor.ts';
import { inProcess } from './servers.ts';
import { inTeam } from './teamFolder.ts';

const CASE = join(root, 'test/cases/flagged/cotterill');

describe('A folder of records that nobody has opened', () => {
  let editor: Editor;

  const bytesOf = (text: string): string => fromByteArray(new TextEncoder().encode(text));
  const check = (uri: string, bytes: string): Promise<CheckFileAnswer> =>
    editor.connection.sendRequest(CHECK_FILE, { uri, bytes });
  const across = (): Promise<readonly FileFindings[]> => editor.connection.sendRequest(CHECK_ACROSS, {});
  const checkCase = async () => {
    for (const name of readdirSync(CASE).filter((each) => each.endsWith('.txt')))
      await check(`file:///team/cotterill/${name}`, fromByteArray(readFileSync(join(CASE, name))));
  };

  beforeEach(async () => {
    editor = inProcess(builtInLinter(), undefined, { builtin: dictionaries });
    await editor.initialize(MODERN);
  });

  it('has the findings of each file, as if it were open', async () => {
    const uri = 'file:///records/plan.txt';
    const text = 'Child protection plan\n\nMum to ensure that the children are safe.';
    const { isRecord, items } = (await check(uri, bytesOf(text))) as CheckedFile;
    assert.equal(isRecord, true);
    const item = items.find(({ code }) => code === 'ensure-safety');
    assert.deepEqual(item?.range.start, { line: 2, character: 7 });
    assert.equal(item?.source, 'Caselint');
  });

  it('leaves files out that are no records, and says of others why they cannot be read', async () => {
    assert.deepEqual(await check('file:///records/README.md', bytesOf('Mum to ensure safety.')), {
      isRecord: false,
      items: [],
    });
    const damaged = await check('file:///records/plan.docx', bytesOf('no Word file'));
    assert.ok('error' in damaged && /^[A-Z].*\.$/.test(damaged.error));
  });

  it('says what only several of its records show, with the places in the others', async () => {
    await checkCase();
    const found = await across();
    const items = found.flatMap((file) => file.items);
    assert.ok(items.length > 0, 'nothing was found');
    for (const { uri, items: own } of found)
      for (const { relatedInformation = [] } of own) {
        assert.ok(relatedInformation.length > 0);
        assert.ok(relatedInformation.some(({ location }) => location.uri !== uri));
      }
  });

  it('explains it in an open record, until the record is another', async () => {
    await checkCase();
    await across();
    const uri = 'file:///team/cotterill/f-cin-review.txt';
    const action = 'Donna to find a dentist for Alby';
    await editor.open(uri, readFileSync(join(CASE, 'f-cin-review.txt'), 'utf8'));
    const explained = JSON.stringify(await editor.hover(uri, action));
    for (const words of [
      'The same action, meeting after meeting',
      'Why it matters',
      'What to do',
      'What has changed since',
    ])
      assert.ok(explained.includes(words), words);
    await editor.edit(uri, action, 'Donna to take Alby to a dentist');
    const changed = JSON.stringify(await editor.hover(uri, 'Donna to take Alby to a dentist'));
    assert.ok(!changed.includes('The same action'));
  });

  it('says it in the words of the team whose folder they are in', () =>
    inTeam(
      { '.caselint/dictionaries/ours.yaml': 'change:\n  action-drift: { message: "Back {times}.", severity: hint }\n' },
      async (desk) => {
        editor = desk.editor;
        for (const name of readdirSync(CASE).filter((each) => each.endsWith('.txt')))
          await check(desk.uri(name), fromByteArray(readFileSync(join(CASE, name))));
        const items = (await across()).flatMap((file) => file.items);
        const ours = items.filter(({ code }) => code === 'action-drift');
        assert.ok(ours.length > 0);
        for (const { message, severity } of ours) {
          assert.match(String(message), /^Back (?:once|twice|\d times)\./);
          assert.equal(severity, DiagnosticSeverity.Hint);
        }
      },
    )).timeout(30_000);

  it('leaves out what a comment in the record sets aside', async () => {
    const rules = async () => (await across()).flatMap(({ items }) => items.map(({ code }) => code));
    await checkCase();
    assert.ok((await rules()).includes('action-drift'));
    for (const name of readdirSync(CASE).filter((each) => each.endsWith('.txt'))) {
      const text = readFileSync(join(CASE, name), 'utf8');
      await check(
        `file:///team/cotterill/${name}`,
        bytesOf(`<!-- caselint-disable action-drift -- agreed with the chair -->\n${text}`),
      );
    }
    assert.ok(!(await rules()).includes('action-drift'));
    assert.ok((await rules()).includes('conflicting-accounts'));
  });

  it('forgets files that are gone', async () => {
    await checkCase();
    await editor.connection.sendRequest(FORGET_FILES, {});
    assert.deepEqual(await across(), []);
  });
});
