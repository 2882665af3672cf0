import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDictionaries } from '../../.build/rules.mjs';
import { readCheckedDictionaries } from '../../.build/schema.mjs';
import { inFolder } from '../cli/fixture.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const RULE = `id: sample-rule
title: A rule for trying
severity: warning
kinds: [plan, minutes]
finding: [F2]
message: '“{words}” is not what it seems.'
why: This is long enough to say why it matters to whoever reads it.
sources:
  - Nobody's review
advice: Say what you saw.
ask: What was seen?
always:
  without: &never
    - not really
    - (perhaps | maybe)
detect:
  - name: going well
    phrases:
      - '[{go} well]'
      - 'things [{improve}]'
    withoutInside: *never
examples:
  flagged:
    - text: It is going well.
      words: going well
    - text: Things improved.
  silent:
    - text: The well is dry.
      because: It is a well in the ground.
    - text: It is not really going well.
      because: Somebody says so.
`;

/** The mistakes in a dictionary of one rule, which is changed in one place, and one lexicon file. */
async function mistakesWith(from: string, to: string, lexicon = 'places: [home]\n'): Promise<string[]> {
  assert.ok(RULE.includes(from));
  let mistakes: string[] = [];
  await inFolder(async (folder) => {
    const dictionaries = join(folder, 'dictionaries');
    for (const room of ['rules', 'lexicon']) mkdirSync(join(dictionaries, room), { recursive: true });
    cpSync(join(root, 'dictionaries/kinds'), join(dictionaries, 'kinds'), { recursive: true });
    writeFileSync(join(dictionaries, 'rules/sample-rule.yaml'), RULE.replace(from, to));
    writeFileSync(join(dictionaries, 'lexicon/places.yaml'), lexicon);
    mistakes = checkDictionaries(dictionaries).mistakes;
  });
  return mistakes;
}

const rule = (place: string, words: string) => [`dictionaries/rules/sample-rule.yaml:${place}: ${words}`];
const list = (place: string, words: string) => [`dictionaries/lexicon/places.yaml:${place}: ${words}`];

describe('checking the dictionaries', () => {
  it('finds no mistake in those that are shipped, and tries every rule', () => {
    const { mistakes, tried } = checkDictionaries(join(root, 'dictionaries'));
    assert.deepEqual(mistakes, []);
    for (const line of tried) assert.match(line, /^[a-z-]+: \d+ flagged, \d+ silent$/);
    assert.ok(tried.length > 0);
  });

  it('has nothing to say about a rule that is right', async () => {
    assert.deepEqual(await mistakesWith('A rule for trying', 'Another rule'), []);
  });

  const forms: readonly [string, string, string, string[]][] = [
    [
      'a severity that there is not',
      'warning',
      'loud',
      rule('3:1', '"loud" is not allowed here. Allowed: error, warning, information or hint.'),
    ],
    [
      'a mistyped kind',
      'minutes]',
      'minuets]',
      rule(
        '4:15',
        '"minuets" is not allowed here. Did you mean "minutes"? Allowed: plan, minutes, note, referral or assessment.',
      ),
    ],
    [
      'text in place of a list',
      '[F2]',
      'F2',
      rule('5:1', 'This must be a list: one entry a line, each behind a hyphen, or [one, two].'),
    ],
    ['a missing entry', '    - text: Things improved.\n', '', rule('23:3', 'This list needs at least 2 entries.')],
    ['a missing name', 'advice: Say what you saw.\n', '', rule('1:1', '"advice" is missing here.')],
    [
      'neither question nor rewrite',
      'ask: What was seen?\n',
      '',
      rule('1:1', 'A rule needs "ask" (questions to ask) or "rewrites", or both.'),
    ],
    [
      'a number in place of text',
      "'things [{improve}]'",
      '42',
      rule('20:9', 'This must be text: put it in quotation marks.'),
    ],
    [
      'an id that is no name',
      'id: sample-rule',
      'id: Sample',
      [
        ...rule('1:1', '"Sample" is no name: lower-case words joined by hyphens, as in "safe-and-well".'),
        ...rule('1:1', 'The id is "Sample", and the file is called "sample-rule.yaml": give both the same name.'),
      ],
    ],
  ];
  it('says where an entry with a mistyped name is and what is allowed', async () => {
    const [missing, unknown = ''] = await mistakesWith('advice:', 'advise:');
    assert.deepEqual([missing], rule('1:1', '"advice" is missing here.'));
    const [expected = ''] = rule('10:1', '"advise" is not known here. Did you mean "advice"? Allowed: id, title, ');
    assert.ok(unknown.startsWith(expected), unknown);
  });

  for (const [name, from, to, expected] of forms)
    it(`says where ${name} is and what is allowed`, async () =>
      assert.deepEqual(await mistakesWith(from, to), expected));

  const phrases: readonly [string, string, string, string[]][] = [
    [
      'a bracket that is not closed',
      "'things [{improve}]'",
      "'(things [{improve}]'",
      rule('20:9', '"(things [{improve}]": this bracket is never closed.'),
    ],
    [
      'a class that there is not',
      "'[{go} well]'",
      "'[{go} <place>]'",
      rule('19:9', '"[{go} <place>]": no class is called "place". Did you mean <places>?'),
    ],
    [
      'a mistake in a condition of all detections',
      '(perhaps | maybe)',
      '(perhaps | maybe',
      rule('15:7', '"(perhaps | maybe": this bracket is never closed.'),
    ],
    [
      'a form of a verb that there is not',
      '{go} well',
      '{go:gone} well',
      rule('19:9', '"[{go:gone} well]": "gone" is no form of a verb; use base, s, past, ing, participle.'),
    ],
    [
      'a check that nobody has written',
      'ask:',
      'check: true\nask:',
      rule('11:1', 'there is no check of that name in the code.'),
    ],
  ];
  for (const [name, from, to, expected] of phrases)
    it(`says where ${name} is`, async () => assert.deepEqual(await mistakesWith(from, to), expected));

  const examples: readonly [string, string, string, string[]][] = [
    [
      'is not flagged',
      'It is going well.',
      'It is gone.',
      rule('24:7', 'Nothing is found in this example, and the rule says that it flags it.'),
    ],
    [
      'is flagged in other words',
      'words: going well',
      'words: is going well',
      rule('24:7', 'The words that are underlined are "going well", not "is going well".'),
    ],
    [
      'is flagged and should not be',
      'The well is dry.',
      'It went well.',
      rule('28:7', '"went well" is questioned in this example, and the rule says that it leaves it alone.'),
    ],
    [
      'has no rewrite and should have one',
      'words: going well',
      'rewrite: It is going.',
      rule('24:7', 'No rewrite is offered for this example.'),
    ],
  ];
  for (const [name, from, to, expected] of examples)
    it(`says which example ${name}`, async () => assert.deepEqual(await mistakesWith(from, to), expected));

  const lexicons: readonly [string, string, string[]][] = [
    [
      'an entry that is no text',
      'places:\n  - home\n  - 101\n',
      list('3:5', 'This must be text: put it in quotation marks.'),
    ],
    [
      'a list with a strange name',
      'My Places: [home]\n',
      list('1:1', '"My Places" is no name: lower-case words joined by hyphens.'),
    ],
    [
      'a phrase that cannot be read',
      'places:\n  - home\n  - at (home\n',
      list('3:5', '"at (home": this bracket is never closed.'),
    ],
  ];
  for (const [name, lexicon, expected] of lexicons)
    it(`says where a lexicon file has ${name}`, async () => {
      assert.deepEqual(await mistakesWith('sample-rule', 'sample-rule', lexicon), expected);
    });

  it('keeps a rule with a mistake out of the build', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, 'rules'));
      writeFileSync(join(folder, 'rules/sample-rule.yaml'), RULE.replace('warning', 'loud'));
      assert.throws(() => readCheckedDictionaries(folder), /rules\/sample-rule\.yaml:3:1: "loud" is not allowed here/);
    }));

  it('prints the mistakes and ends with 1', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, 'rules'));
      writeFileSync(join(folder, 'rules/sample-rule.yaml'), 'id: "broken');
      const command = ['--import', 'tsx', '.build/rules.mjs', folder];
      const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
      assert.equal(status, 1);
      assert.match(stderr, /rules\/sample-rule\.yaml:1:\d+: /);
    }));
});
