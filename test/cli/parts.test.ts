import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ACTION_SLOTS, ADULT_SLOTS, RECIPIENTS } from '../../server/src/engine/types.ts';
import { builtInLinter } from '../support/dictionaries.ts';
import { caselint } from './fixture.ts';

const TEXT = 'Mother: Carly Meek\r\n\r\nActions\r\n- Carly to ring the nursery on 12 May.\r\n';

async function read(...argv: string[]) {
  const { stdout, stderr, code } = await caselint(['-', '-k', 'plan', '--fail-on', 'never', ...argv], {
    stdin: TEXT,
    linter: builtInLinter(),
  });
  assert.deepEqual([stderr, code], ['', 0]);
  return JSON.parse(stdout).results[0];
}

describe('caselint --with', () => {
  it('adds people and actions to the JSON, each with its place', async () => {
    const result = await read('-f', 'json', '--with', 'people,actions');
    assert.deepEqual(Object.keys(result).slice(-2), ['people', 'actions']);
    const [carly] = result.people;
    assert.deepEqual(Object.keys(carly), [
      ...['id', 'label', 'part', 'presumed', 'relation', 'named', 'forms', 'facts', 'missing'],
    ]);
    assert.deepEqual([carly.label, carly.part, carly.relation], ['Carly Meek', 'adult', 'mother']);
    assert.deepEqual(carly.forms.at(-1), {
      text: 'Carly',
      mentions: [{ start: 33, end: 38, line: 4, column: 3, endLine: 4, endColumn: 8, text: 'Carly' }],
    });
    const [action] = result.actions;
    assert.deepEqual(Object.keys(action), [
      ...['start', 'end', 'line', 'column', 'endLine', 'endColumn', 'text', 'context', 'what', 'owner', 'people', 'by'],
      ...['measure', 'contingency', 'missing'],
    ]);
    assert.deepEqual([action.owner.text, action.by.text, action.contingency], ['Carly', 'on 12 May', null]);
    assert.deepEqual([action.people, action.line], [[carly.id], 4]);
  });

  it('adds what not everybody may learn, with whom it is about and for whom it is a question', async () => {
    const { stdout } = await caselint(['-', '-f', 'json', '-k', 'plan', '-q', '--with', 'people,disclosures'], {
      stdin: 'Mother: Carly Meek\n\nCarly moved to a refuge in Leek on 4 May.\n',
      linter: builtInLinter(),
    });
    const { people, disclosures } = JSON.parse(stdout).results[0];
    const [{ title, question, recipients, ...refuge }] = disclosures;
    assert.deepEqual(refuge, {
      ...{ kind: 'refuge', start: 37, end: 43, line: 3, column: 18, endLine: 3, endColumn: 24, text: 'refuge' },
      concerns: people[0].id,
    });
    assert.match(question, /\?$/);
    assert.ok(title && recipients.includes('father') && !recipients.includes('mother'));
    const page = readFileSync(new URL('../../docs/json.md', import.meta.url), 'utf8');
    for (const name of ['kind', 'title', 'concerns', 'question', 'recipients', ...RECIPIENTS])
      assert.ok(page.includes(`\`${name}\``), name);
  });

  it('adds what was asked for and nothing else', async () => {
    const plain = await read('-f', 'json');
    assert.deepEqual(Object.keys(plain), ['path', 'kind', 'findings', 'suppressed', 'ignored', 'baseline', 'failures']);
    const { people, ...rest } = await read('-f', 'json', '--with', 'people');
    assert.equal(people.length > 0, true);
    assert.deepEqual(rest, plain);
    assert.deepEqual(
      await read('-f', 'json', '--with', 'people', '--with', 'actions'),
      await read('-f', 'json', '--with', 'actions, people'),
    );
  });

  it('adds no field that the page about the JSON does not explain', async () => {
    const page = readFileSync(new URL('../../docs/json.md', import.meta.url), 'utf8');
    const named = (value: unknown): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, inner]) => [...(Array.isArray(value) ? [] : [name]), ...named(inner)])
        : [];
    for (const name of new Set(named(await read('-f', 'json', '--with', 'people,actions'))))
      assert.ok(page.includes(`\`${name}\``), name);
    for (const slot of [...ADULT_SLOTS, ...ACTION_SLOTS]) assert.ok(page.includes(`| \`${slot}\` |`), slot);
  });

  const refused: readonly [string, readonly string[], RegExp][] = [
    [
      'a mistyped part',
      ['-f', 'json', '--with', 'poeple'],
      /Did you mean "people"\? It can be people, actions or disclosures\./,
    ],
    ['a mistyped part among others', ['-f', 'json', '--with', 'people,action'], /Did you mean "actions"\?/],
    ['text, which has no room for them', ['--with', 'people'], /say --format json as well/],
  ];
  for (const [name, argv, expected] of refused)
    it(`exits with 2 and says what to do for ${name}`, async () => {
      const { stdout, stderr, code } = await caselint(['-', ...argv], { stdin: TEXT });
      assert.match(stderr, expected);
      assert.deepEqual([stdout, code], ['', 2]);
    });
});
