import assert from 'node:assert/strict';
import { LAST_WORD } from '../../server/src/lsp/protocol.ts';
import { type Editor, MODERN, PLAIN } from './editor.ts';
import { BREAKS_LINTER, BREAKS_RULE, FakeLinter, TAKES_LONG } from './fakeLinter.ts';
import { inProcess } from './servers.ts';

const PLAN = 'file:///records/plan.txt';

describe('the server', () => {
  let linter: FakeLinter;
  let editor: Editor;

  async function start(capabilities = MODERN, settings: unknown = {}, options?: unknown): Promise<void> {
    linter = new FakeLinter();
    editor = inProcess(linter);
    editor.settings = settings;
    await editor.initialize(capabilities, options);
  }

  afterEach(() => editor.connection.dispose());

  describe('diagnostics', () => {
    it('carry everything an editor can show', async () => {
      await start();
      await editor.open(PLAN, 'Her mum met a partner. Now her partner left.');
      const [diagnostic] = await editor.pull(PLAN);
      assert.deepEqual(diagnostic, {
        range: editor.where(PLAN, 'her partner'),
        severity: 2,
        code: 'unnamed-adult',
        codeDescription: { href: 'file:///pages/unnamed-adult.md' },
        source: 'Caselint',
        message: 'Who is this?',
        relatedInformation: [
          { location: { uri: PLAN, range: editor.where(PLAN, 'partner') }, message: 'First spoken of here.' },
        ],
        data: { reading: 1, finding: 0 },
      });
    });

    it('speak of an open blank softly, unless somebody set how', async () => {
      await start();
      await editor.open(PLAN, 'Visits on [date].');
      assert.equal((await editor.pull(PLAN))[0]?.severity, 3);
      await editor.configure({ rules: { 'unfilled-placeholder': 'warning' } });
      assert.equal((await editor.pull(PLAN))[0]?.severity, 2);
    });

    it('link to the pages that the client names', async () => {
      await start(MODERN, {}, { rulePages: 'https://example.org/rules' });
      await editor.open(PLAN, 'Visits on [date].');
      const [diagnostic] = await editor.pull(PLAN);
      assert.equal(diagnostic?.codeDescription?.href, 'https://example.org/rules/unfilled-placeholder.md');
    });

    it('come for a short record while a long one is still being read', async () => {
      await start();
      const long = 'file:///records/long.txt';
      await editor.open(long, `${TAKES_LONG} Visits on [date].`);
      await editor.open(PLAN, 'Visits on [date].');
      const first = await Promise.race([editor.pull(long).then(() => 'long'), editor.pull(PLAN).then(() => 'short')]);
      assert.equal(first, 'short');
      assert.equal((await editor.pull(long)).length, 1);
    });

    it('are not sent again where nothing has changed', async () => {
      await start();
      await editor.open(PLAN, 'Visits on [date].');
      const first = await editor.report(PLAN);
      assert.equal((await editor.report(PLAN, first.resultId)).kind, 'unchanged');
      await editor.configure({ rules: { 'unfilled-placeholder': 'off' } });
      assert.deepEqual(await editor.pull(PLAN), []);
    });

    it('come from one linting of each version, however often and whatever is asked', async () => {
      await start();
      await editor.open(PLAN, 'Mum will ensure that he is well.');
      await editor.pull(PLAN);
      await editor.pull(PLAN);
      await editor.actions(PLAN, editor.where(PLAN, 'ensure'));
      await editor.hover(PLAN, 'ensure');
      await editor.connection.sendRequest('caselint/circulationCheck', { uri: PLAN });
      assert.equal(linter.asked, 1);
      await editor.edit(PLAN, 'Mum', 'Dad');
      await editor.actions(PLAN, editor.where(PLAN, 'ensure'));
      await editor.pull(PLAN);
      assert.equal(linter.asked, 2);
    });

    it('are pushed to a client that cannot pull, and taken away when it closes the record', async () => {
      await start(PLAIN);
      await editor.open(PLAN, 'Visits on [date].');
      assert.deepEqual(await editor.pushed(PLAN), ['unfilled-placeholder: [date]']);
      await editor.edit(PLAN, '[date]', 'Monday');
      assert.deepEqual(await editor.pushed(PLAN, (all) => all.length === 0), []);
      await editor.edit(PLAN, 'Monday', '[day]');
      await editor.save(PLAN);
      assert.deepEqual(await editor.pushed(PLAN, (all) => all.length === 1), ['unfilled-placeholder: [day]']);
      await editor.close(PLAN);
      assert.deepEqual(await editor.pushed(PLAN, (all) => all.length === 0), []);
    });
  });

  describe('a fault', () => {
    const secret = 'Tilly Holt lives at 4 Mill Lane.';

    it('of the linter leaves the record without underlining, is named once, and quotes nothing', async () => {
      await start();
      await editor.open(PLAN, `${secret} ${BREAKS_LINTER}`);
      await editor.open('file:///records/other.txt', 'Visits on [date].');
      assert.deepEqual(await editor.pull(PLAN), []);
      await editor.edit(PLAN, 'Mill', 'Mall');
      assert.deepEqual(await editor.pull(PLAN), []);
      assert.equal(await editor.hover(PLAN, 'Tilly'), null);
      assert.equal(await editor.connection.sendRequest('caselint/circulationCheck', { uri: PLAN }), null);
      assert.equal((await editor.pull('file:///records/other.txt')).length, 1, 'other records are linted');
      assert.equal(editor.words.length, 1);
      assert.match(editor.words[0]!, /reading the record/);
      assert.doesNotMatch(editor.words.join(), /Tilly|Mill|plan\.txt/);
      await editor.edit(PLAN, BREAKS_LINTER, 'Visits on [date].');
      await editor.save(PLAN);
      assert.deepEqual(await editor.underlined(PLAN), ['unfilled-placeholder: [date]']);
    });

    it('of one rule names the rule, keeps the other findings, and leaves no last word', async () => {
      await start();
      await editor.open(PLAN, `${secret} ${BREAKS_RULE}`);
      await editor.pull(PLAN);
      assert.match(editor.words.join(), /"spelling"/);
      assert.doesNotMatch(editor.words.join(), /Tilly|Mill/);
      const check = await editor.connection.sendRequest<object>('caselint/circulationCheck', { uri: PLAN });
      assert.deepEqual(check, {
        total: 0,
        placeholders: 0,
        byRule: [],
        stops: [],
        disclosures: [],
        ignored: 0,
        old: 0,
        suppressed: 0,
        failedRules: ['spelling'],
        lastWord: null,
      });
    });
  });

  describe('settings', () => {
    it('that cannot be used are named to the person, once', async () => {
      await start(MODERN, { rules: { 'ensure-safty': 'off' } });
      await editor.open(PLAN, 'Mum.');
      await editor.open('file:///records/other.txt', 'Dad.');
      await editor.pull(PLAN);
      await editor.pull('file:///records/other.txt');
      assert.equal(editor.words.length, 1);
      assert.match(editor.words[0]!, /ensure-safety/);
    });

    it('leave files alone that are excluded, and everything when Caselint is off', async () => {
      await start(MODERN, { files: { exclude: ['**/drafts/**'] } });
      await editor.open('file:///records/drafts/plan.txt', 'Visits on [date].');
      await editor.open(PLAN, 'Visits on [date].');
      assert.deepEqual(await editor.pull('file:///records/drafts/plan.txt'), []);
      assert.equal((await editor.pull(PLAN)).length, 1);
      await editor.configure({ enable: false });
      assert.deepEqual(await editor.pull(PLAN), []);
      assert.equal(linter.asked, 1);
    });

    it('given at the start hold for a client that cannot be asked', async () => {
      await start(PLAIN, {}, { settings: { rules: { 'unfilled-placeholder': 'off' } } });
      await editor.open(PLAN, 'Mum will ensure that he comes on [date].');
      assert.deepEqual(await editor.pushed(PLAN), ['ensure-safety: ensure']);
      await editor.configure({ rules: { 'ensure-safety': 'off' } });
      assert.deepEqual(await editor.pushed(PLAN, ([first]) => first?.code !== 'ensure-safety'), [
        'unfilled-placeholder: [date]',
      ]);
    });
  });

  describe('the kind of a record', () => {
    const kindOf = (uri = PLAN): Promise<unknown> => editor.connection.sendRequest('caselint/recordKind', { uri });
    const setKind = (kind: string | null): Promise<unknown> =>
      editor.connection.sendRequest('caselint/setRecordKind', { uri: PLAN, kind });

    it('is told from the record, from the settings, or chosen for the session', async () => {
      await start(MODERN, {}, { notifications: ['caselint/recordKindChanged'] });
      await editor.open(PLAN, 'Minutes of the core group');
      assert.deepEqual(await kindOf(), { kind: 'minutes', from: 'told' });
      await editor.configure({ kinds: { '**/records/*.txt': 'note' } });
      assert.deepEqual(await kindOf(), { kind: 'note', from: 'settings' });
      assert.deepEqual(await setKind('plan'), { kind: 'plan', from: 'chosen' });
      await editor.refreshed();
      assert.deepEqual(await setKind(null), { kind: 'note', from: 'settings' });
      assert.deepEqual(
        editor.kinds.map(({ uri, kind, from }) => [uri, kind, from]),
        [
          [PLAN, 'minutes', 'told'],
          [PLAN, 'note', 'settings'],
          [PLAN, 'plan', 'chosen'],
          [PLAN, 'note', 'settings'],
        ],
      );
    });

    it('stays chosen while the record is closed', async () => {
      await start();
      await editor.open(PLAN, 'Minutes');
      await setKind('referral');
      await editor.close(PLAN);
      assert.equal(await kindOf(), null);
      await editor.open(PLAN, 'Minutes');
      assert.deepEqual(await kindOf(), { kind: 'referral', from: 'chosen' });
    });

    it('cannot be one that does not exist, and nobody hears of it who did not ask to', async () => {
      await start();
      await editor.open(PLAN, 'Minutes');
      assert.deepEqual(await setKind('poem'), { kind: 'minutes', from: 'told' });
      assert.deepEqual(editor.kinds, []);
    });
  });

  describe('the check before circulation', () => {
    const check = (): Promise<unknown> => editor.connection.sendRequest('caselint/circulationCheck', { uri: PLAN });

    it('counts by rule, lists the stops in order, and says the last word only when nothing remains', async () => {
      await start();
      await editor.open(PLAN, 'Visits on [date] at [time]. Mum will ensure that he is well.');
      assert.deepEqual(await check(), {
        total: 3,
        placeholders: 2,
        byRule: [
          { rule: 'unfilled-placeholder', title: 'A blank is left open', count: 2 },
          { rule: 'ensure-safety', title: 'Nobody can ensure safety', count: 1 },
        ],
        stops: [
          ['[date]', 'unfilled-placeholder', 'This blank is still open.'],
          ['[time]', 'unfilled-placeholder', 'This blank is still open.'],
          ['ensure', 'ensure-safety', '"ensure" promises what nobody can promise.'],
        ].map(([words, rule, message]) => ({
          range: editor.where(PLAN, words!),
          rule,
          severity: 'error',
          message,
        })),
        disclosures: [],
        ignored: 0,
        old: 0,
        suppressed: 0,
        failedRules: [],
        lastWord: null,
      });
      await editor.edit(PLAN, editor.document(PLAN).getText(), 'He was seen on Monday.');
      const { lastWord } = (await check()) as { lastWord: string };
      assert.equal(lastWord, "Caselint has no more questions about this record. It does not judge the child's safety.");
      assert.equal(lastWord, LAST_WORD);
    });
  });
});
