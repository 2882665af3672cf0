import assert from 'node:assert/strict';
import { ruleNamed } from '../team/fixture.ts';
import { MODERN, PLAIN } from './editor.ts';
import { inTeam, MINUTES } from './teamFolder.ts';

const RULE = ruleNamed('as-discussed', 'phrases: [as discussed]');
const WORDS = 'services:\n  - Harbour Light\n';

describe("a team's dictionaries in an editor", function () {
  this.timeout(30_000);

  it('ask what the team asks, and know its services', () =>
    inTeam(
      { '.caselint/dictionaries/words.yaml': WORDS, '.caselint/dictionaries/rules.yaml': RULE },
      async ({ editor, uri }) => {
        const record = uri('may/minutes.md');
        await editor.open(record, MINUTES, 'markdown');
        const underlined = await editor.underlined(record);
        assert.ok(underlined.includes('as-discussed: As discussed'), underlined.join('\n'));
        assert.ok(underlined.includes('engagement-unspecified: engaging with Harbour Light'));
        const hover = JSON.stringify(await editor.hover(record, 'As discussed'));
        assert.match(hover, /the child at twenty/);
        assert.match(hover, /dictionaries\/rules\.yaml/, 'the hover leads to where the rule is written');
      },
    ));

  it('count as soon as they change, on the disk and while they are written', () =>
    inTeam({ '.caselint/dictionaries/rules.yaml': 'rules: []\n' }, async ({ editor, uri, change }) => {
      const record = uri('minutes.md');
      const finds = async () => (await editor.underlined(record)).includes('as-discussed: As discussed');
      await editor.open(record, MINUTES, 'markdown');
      assert.equal(await finds(), false);
      await change('.caselint/dictionaries/rules.yaml', RULE);
      await editor.refreshed();
      assert.equal(await finds(), true);
      const file = uri('.caselint/dictionaries/rules.yaml');
      await editor.open(file, RULE, 'yaml');
      const refreshes = editor.refreshes;
      await editor.edit(file, '[as discussed]', '[as never]');
      await editor.refreshed(refreshes);
      assert.equal(await finds(), false);
    }));

  for (const [name, capabilities] of [
    ['pulls', MODERN],
    ['is told', PLAIN],
  ] as const)
    it(`show what is wrong with them in their own place, to an editor that ${name}`, () =>
      inTeam(
        { '.caselint/dictionaries/rules.yaml': RULE },
        async ({ editor, uri }) => {
          const file = uri('.caselint/dictionaries/rules.yaml');
          await editor.open(file, `severities: loud\n${RULE.replace('[as discussed]', "['(as']")}`, 'yaml');
          const said = await editor.pushed(file, (all) => all.length === 2);
          assert.deepEqual(said, ['undefined: severities', "undefined: '(as'"]);
          await editor.edit(file, 'severities: loud\n', '');
          await editor.pushed(file, (all) => all.length === 1);
          await editor.edit(file, "'(as'", "'as'");
          await editor.pushed(file, (all) => all.length === 0);
        },
        { capabilities },
      ));

  it('are no records themselves', () =>
    inTeam({}, async ({ editor, uri }) => {
      const file = uri('.caselint/dictionaries/rules.yaml');
      await editor.open(file, '# Mum will ensure that the children are safe.\n', 'markdown');
      assert.deepEqual(await editor.pull(file), []);
    }));

  it('wait in a folder that is not trusted', () =>
    inTeam(
      { '.caselint/dictionaries/rules.yaml': RULE, 'caselint.config.yaml': 'enable: false\n' },
      async ({ editor, uri }) => {
        const record = uri('minutes.md');
        await editor.open(record, MINUTES, 'markdown');
        const underlined = await editor.underlined(record);
        assert.ok(underlined.some((each) => each.startsWith('engagement-unspecified')));
        assert.ok(!underlined.some((each) => each.startsWith('as-discussed')));
      },
      { trusted: false },
    ));

  it('hold below a folder, the nearest first, and not outside of it', () =>
    inTeam({ 'a/.caselint/dictionaries/rules.yaml': RULE }, async ({ editor, uri }) => {
      for (const [name, expected] of [
        ['a/b/minutes.md', true],
        ['minutes.md', false],
      ] as const) {
        await editor.open(uri(name), MINUTES, 'markdown');
        assert.equal((await editor.underlined(uri(name))).includes('as-discussed: As discussed'), expected, name);
      }
    }));
});

describe("a folder's settings in an editor", function () {
  this.timeout(30_000);

  it("hold over the person's own, each by itself", () =>
    inTeam(
      { 'caselint.config.yaml': 'rules: { engagement-unspecified: off }\n', '.caselint/dictionaries/rules.yaml': RULE },
      async ({ editor, uri }) => {
        const record = uri('minutes.md');
        editor.settings = { rules: { 'engagement-unspecified': 'error', 'as-discussed': 'hint' } };
        await editor.open(record, MINUTES, 'markdown');
        const found = await editor.pull(record);
        assert.deepEqual(
          found.map(({ code, severity }) => [code, severity]),
          [['as-discussed', 4]],
        );
        assert.deepEqual(editor.words, []);
      },
    ));

  it('show what is wrong with them in their own place', () =>
    inTeam({}, async ({ editor, uri }) => {
      const file = uri('caselint.config.yaml');
      await editor.open(file, 'rules:\n  safe-and-wel: off\n', 'yaml');
      assert.deepEqual(await editor.pushed(file, (all) => all.length === 1), ['undefined: safe-and-wel']);
    }));
});
