import assert from 'node:assert/strict';
import { type Editor, MODERN } from './editor.ts';
import { FakeLinter } from './fakeLinter.ts';
import { inProcess } from './servers.ts';

const PLAN = 'file:///records/plan.txt';
/** So long that no pause comes by itself during a test. */
const NEVER = { typingDelay: 60_000 };

describe('the server, while somebody types', () => {
  let editor: Editor;

  async function start(capabilities = MODERN, settings: unknown = {}): Promise<void> {
    editor = inProcess(new FakeLinter());
    editor.settings = settings;
    await editor.initialize(capabilities);
  }

  afterEach(() => editor.connection.dispose());

  it('holds back what is new in their sentence, and nothing elsewhere', async () => {
    await start(MODERN, NEVER);
    await editor.open(PLAN, 'Visits on [date]. Mum will');
    await editor.type(PLAN, ' ensure that');
    assert.deepEqual(await editor.underlined(PLAN), ['unfilled-placeholder: [date]']);
    assert.deepEqual(await editor.actions(PLAN, editor.where(PLAN, 'ensure')), []);
    assert.equal(await editor.hover(PLAN, 'ensure'), null);
  });

  it('shows it when they leave the sentence', async () => {
    await start(MODERN, NEVER);
    await editor.open(PLAN, 'Mum will');
    await editor.type(PLAN, ' ensure that he is well');
    assert.deepEqual(await editor.underlined(PLAN), []);
    await editor.type(PLAN, '. ');
    assert.deepEqual(await editor.underlined(PLAN), ['ensure-safety: ensure']);
  });

  it('asks the client to pull again when they save', async () => {
    await start(MODERN, NEVER);
    await editor.open(PLAN, 'Mum will');
    await editor.type(PLAN, ' ensure that');
    assert.deepEqual(await editor.underlined(PLAN), []);
    await editor.save(PLAN);
    await editor.refreshed();
    assert.deepEqual(await editor.underlined(PLAN), ['ensure-safety: ensure']);
  });

  it('asks the client to pull again when they pause', async () => {
    await start(MODERN, { typingDelay: 200 });
    await editor.open(PLAN, 'Mum will');
    await editor.type(PLAN, ' ensure that');
    await editor.pull(PLAN);
    await editor.refreshed();
    assert.deepEqual(await editor.underlined(PLAN), ['ensure-safety: ensure']);
  });

  it('publishes again when they pause, to a client that cannot pull', async () => {
    await start({ workspace: { configuration: true } }, { typingDelay: 500 });
    await editor.open(PLAN, 'Mum will');
    await editor.type(PLAN, ' ensure that');
    assert.deepEqual(await editor.pushed(PLAN), []);
    assert.deepEqual(await editor.pushed(PLAN, (all) => all.length > 0), ['ensure-safety: ensure']);
  });

  it('answers after the pause where a client cannot be asked to pull again', async () => {
    await start({ ...MODERN, workspace: { configuration: true } }, { typingDelay: 100 });
    await editor.open(PLAN, 'Mum will');
    await editor.type(PLAN, ' ensure that');
    assert.deepEqual(await editor.underlined(PLAN), ['ensure-safety: ensure']);
  });

  it('lets what was put right go at once, and keeps what was there', async () => {
    await start(MODERN, NEVER);
    await editor.open(PLAN, 'Mum will ensure that he comes on [date] to [place]');
    assert.equal((await editor.pull(PLAN)).length, 3);
    await editor.edit(PLAN, '[date]', 'Monday');
    assert.deepEqual(await editor.underlined(PLAN), ['ensure-safety: ensure', 'unfilled-placeholder: [place]']);
  });

  it('holds nothing back where no pause is wanted', async () => {
    await start(MODERN, { typingDelay: 0 });
    await editor.open(PLAN, 'Mum will');
    await editor.type(PLAN, ' ensure that');
    assert.deepEqual(await editor.underlined(PLAN), ['ensure-safety: ensure']);
  });

  it('counts everything before circulation, also what is held back', async () => {
    await start(MODERN, NEVER);
    await editor.open(PLAN, 'Mum will');
    await editor.type(PLAN, ' ensure that');
    const check = await editor.connection.sendRequest<{ total: number }>('caselint/circulationCheck', { uri: PLAN });
    assert.equal(check.total, 1);
  });

  it('works for a client that always sends the whole text', async () => {
    await start(MODERN, NEVER);
    await editor.open(PLAN, 'Visits on [date]. Mum will go');
    await editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: PLAN, version: 2 },
      contentChanges: [{ text: 'Visits on [date]. Mum will ensure that go' }],
    });
    assert.deepEqual(
      (await editor.pull(PLAN)).map(({ code }) => code),
      ['unfilled-placeholder'],
    );
  });
});
