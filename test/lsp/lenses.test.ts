import assert from 'node:assert/strict';
import {
  type ApplyWorkspaceEditParams,
  type CodeLens,
  CodeLensRequest,
  ExecuteCommandRequest,
  type InitializeResult,
  type ShowDocumentParams,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { ANSWER_GAP, CLICK_GAP } from '../../server/src/lsp/protocol.ts';
import { builtInLinter } from '../support/dictionaries.ts';
import { type Editor, MODERN } from './editor.ts';
import { inProcess } from './servers.ts';

const PLAN = 'file:///records/plan.md';
const NEVER = { typingDelay: 60_000 };
const TEXT = `# Child protection plan

## Actions

- Support Carly with routines.
- Ffion Garbutt to visit on 12 May.
- Jo Lane to weigh Amira

| Action | Who | By when | How we will know |
| --- | --- | --- | --- |
| Book the GP | Dean | 4 May | Letter seen |
| Ring the school |  | 5 May | Register seen |
| Weigh Amira | Jo Lane | 6 May |  |
`;
const CAPABLE = {
  ...MODERN,
  workspace: { ...MODERN.workspace, codeLens: { refreshSupport: true } },
  window: { showDocument: { support: true } },
};

describe('the lines above actions', () => {
  let editor: Editor;
  let refreshed: Promise<void>;
  let changes: ApplyWorkspaceEditParams[];
  let shown: ShowDocumentParams[];
  let answer: InitializeResult;

  async function start(
    settings: unknown = NEVER,
    text = TEXT,
    capabilities: typeof MODERN = CAPABLE,
    commands: string[] = [],
  ): Promise<void> {
    editor = inProcess(builtInLinter());
    editor.settings = settings;
    changes = [];
    shown = [];
    editor.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      changes.push(params);
      return { applied: true };
    });
    editor.connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
      shown.push(params);
      return { success: true };
    });
    refreshed = new Promise((resolve) => {
      editor.connection.onRequest('workspace/codeLens/refresh', () => {
        resolve();
        return null;
      });
    });
    answer = await editor.initialize(capabilities, { commands });
    await editor.open(PLAN, text, 'markdown');
  }

  async function lenses(): Promise<CodeLens[]> {
    return (await editor.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: PLAN } })) ?? [];
  }
  const told = async () => (await lenses()).map(({ range, command }) => `${range.start.line}: ${command?.title}`);
  const click = ({ command }: CodeLens) =>
    editor.connection.sendRequest(ExecuteCommandRequest.type, {
      command: command!.command,
      arguments: command!.arguments ?? [],
    });

  afterEach(() => editor.connection.dispose());

  it('say what each row and item leaves open, and the heading how many do', async () => {
    await start();
    assert.deepEqual(await told(), [
      '2: 4 of 6 actions: no owner (2), no date (2), no measure (1)',
      '4: No owner, no date',
      '6: No date',
      '11: No owner',
      '12: No measure',
    ]);
  });

  it('are not there where nothing is missing, in other kinds of record, and where they are switched off', async () => {
    await start(NEVER, '# Child protection plan\n\n## Actions\n\n- Ffion Garbutt to visit on 12 May.\n');
    assert.deepEqual(await told(), []);
    editor.connection.dispose();
    await start({ ...NEVER, kinds: { '**/plan.md': 'note' } });
    assert.deepEqual(await told(), []);
    editor.connection.dispose();
    await start({ ...NEVER, codeLens: false });
    assert.deepEqual(await told(), []);
  });

  it('put blanks behind an item that are then asked for by themselves', async () => {
    await start({ ...NEVER }, TEXT, { ...CAPABLE, workspace: { configuration: true } });
    const [, item] = await lenses();
    await click(item!);
    const edit = changes[0]!.edit.changes![PLAN]![0]!;
    assert.equal(edit.newText, ' [Name and role] will do this. By [date].');
    await editor.edit(PLAN, 'routines.', `routines.${edit.newText}`);
    await editor.save(PLAN);
    assert.ok(!(await told()).some((line) => line.startsWith('4:')));
    assert.deepEqual(
      (await editor.underlined(PLAN)).filter((words) => words.startsWith('unfilled')),
      ['unfilled-placeholder: [Name and role]', 'unfilled-placeholder: [date]'],
    );
  });

  it('give the blanks as places to go to with the tab key where the editor knows how, and end the words before them', async () => {
    await start();
    await click((await lenses())[2]!);
    const [change] = changes[0]!.edit.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change!.edits, [{ range: at(6, 24), snippet: { kind: 'snippet', value: `. By $\{1:[date]}.` } }]);
  });

  it('have a command that the server offers, or that the editor sends on by itself', async () => {
    await start();
    assert.deepEqual(answer.capabilities.executeCommandProvider?.commands, [(await lenses())[1]!.command!.command]);
    editor.connection.dispose();
    await start(NEVER, TEXT, CAPABLE, [CLICK_GAP]);
    assert.equal(answer.capabilities.executeCommandProvider, undefined);
    const { command, arguments: given } = (await lenses())[1]!.command!;
    assert.equal(command, CLICK_GAP);
    await editor.connection.sendRequest(ExecuteCommandRequest.type, { command: ANSWER_GAP, arguments: given! });
    assert.equal(changes.length, 1);
  });

  it('lead to the empty cell of a row, and from a heading to the first action that leaves something open', async () => {
    await start();
    const all = await lenses();
    await click(all[3]!);
    await click(all[0]!);
    assert.deepEqual(
      shown.map(({ selection }) => selection),
      [at(11, 20), at(4, 0)],
    );
    assert.deepEqual(changes, []);
  });

  it('do nothing to a text that has changed since', async () => {
    await start();
    const [, item] = await lenses();
    await editor.edit(PLAN, 'Carly', 'Mia');
    await click(item!);
    assert.deepEqual([changes, shown], [[], []]);
  });

  it('keep calm in the row somebody writes in, and come when they pause', async () => {
    await start({ typingDelay: 300 });
    await lenses();
    await editor.edit(PLAN, '12 May.', '');
    assert.ok(!(await told()).some((line) => line.startsWith('5:')), 'nothing new comes above the row');
    await refreshed;
    assert.ok((await told()).includes('5: No date'));
  });

  it('stay where they were while somebody writes below them', async () => {
    await start();
    await lenses();
    await editor.edit(PLAN, 'routines.', 'routines and');
    assert.ok((await told()).includes('4: No owner, no date'));
  });

  const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
});
