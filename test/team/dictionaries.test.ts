import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createLinter } from '../../server/src/engine/linter.ts';
import { PACKS } from '../../server/src/engine/rules/declaration.ts';
import { MOST } from '../../server/src/team/bounds.ts';
import { readConfig } from '../../server/src/team/config.ts';
import { filesBelow, sourceOf } from '../support/sources.ts';
import { raised, read, ruleNamed, shippedOnce } from './fixture.ts';

describe("a team's own dictionaries", function () {
  this.timeout(20_000);

  it('are no cost where they hold nothing', async () => {
    const { dictionaries, said } = await read('', '# nothing yet\n', 'services: []\n');
    assert.deepEqual(said, []);
    assert.equal(dictionaries, shippedOnce());
  });

  it('tell services and posts by the names that are used near them', async () => {
    const text = 'Mum is engaging with Harbour Light. Sam, Navigator Plus, will call on 4 June.\n';
    assert.ok(!raised(shippedOnce(), text).includes('engagement-unspecified: engaging with Harbour Light'));
    const { dictionaries, said } = await read('services: [Harbour Light]\njob-titles: [Navigator Plus]\n');
    assert.deepEqual(said, []);
    assert.ok(raised(dictionaries, text).includes('engagement-unspecified: engaging with Harbour Light'));
  });

  it('take a name as it is written, with apostrophes and signs', async () => {
    const { dictionaries, said } = await read(`services: ["St Osyth's & Co"]\n`);
    assert.deepEqual(said, []);
    const found = raised(dictionaries, 'Mum is engaging with St Osyth’s & Co.\n');
    assert.deepEqual(found, ['engagement-unspecified: engaging with St Osyth’s & Co']);
  });

  it('add rules, and lists for them', async () => {
    const rule = ruleNamed('as-discussed', "phrases: ['[as (discussed | agreed)] in the <our-places>']");
    const { dictionaries, said } = await read(rule, 'words:\n  our-places: [park, leisure centre]\n');
    assert.deepEqual(said, []);
    const text = 'As discussed in the leisure centre, Gran will collect the boys. As agreed in the shop, she waits.\n';
    assert.ok(raised(dictionaries, text).includes('as-discussed: As discussed'));
    assert.equal(raised(dictionaries, text).filter((each) => each.startsWith('as-discussed')).length, 1);
  });

  it('change the wording and the severity of a rule, in which records it speaks, and where it is silent', async () => {
    const text = 'Police attended and the children are safe.\n';
    const lint = async (change: string, kind: 'minutes' | 'note' = 'minutes') => {
      const { dictionaries, said } = await read(`change:\n  safe-and-well: ${change}\n`);
      assert.deepEqual(said, []);
      const { findings } = createLinter(dictionaries).lint(
        { uri: 'a.md', text, format: 'markdown', kind },
        { rules: {}, packs: [] },
      );
      return findings.filter(({ rule }) => rule === 'safe-and-well');
    };
    assert.equal((await lint('{}'))[0]?.severity, 'error');
    assert.equal((await lint('{ severity: hint }'))[0]?.severity, 'hint');
    assert.equal(
      (await lint(`{ message: 'We say what we saw: {words}' }`))[0]?.message,
      'We say what we saw: are safe',
    );
    assert.deepEqual(await lint('{ kinds: [note] }'), []);
    assert.equal((await lint('{ kinds: [note] }', 'note')).length, 1);
    assert.deepEqual(await lint(`{ without: ['the children'] }`), []);
  });

  it('find in whole records what linters find that were made without anything prepared', async () => {
    const rule = ruleNamed(
      'as-discussed',
      "phrases: ['<agency> ...6 [(discussed | agreed)]']\n        without: [<job-title>]",
    );
    const { dictionaries, said } = await read(rule, 'services: [Harbour Light]\njob-titles: [Navigator Plus]\n');
    assert.deepEqual(said, []);
    const { prepared: _unused, ...unprepared } = dictionaries;
    const [one, other] = [createLinter(dictionaries), createLinter(unprepared)];
    for (const path of filesBelow('test/records', /\.(?:md|txt)$/)) {
      const text = `${readFileSync(path, 'utf8')}\nHarbour Light discussed it. The school agreed.\n`;
      assert.deepEqual(raised(dictionaries, text, one), raised(unprepared, text, other), path);
    }
  });
});

describe('the pages about dictionaries of teams', function () {
  this.timeout(20_000);

  it('show dictionaries and settings that can be used as they are', () => {
    const samples = ['README.md', 'dictionaries/README.md'].flatMap((page) =>
      [...sourceOf(page).matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text),
    );
    const dictionaries = samples.filter((text) => /^(?:services|change):/m.test(text));
    assert.equal(dictionaries.length, 2);
    for (const text of dictionaries) assert.deepEqual(read(text).said, []);
    const [config = '', ...others] = samples.filter((text) => text.startsWith('# caselint.config.yaml'));
    assert.deepEqual(others, []);
    const rules = createLinter(shippedOnce()).rules.map(({ id }) => id);
    assert.deepEqual(readConfig({ file: 'a', text: config }, rules, PACKS).mistakes, []);
  });

  it('say how much they may hold', () => {
    const page = sourceOf('dictionaries/README.md');
    for (const name of ['files', 'length', 'lengthOfAll', 'entries', 'phrase', 'depth', 'aliases'] as const)
      assert.ok(page.includes(MOST[name].toLocaleString('en-GB')), name);
  });
});

describe("what is said about a team's dictionaries", function () {
  this.timeout(20_000);

  const mistakes: readonly [what: string, text: string, said: string][] = [
    [
      'a name that is not known',
      'sevices: [Harbour Light]\n',
      '1:1: "sevices" is not known here. Did you mean "services"?',
    ],
    ['a service that is no text', 'services: [101]\n', '1:12: This must be text: put it in quotation marks.'],
    ['a list with a strange name', 'words:\n  Our Places: [park]\n', '2:3: "Our Places" is no name: lower-case words'],
    ['a phrase that cannot be read', 'words:\n  places:\n    - (park\n', '3:7: "(park": this bracket is never closed.'],
    [
      'a list that there is not',
      'words:\n  places: [<prak>, a]\n  park: [b]\n',
      '2:12: "<prak>": no class is called "prak". Did you mean <park>?',
    ],
    [
      'words for a kind of person',
      'words:\n  person: [them]\n',
      '2:3: This stands for something that Caselint tells by itself',
    ],
    [
      'a list that holds itself',
      'words:\n  places: [<parks>]\n  parks: [<places>]\n',
      '3:11: The list "parks" would come to hold itself.',
    ],
    [
      'a change of a rule that there is not',
      'change:\n  safe-and-wel: { severity: hint }\n',
      '2:3: Caselint has no rule called "safe-and-wel". Did you mean "safe-and-well"?',
    ],
    [
      'an exception to a rule that looks for no words',
      'change:\n  unnamed-adult: { without: [x] }\n',
      '2:20: This rule looks for more than words',
    ],
    [
      'an exception to a rule that compares records',
      'change:\n  action-drift: { without: [x] }\n',
      '2:19: This rule looks for more than words',
    ],
    [
      'a rule of the name of one that compares records',
      ruleNamed('action-drift', 'phrases: [x]'),
      '2:5: Caselint has a rule of this name.',
    ],
    [
      'an exception that cannot be read',
      'change:\n  safe-and-well: { without: ["a", "(b"] }\n',
      '2:35: "(b": this bracket is never closed.',
    ],
    [
      'a rule of a name that Caselint has',
      ruleNamed('safe-and-well', 'phrases: [x]'),
      '2:5: Caselint has a rule of this name.',
    ],
    [
      'a rule without anything to look for',
      ruleNamed('our-rule', 'phrases: [x]').replace(/ +detect:\n.*\n/, ''),
      '2:5: A rule needs "detect" (phrases to look for) or "actions", or both.',
    ],
    [
      'a phrase without a word',
      ruleNamed('our-rule', "phrases: ['#Noun']"),
      '11:19: this phrase needs at least one word to look for.',
    ],
    [
      'a condition that cannot be read',
      ruleNamed('our-rule', "phrases: [x]\n        withNear: ['(y']"),
      '12:20: "(y": this bracket is never closed.',
    ],
    ['what is no YAML', 'services: [Harbour Light\n', '2:1: '],
    [
      'a file that is a list',
      '- Harbour Light\n',
      '1:1: This must be several entries, each with a name, a colon and what it is.',
    ],
  ];
  for (const [what, text, expected] of mistakes)
    it(`names ${what}, and keeps what else there is`, async () => {
      const { said, dictionaries } = await read(text, 'services: [Harbour Light]\n');
      assert.equal(said.length, 1, said.join('\n'));
      assert.ok(said[0]?.startsWith(`a.yaml:${expected}`), said[0]);
      const found = raised(dictionaries, 'Mum is engaging with Harbour Light.\n');
      assert.ok(found.includes('engagement-unspecified: engaging with Harbour Light'), found.join('\n'));
    });

  it('names two rules that are called the same', async () => {
    const rule = ruleNamed('as-discussed', 'phrases: [as discussed]');
    const { said, dictionaries } = await read(rule, rule);
    assert.deepEqual(said, ['b.yaml:2:5: Another of your rules is called "as-discussed". Give each its own name.']);
    assert.deepEqual(raised(dictionaries, 'She came as discussed.\n'), ['as-discussed: as discussed']);
  });

  it('gives what was probably meant, and the words that it stands for', async () => {
    const { mistakes } = await read('change:\n  safe-and-wel: { severity: hint }\n');
    assert.deepEqual(mistakes[0]?.span, { start: 10, end: 22 });
    assert.equal(mistakes[0]?.suggestion, 'safe-and-well');
  });
});
