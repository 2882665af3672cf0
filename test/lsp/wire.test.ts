import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { CancellationTokenSource, type Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CirculationCheck } from '../../server/src/lsp/protocol.ts';
import { MODERN, PLAIN } from './editor.ts';
import { BREAKS_LINTER } from './fakeLinter.ts';
import { assertBuilt, BUILT_SERVER, FAKE_SERVER, overIpc, overStdio, ROOT, type Session } from './servers.ts';

const PLAN = 'file:///records/plan.txt';
const PROMISE = 'Child protection plan\n\nMum will ensure that the children are safe.\n';

/** Other rules ask about the same sentence; these tests are about one. */
const ensuring = (all: readonly Diagnostic[]) => all.find(({ code }) => code === 'ensure-safety');

const SERVERS = [
  { name: 'the server with a fake linter', command: FAKE_SERVER },
  { name: 'the server as it is shipped', command: BUILT_SERVER },
];

for (const { name, command } of SERVERS) {
  describe(`${name}, over stdio`, function () {
    this.timeout(60_000);
    let session: Session;

    before(() => assertBuilt(command));

    async function start(capabilities = MODERN, options?: unknown): Promise<Session['editor']> {
      session = overStdio(command);
      session.editor.settings = { typingDelay: 60_000 };
      await session.editor.initialize(capabilities, options);
      return session.editor;
    }

    afterEach(async () => {
      assert.equal(await session.end(), 0, 'the server ends with exit code 0');
      assert.equal(session.stderr(), '');
    });

    it('says what it can do', async () => {
      session = overStdio(command);
      const { capabilities, serverInfo } = await session.editor.initialize(MODERN);
      assert.equal(serverInfo?.name, 'Caselint');
      assert.equal(capabilities.positionEncoding, 'utf-16');
      assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
      assert.deepEqual(capabilities.diagnosticProvider, { interFileDependencies: false, workspaceDiagnostics: false });
      assert.deepEqual(capabilities.codeActionProvider, { codeActionKinds: ['quickfix', 'source.fixAll.caselint'] });
      assert.equal(capabilities.hoverProvider, true);
    });

    it('underlines what is opened, and follows every change', async () => {
      const editor = await start();
      await editor.open(PLAN, PROMISE);
      const diagnostic = ensuring(await editor.pull(PLAN));
      assert.equal(diagnostic?.code, 'ensure-safety');
      assert.equal(diagnostic?.source, 'Caselint');
      assert.match(diagnostic?.codeDescription?.href ?? '', /^file:.*\/ensure-safety\.md$/);
      assert.match(editor.document(PLAN).getText(diagnostic?.range), /ensure/);
      await editor.edit(
        PLAN,
        'Mum will ensure that the children are safe.',
        'Mum met the social worker on 3 May 2024.',
      );
      assert.deepEqual(await editor.underlined(PLAN), []);
    });

    it('rewrites with tab stops for one editor and in plain text for another', async () => {
      const editor = await start();
      await editor.open(PLAN, PROMISE);
      const diagnostic = ensuring(await editor.pull(PLAN));
      const actions = await editor.actions(PLAN, diagnostic!.range, ['quickfix'], [diagnostic!]);
      const rewrite = actions.find(({ diagnostics }) => ensuring(diagnostics ?? []));
      assert.match(
        JSON.stringify(rewrite?.edit?.documentChanges),
        /"snippet":\{"kind":"snippet","value":"[^"]*\$\{1:\[/,
      );
      assert.deepEqual(rewrite?.diagnostics, [diagnostic]);
      assert.equal(await session.end(), 0);

      const other = await start(PLAIN);
      await other.open(PLAN, PROMISE);
      await other.pushed(PLAN, (all) => all.length > 0);
      const rewrites = await other.actions(PLAN, other.where(PLAN, 'ensure'), ['quickfix']);
      const rewritten = rewrites
        .map(({ edit }) => TextDocument.applyEdits(other.document(PLAN), edit!.changes![PLAN]!))
        .find((text) => !text.includes('ensure'));
      assert.match(rewritten ?? '', /Mum will .*\[[^\]]+\]/);
      assert.doesNotMatch(rewritten ?? '', /\$\{/);
    });

    it('makes nothing but safe changes when asked for all', async () => {
      const editor = await start();
      await editor.open(PLAN, PROMISE);
      assert.deepEqual(await editor.actions(PLAN, editor.where(PLAN, 'Mum'), ['source.fixAll']), []);
    });

    it('explains in a hover', async () => {
      const editor = await start();
      await editor.open(PLAN, PROMISE);
      const contents = (await editor.hover(PLAN, 'ensure'))?.contents as { kind: string; value: string };
      assert.equal(contents.kind, 'markdown');
      for (const part of ['Why it matters', 'Where this comes from', 'What to do', 'More about this rule']) {
        assert.ok(contents.value.includes(part), part);
      }
      assert.equal(await editor.hover(PLAN, 'Child protection plan'), null);
    });

    it('takes up changed settings without a restart', async () => {
      const editor = await start();
      await editor.open(PLAN, PROMISE);
      assert.equal(ensuring(await editor.pull(PLAN))?.code, 'ensure-safety');
      const before = editor.refreshes;
      await editor.configure({ rules: { 'ensure-safety': 'hint' } });
      await editor.refreshed(before);
      assert.equal(ensuring(await editor.pull(PLAN))?.severity, 4);
      await editor.configure({ rules: { 'ensure-safety': 'off' } });
      assert.ok((await editor.pull(PLAN)).every(({ code }) => code !== 'ensure-safety'));
    });

    it('gives up work that a change made stale, or that is no longer wanted', async () => {
      const editor = await start();
      await editor.open(PLAN, PROMISE);
      const stale = assert.rejects(editor.pull(PLAN), { code: -32802, data: { retriggerRequest: true } });
      await editor.edit(PLAN, 'Mum', 'Dad');
      await stale;
      // New settings must be asked for, and the answer to that comes after the word that nobody wants them any more.
      await editor.configure({ typingDelay: 0 });
      const source = new CancellationTokenSource();
      const unwanted = assert.rejects(
        editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: PLAN } }, source.token),
        { code: -32800 },
      );
      source.cancel();
      await unwanted;
      await editor.save(PLAN);
      assert.equal(ensuring(await editor.pull(PLAN))?.code, 'ensure-safety');
    });

    it('checks a record before circulation, and keeps the kind that was chosen', async () => {
      const editor = await start();
      await editor.open(PLAN, PROMISE);
      const ask = <Answer>(method: string, params: object): Promise<Answer> =>
        editor.connection.sendRequest(`caselint/${method}`, { uri: PLAN, ...params });
      assert.deepEqual(await ask('recordKind', {}), { kind: 'plan', from: 'told' });
      assert.deepEqual(await ask('setRecordKind', { kind: 'minutes' }), { kind: 'minutes', from: 'chosen' });
      const check = await ask<CirculationCheck>('circulationCheck', {});
      assert.ok(check.byRule.some(({ rule }) => rule === 'ensure-safety'));
      assert.equal(check.stops.length, check.total);
      assert.equal(check.lastWord, null);
      await editor.edit(
        PLAN,
        'Mum will ensure that the children are safe.',
        'Mum met the social worker on 3 May 2024.',
      );
      assert.equal(
        (await ask<CirculationCheck>('circulationCheck', {})).lastWord,
        "Caselint has no more questions about this record. It does not judge the child's safety.",
      );
    });

    it('counts a blank as an error before circulation and as a note before that', async () => {
      const editor = await start();
      await editor.open(PLAN, 'Child protection plan\n\nThe health visitor will visit on [date].\n');
      const blank = (await editor.pull(PLAN)).find(({ code }) => code === 'unfilled-placeholder');
      assert.equal(blank?.severity, 3);
      const check = await editor.connection.sendRequest<CirculationCheck>('caselint/circulationCheck', { uri: PLAN });
      assert.equal(check.placeholders, 1);
      assert.equal(check.stops.find(({ rule }) => rule === 'unfilled-placeholder')?.severity, 'error');
    });

    it('pushes to an editor that does not pull', async () => {
      const editor = await start(PLAIN, { settings: { typingDelay: 0 } });
      await editor.open(PLAN, PROMISE);
      assert.ok((await editor.pushed(PLAN, (all) => all.length > 0)).some((one) => one.startsWith('ensure-safety: ')));
      await editor.edit(PLAN, 'Mum will ensure that the children are safe.', '');
      assert.deepEqual(await editor.pushed(PLAN, (all) => all.length === 0), []);
    });

    it('outlives records it does not know, questions it cannot read, and huge records; none of it is quoted', async () => {
      const editor = await start();
      const secret = 'Tilly Holt of 4 Mill Lane';
      assert.deepEqual(await editor.pull('file:///nowhere.txt'), []);
      assert.equal(
        await editor.connection.sendRequest('caselint/circulationCheck', { uri: 'file:///nowhere.txt' }),
        null,
      );
      for (const [method, params] of [
        ['textDocument/hover', { textDocument: { uri: PLAN }, position: secret }],
        ['textDocument/codeAction', { [secret]: secret }],
        ['textDocument/diagnostic', { textDocument: secret }],
        ['caselint/recordKind', {}],
        ['caselint/setRecordKind', { uri: 4, kind: secret }],
        ['caselint/circulationCheck', [secret]],
      ] as const) {
        await editor.connection.sendRequest(method, params).catch(({ message }: Error) => {
          assert.doesNotMatch(message, /Tilly/, method);
        });
      }
      await editor.connection.sendNotification('textDocument/didOpen', { text: secret });
      await editor.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: PLAN, version: 4 },
        contentChanges: [{ range: secret, text: secret }],
      });
      await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: secret });
      for (const body of [`{"jsonrpc":"2.0","${secret}":1}`, `{"jsonrpc": ${secret}`, 'null']) {
        session.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      }
      const huge = `${'A line about nothing much, again and again. '.repeat(20_000)}\n\n${PROMISE}`;
      await editor.open(PLAN, huge);
      assert.ok((await editor.pull(PLAN)).some(({ code }) => code === 'ensure-safety'));
      assert.match(editor.words.join('\n'), /could not read, and carries on/);
      assert.doesNotMatch(editor.words.join('\n'), /Tilly|Mill|again/);
    });
  });

  describe(`${name}, over Node's own channel`, function () {
    this.timeout(60_000);

    before(() => assertBuilt(command));

    it('underlines, and ends with exit code 0', async () => {
      const session = overIpc(command);
      await session.editor.initialize(MODERN);
      await session.editor.open(PLAN, PROMISE);
      assert.equal(ensuring(await session.editor.pull(PLAN))?.code, 'ensure-safety');
      assert.equal(await session.end(), 0);
    });
  });
}

describe('a record whose linting breaks, in a program of its own', function () {
  this.timeout(60_000);

  it('reaches neither the log nor the screen', async () => {
    const session = overStdio(FAKE_SERVER);
    await session.editor.initialize(MODERN);
    await session.editor.open('file:///records/Tilly%20Holt.txt', `Tilly Holt, 4 Mill Lane. ${BREAKS_LINTER}`);
    assert.deepEqual(await session.editor.pull('file:///records/Tilly%20Holt.txt'), []);
    assert.equal(await session.end(), 0);
    assert.equal(session.editor.words.length, 1);
    assert.doesNotMatch(session.editor.words.join() + session.stderr(), /Tilly|Mill/);
  });
});

describe('the server as it is shipped, started by hand', () => {
  before(() => assertBuilt(BUILT_SERVER));

  it('says how it is meant to be started', () => {
    const { status, stderr } = spawnSync(process.execPath, BUILT_SERVER, { cwd: ROOT, encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /^An editor starts this program/);
  });
});
