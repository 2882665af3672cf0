import assert from 'node:assert/strict';
import type { LintSettings, PersonResult, ResultPart, SourceDocument, Span } from '../../server/src/engine/types.ts';
import { builtInLinter } from '../support/dictionaries.ts';

const TEXT = `Children: Tilly Bright (5)
Mother: Carly Meek
Present: Ffion Garbutt (social worker)

Dean (Tilly's dad) lives at his mum's and has Tilly every other Saturday. His contact is supervised by Pat.
Ffion spoke to Dean on 3 May. He has never been left alone with her.
Carly's friend Jo was there again.

Actions
- Ffion to ask the police for checks on Jo by 12 May.
- Support Carly with routines.
`;
const SETTINGS: LintSettings = { rules: {}, packs: [] };
const note: SourceDocument = { uri: 'a.txt', text: TEXT, kind: 'minutes', format: 'text' };
const read = (...parts: ResultPart[]) => builtInLinter().lint(note, SETTINGS, parts);
const words = (span: Span | null) => span && TEXT.slice(span.start, span.end);

describe('the people of a record beside its findings', () => {
  const people = read('people').people ?? [];
  const called = (label: string): PersonResult => people.find((person) => person.label === label)!;

  it('are children, adults with what they are to the child, and professionals', () => {
    const parts = ['Tilly Bright', 'Carly Meek', 'Dean', 'Ffion Garbutt'].map((label) => {
      const { part, relation } = called(label);
      return [part, relation];
    });
    assert.deepEqual(parts, [
      ['child', null],
      ['adult', 'mother'],
      ['adult', 'father'],
      ['professional', null],
    ]);
  });

  it('have every form they are called by, where it stands', () => {
    for (const { forms } of people)
      for (const { text, mentions } of forms) for (const span of mentions) assert.equal(words(span), text);
    assert.deepEqual(
      called('Dean').forms.map(({ text, mentions }) => [text, mentions.length]),
      [
        ["Dean (Tilly's dad)", 1],
        ['His', 1],
        ['Dean', 1],
        ['He', 1],
      ],
    );
  });

  it('have what is said of an adult’s part, the sentence that says it, and who spoke to them', () => {
    const { facts } = called('Dean');
    const said = (wanted: string) => facts.filter(({ about }) => about === wanted).map(({ span }) => words(span));
    for (const slot of ['lives', 'time']) assert.match(said(slot)[0] ?? '', /^Dean .*Saturday\.$/);
    assert.deepEqual(said('supervised')[0], 'His contact is supervised by Pat.');
    assert.ok(said('alone').includes('He has never been left alone with her.'));
    assert.equal(words(facts.find(({ about }) => about === 'spoken-to')!.by), 'Ffion');
  });

  it('say what the record leaves open of an adult, and ask nothing of children and professionals', () => {
    const { missing } = called('Jo');
    for (const slot of ['lives', 'nights', 'time', 'supervised', 'spoken-to'] as const)
      assert.ok(missing.includes(slot), slot);
    for (const slot of ['lives', 'time', 'alone', 'supervised', 'spoken-to'] as const)
      assert.ok(!called('Dean').missing.includes(slot), slot);
    for (const label of ['Tilly Bright', 'Ffion Garbutt'])
      assert.deepEqual([called(label).facts, called(label).missing], [[], []]);
  });
});

describe('the actions of a record beside its findings', () => {
  const { people = [], actions = [] } = read('actions', 'people');

  it('say what, who and by when, in the words of the record, and what is missing', () => {
    assert.deepEqual(
      actions.map(({ what, owner, by, missing }) => [words(what), words(owner), words(by), missing]),
      [
        ['Ffion to ask the police for checks on Jo by 12 May.', 'Ffion', 'by 12 May', ['measure', 'contingency']],
        ['Support Carly with routines.', null, null, ['owner', 'by', 'measure', 'contingency']],
      ],
    );
  });

  it('name their owner among the people', () => {
    const owners = actions.map((action) => action.people.map((id) => people.find((person) => person.id === id)?.label));
    assert.deepEqual(owners, [['Ffion Garbutt'], []]);
  });
});

describe('what is handed out beside findings', () => {
  it('is only what was asked for, and changes no finding', () => {
    assert.deepEqual(Object.keys(read()), ['kind', 'findings', 'suppressed', 'failures']);
    const { actions, ...rest } = read('actions');
    assert.ok(actions);
    assert.deepEqual(rest, read());
  });

  it('is plain data that JSON keeps as it is', () => {
    const { people, actions } = read('people', 'actions');
    assert.deepEqual(JSON.parse(JSON.stringify({ people, actions })), { people, actions });
  });
});
