import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, isRecord, kindFor, parseSettings } from '../../server/src/settings.ts';

const RULES = ['ensure-safety', 'safe-and-well', 'unnamed-adult'];
const PACKS = ['was-not-brought', 'respectful-language', 'opinion'];
const parse = (raw: unknown) => parseSettings(raw, RULES, PACKS);

describe('settings', () => {
  it('are the defaults where nothing is set', () => {
    for (const raw of [undefined, null, {}, { rules: null, files: { include: null } }]) {
      assert.deepEqual(parse(raw), { settings: DEFAULT_SETTINGS, problems: [] });
    }
  });

  it('are taken as they were written', () => {
    const raw = {
      enable: false,
      rules: { 'safe-and-well': 'hint', 'unnamed-adult': 'off' },
      packs: ['opinion'],
      kinds: { '**/minutes/**': 'minutes' },
      files: { include: ['**/*.txt'], exclude: [] },
      typingDelay: 250,
      codeLens: false,
      baseline: 'team/old.jsonl',
    };
    assert.deepEqual(parse(raw), { settings: raw, problems: [] });
  });

  it('name a mistyped rule, pack and setting with the nearest that exists, and lose nothing else', () => {
    const { settings, problems } = parse({
      rules: { 'ensure-safty': 'off', 'safe-and-well': 'off' },
      packs: ['opnion', 'was-not-brought'],
      typingdelay: 10,
      files: { includes: [] },
    });
    assert.deepEqual(settings.rules, { 'safe-and-well': 'off' });
    assert.deepEqual(settings.packs, ['was-not-brought']);
    assert.deepEqual(
      problems.map(({ where, message }) => [where, /Did you mean "(.*?)"/.exec(message)?.[1]]),
      [
        ['caselint.typingdelay', 'typingDelay'],
        ['caselint.files.includes', 'include'],
        ['caselint.rules.ensure-safty', 'ensure-safety'],
        ['caselint.packs', 'opinion'],
      ],
    );
  });

  it('name the nearest severity and the nearest kind of record, and what else there is', () => {
    const { problems } = parse({ rules: { 'safe-and-well': 'info' }, kinds: { '*.txt': 'minute', '*.md': 7 } });
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        '"safe-and-well" cannot be set to "info". Did you mean "information"? It can be error, warning, information, hint or off.',
        '"*.txt" cannot be set to "minute". Did you mean "minutes"? It can be plan, minutes, note, referral or assessment.',
        '"*.md" cannot be set to this. It can be plan, minutes, note, referral or assessment.',
      ],
    );
  });

  it('say what would be right where nothing is near', () => {
    const [problem] = parse({ packs: ['xylophone'] }).problems;
    assert.equal(
      problem?.message,
      'There is no pack called "xylophone". You can use was-not-brought, respectful-language, opinion.',
    );
  });

  it('survive anything, with a sentence about it', () => {
    const strange = [
      7,
      'off',
      [],
      { rules: [] },
      { packs: 'opinion' },
      { packs: [1, ''] },
      { typingDelay: -1 },
      { enable: 'no' },
    ];
    for (const raw of [...strange, { kinds: { '': 'plan' } }, { typingDelay: Number.NaN }, { files: 'x' }]) {
      const { settings, problems } = parse(raw);
      assert.deepEqual(settings, DEFAULT_SETTINGS, JSON.stringify(raw));
      assert.ok(problems.length > 0, JSON.stringify(raw));
      for (const { where, message } of problems) {
        assert.match(where, /^caselint/);
        assert.match(message, /^[A-Z"].*\.$/);
      }
    }
  });

  it('leave the settings alone that the editor reads by itself', () => {
    assert.deepEqual(parse({ languages: ['plaintext'], trace: { server: 'off' } }).problems, []);
  });

  it('can name a rule after a property of every object', () => {
    const { settings, problems } = parse({ rules: JSON.parse('{"__proto__": "off", "constructor": "off"}') });
    assert.deepEqual(settings.rules, {});
    assert.equal(problems.length, 2);
  });
});

describe('the kind that settings give a file', () => {
  const settings = { kinds: { 'minutes/**': 'minutes', '*plan*': 'plan', '**/*.txt': 'note' } } as const;

  it('is that of the first glob that matches, from any folder above the file', () => {
    const kinds = [
      '/home/jo/records/minutes/2024/plan.txt',
      'minutes/a.md',
      'C:\\records\\Minutes\\a.txt',
      'out/CP plan 3.md',
      '/x/y.txt',
    ].map((path) => kindFor(path, settings));
    assert.deepEqual(kinds, ['minutes', 'minutes', 'minutes', 'plan', 'note']);
  });

  it('is open where no glob matches', () => {
    assert.equal(kindFor('letters/a.md', settings), undefined);
    assert.equal(kindFor('a.txt', { kinds: {} }), undefined);
  });
});

describe('which files are records', () => {
  it('are all but the ones that belong to programs, by default', () => {
    const paths = ['a.txt', '/r/.notes/a.md', '/r/README.md', 'x/node_modules/y/a.txt', 'requirements.txt'];
    assert.deepEqual(
      paths.map((path) => isRecord(path, DEFAULT_SETTINGS)),
      [true, true, false, false, false],
    );
  });

  it('are those that are included and not excluded', () => {
    const settings = { files: { include: ['records/**'], exclude: ['**/drafts/**'] } };
    const paths = ['/r/records/a.txt', '/r/records/drafts/a.txt', '/r/letters/a.txt'];
    assert.deepEqual(
      paths.map((path) => isRecord(path, settings)),
      [true, false, false],
    );
  });
});
