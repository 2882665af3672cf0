import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createListFiles } from '../../server/src/ignores/disk.ts';
import {
  CIRCULATION_CHECK,
  type CirculationCheck,
  IGNORE,
  IGNORE_FINDING,
  IGNORED,
  type IgnoredEntry,
  type IgnoreOutcome,
  type IgnoreScope,
  LAST_WORD,
  TAKE_BACK,
} from '../../server/src/lsp/protocol.ts';
import { caselint } from '../cli/fixture.ts';
import { type Editor, MODERN } from './editor.ts';
import { FakeLinter } from './fakeLinter.ts';
import { assertBuilt, BUILT_SERVER, inProcess, overStdio } from './servers.ts';

const TEXT = 'Mum will ensure that he is well. Dad will ensure that she is.\n';

describe('ignoring', () => {
  let top = '';
  let editor: Editor;
  let folder = '';
  let plan = '';
  const personal = () => pathToFileURL(join(top, 'own', 'ignores.jsonl')).href;
  const list = (name = 'ignores.jsonl') => join(top, 'team', '.caselint', name);

  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), 'caselint-ignoring-'));
    mkdirSync(join(top, 'team', 'cases'), { recursive: true });
    folder = pathToFileURL(join(top, 'team')).href;
    plan = `${folder}/cases/plan.txt`;
  });
  afterEach(() => {
    editor.connection.dispose();
    rmSync(top, { recursive: true, force: true });
  });

  async function start(options: object = {}, settings: unknown = {}): Promise<void> {
    editor = inProcess(new FakeLinter(), createListFiles());
    editor.settings = settings;
    const ignores = { personal: personal(), ...options };
    await editor.initialize(MODERN, { commands: [IGNORE_FINDING], ignores }, [folder]);
  }

  const ignore = (uri: string, words: string, scope: IgnoreScope = 'finding', reason = '', occurrence = 1) =>
    editor.connection.sendRequest<IgnoreOutcome>(IGNORE, {
      ...{ uri, range: editor.where(uri, words, occurrence), rule: 'ensure-safety', scope, reason },
    });
  const ignored = (...records: string[]) => editor.connection.sendRequest<IgnoredEntry[]>(IGNORED, { records });
  const check = (uri: string) => editor.connection.sendRequest<CirculationCheck>(CIRCULATION_CHECK, { uri });

  it('is offered after everything else, in three reaches, and asks the client for a reason', async () => {
    await start();
    await editor.open(plan, TEXT);
    const actions = await editor.actions(plan, editor.where(plan, 'ensure'));
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Say which steps',
        'Ignore this finding: Nobody can ensure safety',
        'Ignore in this record: Nobody can ensure safety',
        'Ignore in this folder: Nobody can ensure safety',
      ],
    );
    assert.deepEqual(actions[2]?.command?.arguments, [
      { uri: plan, range: editor.where(plan, 'ensure'), rule: 'ensure-safety', scope: 'record' },
    ]);
  });

  it('silences one finding at once, and asks again when it is taken back', async () => {
    await start();
    await editor.open(plan, TEXT);
    assert.equal((await editor.pull(plan)).length, 2);
    assert.deepEqual(await ignore(plan, 'ensure', 'finding', ' Agreed with  the chair. ', 2), { problem: null });
    await editor.refreshed();
    assert.deepEqual(
      (await editor.pull(plan)).map(({ range }) => range),
      [editor.where(plan, 'ensure')],
    );
    const [entry, ...others] = await ignored();
    assert.deepEqual(others, []);
    const { id, list: file, when, ...rest } = entry!;
    assert.match(when ?? '', /^\d{4}-\d{2}-\d{2}$/);
    assert.deepEqual(rest, {
      ...{ scope: 'finding', rule: 'ensure-safety', title: 'Nobody can ensure safety', uri: plan, state: 'holds' },
      ...{ reason: 'Agreed with the chair.', range: editor.where(plan, 'ensure', 2) },
    });
    await editor.connection.sendRequest(TAKE_BACK, { entries: [{ list: file, id }] });
    assert.equal((await editor.pull(plan)).length, 2);
    assert.deepEqual(await ignored(), []);
  });

  it('is kept by the server as it is shipped', async function () {
    this.timeout(20_000);
    assertBuilt(BUILT_SERVER);
    const session = overStdio(BUILT_SERVER);
    editor = session.editor;
    await editor.initialize(MODERN, { commands: [IGNORE_FINDING] }, [folder]);
    await editor.open(plan, '# Child protection plan\n\nMum will ensure that Amira is safe.\n');
    const promise = (await editor.pull(plan)).find(({ code }) => code === 'ensure-safety');
    const params = { uri: plan, range: promise?.range, rule: 'ensure-safety', reason: '' };
    assert.deepEqual(await editor.connection.sendRequest(IGNORE, params), { problem: null });
    assert.ok((await editor.pull(plan)).every(({ code }) => code !== 'ensure-safety'));
    assert.doesNotMatch(readFileSync(list(), 'utf8'), /amira|plan/i);
    assert.equal(await session.end(), 0);
    assert.equal(session.stderr(), '');
  });

  it('is understood by the command', async () => {
    await start();
    await editor.open(plan, TEXT);
    writeFileSync(join(top, 'team', 'cases', 'plan.txt'), TEXT);
    await ignore(plan, 'ensure');
    const { stdout } = await caselint(['plan.txt'], { cwd: join(top, 'team', 'cases'), linter: new FakeLinter() });
    assert.match(stdout, /1 finding in 1 record: 1 error\.\n1 finding ignored/);
  });

  it('leaves an honest last word', async () => {
    await start();
    await editor.open(plan, TEXT);
    await ignore(plan, 'ensure', 'record');
    const { total, ignored: number, old, lastWord } = await check(plan);
    assert.deepEqual([total, number, old, lastWord], [0, 2, 0, LAST_WORD]);
  });

  it('reaches as far as it was asked to', async () => {
    await start();
    const [beside, above] = [`${folder}/cases/other.txt`, `${folder}/other.txt`];
    for (const uri of [plan, beside, above]) await editor.open(uri, TEXT);
    const left = () => Promise.all([plan, beside, above].map(async (uri) => (await editor.pull(uri)).length));
    await ignore(plan, 'ensure', 'record');
    assert.deepEqual(await left(), [0, 2, 2]);
    await ignore(beside, 'ensure', 'folder');
    assert.deepEqual(await left(), [0, 0, 2]);
    assert.deepEqual((await ignored()).map(({ scope, uri, state }) => [scope, uri, state]).sort(), [
      ['folder', `${folder}/cases`, 'holds'],
      ['record', plan, 'holds'],
    ]);
  });

  it('tells what is gone from what it cannot know', async () => {
    await start();
    await editor.open(plan, TEXT);
    await ignore(plan, 'ensure');
    await editor.edit(plan, 'Mum will', 'Mum and Dad will');
    assert.deepEqual(
      (await ignored()).map(({ state, range }) => [state, range]),
      [['gone', null]],
    );
    await editor.configure({ rules: { 'ensure-safety': 'off' } });
    assert.equal((await ignored())[0]?.state, 'unknown');
    await editor.close(plan);
    assert.deepEqual(
      (await ignored()).map(({ state, uri }) => [state, uri]),
      [['unknown', null]],
    );
    assert.equal((await ignored(plan))[0]?.uri, plan);
  });

  it('keeps what is outside of the open folders in the person’s own list', async () => {
    await start();
    const outside = pathToFileURL(join(top, 'elsewhere.txt')).href;
    await editor.open(outside, TEXT);
    await ignore(outside, 'ensure', 'record');
    assert.deepEqual(await editor.pull(outside), []);
    assert.match(readFileSync(join(top, 'own', 'ignores.jsonl'), 'utf8'), /"caselint":"ignores"/);
  });

  it('lets a folder that is not trusted set nothing aside', async () => {
    await start();
    await editor.open(plan, TEXT);
    await ignore(plan, 'ensure', 'record');
    editor.connection.dispose();
    await start({ folders: false });
    await editor.open(plan, TEXT);
    assert.equal((await editor.pull(plan)).length, 2);
    await ignore(plan, 'ensure');
    assert.equal((await editor.pull(plan)).length, 1);
    assert.match(readFileSync(join(top, 'own', 'ignores.jsonl'), 'utf8'), /"caselint":"ignores"/);
  });

  it('says why where there is no place to keep it, and offers nothing there', async () => {
    await start();
    const unsaved = 'untitled:Untitled-1';
    await editor.open(unsaved, TEXT);
    assert.match((await ignore(unsaved, 'ensure')).problem ?? '', /saved on this computer/);
    const actions = await editor.actions(unsaved, editor.where(unsaved, 'ensure'));
    assert.ok(!actions.some(({ title }) => title.startsWith('Ignore')));
  });

  it('follows a list that somebody else has changed', async () => {
    await start();
    await editor.open(plan, TEXT);
    await ignore(plan, 'ensure', 'record');
    assert.deepEqual(await editor.pull(plan), []);
    rmSync(list());
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    assert.equal((await editor.pull(plan)).length, 2);
  });

  it('says once what is the matter with a list, and goes on with the rest of it', async () => {
    await start();
    await editor.open(plan, TEXT);
    await ignore(plan, 'ensure', 'record');
    writeFileSync(list(), `${readFileSync(list(), 'utf8')}nonsense\n`);
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    assert.deepEqual(await editor.pull(plan), []);
    await editor.edit(plan, 'Dad', 'Leo');
    await editor.pull(plan);
    assert.deepEqual(editor.words.length, 1);
    assert.match(editor.words[0]!, /^\.caselint\/ignores\.jsonl, line 3: This line is damaged/);
  });

  it('passes over what a baseline has: the one in its usual place, or the one that a setting names', async () => {
    await start();
    await editor.open(plan, TEXT);
    await ignore(plan, 'ensure');
    // A baseline is a list of the same findings under its own head.
    const baseline = readFileSync(list(), 'utf8').replace('"caselint":"ignores"', '"caselint":"baseline"');
    rmSync(list());
    writeFileSync(list('baseline.jsonl'), baseline);
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    assert.equal((await editor.pull(plan)).length, 1);
    await editor.configure({ baseline: 'nowhere.jsonl' });
    assert.equal((await editor.pull(plan)).length, 2);
    assert.match(editor.words[0]!, /caselint\.baseline: There is no file "nowhere\.jsonl"/);
    await editor.configure({ baseline: '.caselint/baseline.jsonl' });
    assert.equal((await editor.pull(plan)).length, 1);
  });

  it('leaves comments out of what is read, and tells of one that names no rule', async () => {
    await start();
    await editor.open(plan, 'Mum will ensure that he is well. caselint:ignore ensure-safety\n');
    assert.deepEqual(await editor.pull(plan), []);
    await editor.edit(plan, 'ignore ensure-safety', 'ignore ensure-safty');
    await editor.save(plan);
    const [promise, comment] = await editor.pull(plan);
    assert.equal(promise?.code, 'ensure-safety');
    assert.equal(editor.document(plan).getText(comment?.range), 'ensure-safty');
    assert.match(String(comment?.message), /Did you mean "ensure-safety"\?/);
    assert.equal(comment?.codeDescription, undefined);
    const titles = (await editor.actions(plan, comment!.range)).map(({ title }) => title);
    assert.deepEqual(titles, ['Write “ensure-safety”']);
  });
});
