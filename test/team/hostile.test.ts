import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/engine/linter.ts';
import { MOST } from '../../server/src/team/bounds.ts';
import { raised, read, ruleNamed } from './fixture.ts';

const many = (count: number, one: (n: number) => string) => Array.from({ length: count }, (_, n) => one(n)).join('');
const letters = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** Each of these ends: what a dictionary may hold has bounds, and what is above them is left out and named. */
describe('dictionaries that ask too much', function () {
  this.timeout(30_000);

  const texts: readonly [what: string, text: string, said: RegExp][] = [
    [
      'a file that is too long',
      `services: ['${'x'.repeat(MOST.length)}']\n`,
      /^b\.yaml:1:1: This is left out: a dictionary may/,
    ],
    [
      'parts that are used again without end',
      `${many(40, (n) => `l${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1}, *a${n - 1}, *a${n - 1}`}]\n`)}services: *a39\n`,
      /used again \(\*name\) too often/,
    ],
    ['entries in entries without end', `services: ${'['.repeat(60_000)}`, /^b\.yaml:\d+:\d+: /],
    [
      'too many entries',
      `job-titles:\n${many(MOST.entries + 5, (n) => `- x${letters(n)}\n`)}`,
      /This and what follows is left out/,
    ],
    ['a phrase that is too long', `services: ['${'(a|'.repeat(1000)}']\n`, /This is too long: at most/],
    ['brackets in brackets', ruleNamed('our-rule', `phrases: ['${'('.repeat(700)}a${')'.repeat(700)}']`), /^$/],
    ['hyphens behind hyphens', `services: ${'- '.repeat(30_000)}`, /^b\.yaml:1:1: /],
    ['names without end', many(9_000, (n) => `n${letters(n)}:\n`), /is not known here/],
    [
      'lists in lists in lists',
      `words:\n${many(40, (n) => `  list-${letters(n)}: [<list-${letters(n + 1)}>]\n`)}  list-${letters(40)}: [x]\n`,
      /lists stand in one another here/,
    ],
    [
      'names of what every object has',
      'words:\n  constructor: [x]\nchange:\n  constructor: { severity: hint }\n',
      /no rule called "constructor"/,
    ],
  ];
  for (const [what, text, expected] of texts)
    it(`${what}: named, and nothing else is lost`, async () => {
      const { dictionaries, said } = await read(ruleNamed('as-discussed', 'phrases: [as discussed]'), text);
      assert.match(said.join('\n').slice(0, 2000), expected);
      assert.deepEqual(raised(dictionaries, 'She came as discussed.\n'), ['as-discussed: as discussed']);
    });

  it('phrases that would take long to look for are left out, and those that are left are soon looked for', async () => {
    const phrase = `'${'the ...12 '.repeat(4)}ending'`;
    const { dictionaries, said } = await read(
      ruleNamed('our-rule', `phrases: [${many(14, () => `${phrase}, `)}'x']`),
      many(1, () => `words:\n  agency:\n${many(60, () => `    - ${phrase}\n`)}`),
    );
    assert.match(said.join('\n'), /would take too long to look for/);
    const text = `${'the '.repeat(40)}end. `.repeat(30);
    const { failures } = createLinter(dictionaries).lint(
      { uri: 'a.md', text, format: 'markdown' },
      { rules: {}, packs: [] },
    );
    assert.deepEqual(failures, []);
  });
});
