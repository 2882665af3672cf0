import assert from 'node:assert/strict';
import { SAVE_LOCAL_WORDS, TRY_PHRASE, type TryPhraseAnswer } from '../../server/src/lsp/protocol/team.ts';
import { ruleNamed } from '../team/fixture.ts';
import { type Editor, MODERN } from './editor.ts';
import { type Desk, inTeam, MINUTES } from './teamFolder.ts';

const FILE = '.caselint/dictionaries/rules.yaml';
const LOCAL = '.caselint/dictionaries/local-words.yaml';

describe('writing a dictionary in an editor', function () {
  this.timeout(30_000);

  /** What is offered where `|` stands, by its label. */
  async function offered(name: string, text: string): Promise<string[]> {
    let labels: string[] = [];
    await inTeam({}, async ({ editor, uri }) => {
      const at = text.indexOf('|');
      await editor.open(uri(name), text.replace('|', ''), 'yaml');
      const items: { label: string }[] = await editor.connection.sendRequest('textDocument/completion', {
        textDocument: { uri: uri(name) },
        position: editor.document(uri(name)).positionAt(at),
      });
      labels = items.map(({ label }) => label);
    });
    return labels;
  }

  const places: readonly [what: string, file: string, text: string, among: string, not: string][] = [
    ['what a dictionary may hold', FILE, '|', 'job-titles', 'severity'],
    ['what a rule may hold', FILE, 'rules:\n  - id: our-rule\n    |', 'severity', 'services'],
    [
      'conditions, beside phrases',
      FILE,
      'rules:\n  - detect:\n      - phrases: [x]\n        with|',
      'withNear',
      'title',
    ],
    ['severities', FILE, 'rules:\n  - severity: |', 'hint', 'plan'],
    ['kinds of records', FILE, 'rules:\n  - id: a\n    kinds: [plan, |]', 'minutes', 'hint'],
    ['lists and kinds of people', FILE, "rules:\n  - detect:\n      - phrases: ['<ki|']", 'kin', 'plan'],
    ['lists to add words to', FILE, 'words:\n  |', 'agency', 'kin'],
    ['rules to change', FILE, 'change:\n  |', 'safe-and-well', 'severity'],
    ['what may be changed', FILE, 'change:\n  safe-and-well:\n    |', 'without', 'detect'],
    ['settings', 'caselint.config.yaml', 'pa|', 'packs', 'languages'],
    ['rules to set', 'caselint.config.yaml', 'rules:\n  sa|', 'safe-and-well', 'hint'],
    ['how loudly a rule may speak', 'caselint.config.yaml', 'rules:\n  safe-and-well: |', 'off', 'plan'],
  ];
  for (const [what, file, text, among, not] of places)
    it(`offers ${what}`, async () => {
      const labels = await offered(file, text);
      assert.ok(labels.includes(among), labels.join(', '));
      assert.ok(!labels.includes(not));
    });

  it('offers nothing in a record, nor in a comment', async () => {
    assert.deepEqual(await offered('minutes.md', 'Mum <|'), []);
    assert.deepEqual(await offered(FILE, '# <|'), []);
  });

  it('reads what a name is for, and what a list holds', () =>
    inTeam({}, async ({ editor, uri }) => {
      await editor.open(uri(FILE), ruleNamed('our-rule', "phrases: ['<weekday>']\n        withNear: [x]"), 'yaml');
      const read = async (words: string) => JSON.stringify(await editor.hover(uri(FILE), words));
      assert.match(await read('severity'), /highest severity/);
      assert.match(await read('withNear'), /the one before or after it/);
      assert.match(await read('<weekday>'), /monday/i);
      assert.equal(await read('Pointing'), 'null');
    }));

  it('can have a mistyped name put right', () =>
    inTeam({}, async ({ editor, uri }) => {
      await editor.open(uri(FILE), 'change:\n  safe-and-wel: { severity: hint }\n', 'yaml');
      await editor.pushed(uri(FILE), (all) => all.length === 1);
      const range = editor.where(uri(FILE), 'safe-and-wel');
      const data = { suggestion: 'safe-and-well' };
      const [action] = await editor.actions(uri(FILE), range, undefined, [{ range, message: '', data }]);
      assert.equal(action?.title, 'Write “safe-and-well”');
      assert.deepEqual(action?.edit?.changes?.[uri(FILE)], [{ range, newText: 'safe-and-well' }]);
    }));
});

describe('adding the name of a service or a post from a record', function () {
  this.timeout(30_000);

  const MAKES_FILES = {
    ...MODERN,
    workspace: {
      ...MODERN.workspace,
      workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
    },
  };

  async function inRecord(
    text: string,
    files: Readonly<Record<string, string>>,
    use: (desk: Desk & { record: string }) => Promise<void>,
    options = {},
  ): Promise<void> {
    await inTeam(
      files,
      async (desk) => {
        const record = desk.uri('minutes.md');
        await desk.editor.open(record, text, 'markdown');
        await use({ ...desk, record });
      },
      { capabilities: MAKES_FILES, options },
    );
  }

  const added = (actions: readonly { title: string }[]) =>
    actions.map(({ title }) => title).filter((title) => title.startsWith('Add “'));

  it('is offered on a finding that holds one, and makes the file with a word of care', () =>
    inRecord(MINUTES, {}, async ({ editor, record, uri }) => {
      const { start } = editor.where(record, 'Harbour');
      const actions = await editor.actions(record, { start, end: start });
      assert.deepEqual(added(actions), [
        "Add “Harbour Light” to your team's services",
        "Add “Harbour Light” to your team's job titles",
      ]);
      const [create, write] = actions.find(({ title }) => title.endsWith('services'))?.edit?.documentChanges ?? [];
      assert.deepEqual(create, { kind: 'create', uri: uri(LOCAL), options: { ignoreIfExists: true } });
      const text = JSON.stringify(write);
      assert.match(text, /Never put the name of a person here/);
      assert.match(text, /services:\\n {2}- Harbour Light\\n/);
    }));

  it('is offered for what is selected, and keeps what is in the file, comments and all', () => {
    const ours = '# ours\nservices:\n  - Harbour Light # by the quay\n';
    return inRecord('Sam, Navigator Plus, rang.\n', { [LOCAL]: ours }, async ({ editor, record }) => {
      const actions = await editor.actions(record, editor.where(record, 'Navigator Plus'));
      const titled = actions.find(({ title }) => title === "Add “Navigator Plus” to your team's job titles");
      const [write] = titled?.edit?.documentChanges ?? [];
      assert.ok(write && 'edits' in write);
      const [edit] = write.edits;
      assert.equal(edit && 'newText' in edit && edit.newText, `${ours}job-titles:\n  - Navigator Plus\n`);
    });
  });

  it('is not offered for names that people are given, nor where there is no finding', () =>
    inRecord('Mum is engaging with Sarah Light. Harbour Light closed in 2019.\n', {}, async ({ editor, record }) => {
      for (const words of ['Sarah', 'Harbour']) {
        const { start } = editor.where(record, words);
        assert.deepEqual(added(await editor.actions(record, { start, end: start })), [], words);
      }
    }));

  it('has the editor save the file, where it knows how', () =>
    inRecord(
      MINUTES,
      {},
      async ({ editor, record, uri }) => {
        const actions = await editor.actions(record, editor.where(record, 'Harbour Light'));
        const [first] = actions.filter(({ title }) => title.startsWith('Add “'));
        assert.equal(first?.command?.command, SAVE_LOCAL_WORDS);
        assert.deepEqual(first?.command?.arguments, [{ uri: uri(LOCAL) }]);
      },
      { commands: [SAVE_LOCAL_WORDS] },
    ));
});

describe('trying a phrase on a record', function () {
  this.timeout(30_000);

  const tried = (editor: Editor, uri: string, phrase: string): Promise<TryPhraseAnswer> =>
    editor.connection.sendRequest(TRY_PHRASE, { uri, phrase });

  it("shows what it underlines, with the team's lists", () =>
    inTeam({ [LOCAL]: 'services: [Harbour Light]\n' }, async ({ editor, uri }) => {
      const record = uri('minutes.md');
      await editor.open(record, MINUTES, 'markdown');
      const spell = async (phrase: string) => {
        const { places, problem } = await tried(editor, record, phrase);
        assert.equal(problem, null);
        return places.map((place) => editor.document(record).getText(place));
      };
      assert.deepEqual(await spell('{engage} with [<agency>]'), ['Harbour Light']);
      assert.deepEqual(await spell('nothing like it'), []);
    }));

  it('says what is wrong with it', () =>
    inTeam({}, async ({ editor, uri }) => {
      const record = uri('minutes.md');
      await editor.open(record, MINUTES, 'markdown');
      assert.equal((await tried(editor, record, '(as')).problem, '"(as": this bracket is never closed.');
      assert.match((await tried(editor, record, '<kim>')).problem ?? '', /no class is called "kim"\. Did you mean/);
      assert.match((await tried(editor, record, '  ')).problem ?? '', /^Write a phrase/);
    }));
});
