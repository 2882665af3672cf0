import assert from 'node:assert/strict';
import {
  LAST_WORD,
  type OverviewPerson,
  RECORD_OVERVIEW,
  type RecordOverview,
  type RecordParams,
} from '../../server/src/lsp/protocol.ts';
import { builtInLinter } from '../support/dictionaries.ts';
import { type Editor, MODERN } from './editor.ts';
import { BREAKS_LINTER, FakeLinter } from './fakeLinter.ts';
import { inProcess } from './servers.ts';

const MINUTES = 'file:///records/minutes.md';
const TEXT = `# Core group minutes

## Family

- Children: Amira Haddow (7), Yusuf Haddow (3)
- Mother: Leanne Haddow
- Leanne's partner, Craig Lowther

## Discussion

Ruth Okoro (social worker) saw Amira alone at school on 4 March.
Craig stays most weekends.
Craig will ensure that Yusuf is safe.

## Actions

| What | Who | By when | How we will know |
| --- | --- | --- | --- |
| Visit Yusuf at nursery | Ruth Okoro | [date] | |
`;

describe('the overview of a record', () => {
  let editor: Editor;

  async function layOut(text: string, settings: unknown = {}): Promise<RecordOverview> {
    editor = inProcess(builtInLinter());
    editor.settings = settings;
    await editor.initialize(MODERN);
    await editor.open(MINUTES, text, 'markdown');
    return ask() as Promise<RecordOverview>;
  }

  const ask = (): Promise<RecordOverview | null> =>
    editor.connection.sendRequest(RECORD_OVERVIEW, { uri: MINUTES } satisfies RecordParams);
  const words = (range: OverviewPerson['forms'][number]['mentions'][number] | null | undefined) =>
    range && editor.document(MINUTES).getText(range);

  afterEach(() => editor.connection.dispose());

  it('has the findings with their questions, their place and the heading they stand under', async () => {
    const { findings, sections, version, kind } = await layOut(TEXT);
    const promise = findings.find(({ rule }) => rule === 'ensure-safety')!;
    assert.equal(version, editor.document(MINUTES).version);
    assert.equal(kind, 'minutes');
    assert.match(words(promise.range) ?? '', /^ensure that/);
    assert.match(promise.questions ?? '', /\?/);
    assert.ok(promise.title && promise.message && promise.serves.length > 0 && promise.ignorable);
    assert.equal(words(sections[promise.section!]!.range), 'Discussion');
    const blank = findings.find(({ placeholder }) => placeholder)!;
    assert.equal(words(blank.range), '[date]');
    assert.equal(words(sections[blank.section!]!.range), 'Actions');
  });

  it('has rewrites that lead to what the lightbulb makes of them, with their blanks as tab stops', async () => {
    const { findings } = await layOut(TEXT);
    const [rewrite] = findings.find(({ rule }) => rule === 'ensure-safety')!.rewrites;
    const edits = rewrite!.edits.map(({ newText, snippet }) => [newText, snippet] as const);
    assert.match(edits[0]![0], /\[specific, observable steps\]/);
    assert.match(edits[0]![1]!, /\$\{1:\[specific, observable steps\]\}/);
    const offered = await editor.actions(MINUTES, editor.where(MINUTES, 'ensure that'));
    assert.ok(offered.some(({ title }) => title === rewrite!.title));
  });

  it('counts what stands in the way, and has the last word when nothing does', async () => {
    const { check, findings } = await layOut(TEXT);
    assert.equal(check.total, findings.length);
    assert.equal(check.placeholders, 1);
    assert.equal(check.lastWord, null);
    editor.connection.dispose();
    const clean = await layOut('# Note\n\nI rang the school at 9.10 on 4 March.\n');
    assert.equal(clean.check.lastWord, LAST_WORD);
  });

  it('has the adults with what is said and what is not, and each child for themselves', async () => {
    const { people } = await layOut(TEXT);
    const of = (label: string) => people.find((person) => person.label === label)!;
    const craig = of('Craig Lowther');
    assert.deepEqual(
      craig.facts.filter(({ about }) => about === 'nights').map(({ range }) => words(range)),
      ['Craig stays most weekends.'],
    );
    assert.ok(craig.missing.includes('alone') && !craig.missing.includes('nights'));
    assert.equal(craig.child, null);
    const { seen, alone } = of('Amira Haddow').child!;
    assert.deepEqual([seen.length, alone.length, words(alone[0]?.when)], [1, 1, '4 March']);
    assert.deepEqual(of('Yusuf Haddow').child, { seen: [], alone: [], shown: [], words: [] });
    assert.deepEqual([of('Ruth Okoro').askAt, of('Ruth Okoro').missing], [null, []]);
  });

  it('says which parent the record never mentions', async () => {
    const { unmentioned } = await layOut(TEXT);
    assert.deepEqual(
      unmentioned.map(({ relation, among }) => [relation, among]),
      [['father', null]],
    );
  });

  it('lets a line about somebody stand at the end of the family, or behind the paragraph that speaks of them first', async () => {
    const lineAt = async (text: string) => {
      const { people } = await layOut(text);
      const { line, character } = people.find(({ label }) => label === 'Craig Lowther')!.askAt!;
      const start = { line, character: 0 };
      return [words({ start, end: { line, character } }), words({ start, end: { line: line + 1, character: 0 } })];
    };
    const row = "- Leanne's partner, Craig Lowther";
    assert.deepEqual(await lineAt(TEXT), [row, `${row}\n`]);
    editor.connection.dispose();
    const note = '# Note\n\nLeanne was in.\nHer partner, Craig Lowther, was too.\nHe left.\n\nI rang the school.\n';
    assert.deepEqual(await lineAt(note), ['He left.', 'He left.\n']);
  });

  it('has the actions with who, by when and how anybody will know', async () => {
    const { actions, people, sections } = await layOut(TEXT);
    const [action] = actions;
    assert.deepEqual(
      [words(action!.what), words(action!.owner), words(action!.by), words(action!.measure)],
      ['Visit Yusuf at nursery', 'Ruth Okoro', '[date]', null],
    );
    assert.ok(action!.missing.includes('measure'));
    assert.deepEqual(action!.people, [people.find(({ label }) => label === 'Ruth Okoro')!.id]);
    assert.equal(words(sections[action!.section!]!.range), 'Actions');
  });

  it('asks a placeholder as loudly as the check does, unless somebody set how', async () => {
    const severity = ({ findings }: RecordOverview) => findings.find(({ placeholder }) => placeholder)!.severity;
    assert.equal(severity(await layOut(TEXT)), 'error');
    editor.connection.dispose();
    assert.equal(severity(await layOut(TEXT, { rules: { 'unfilled-placeholder': 'hint' } })), 'hint');
  });

  it('is read once with the underlines, and anew when the record changes', async () => {
    const linter = new FakeLinter();
    editor = inProcess(linter);
    await editor.initialize(MODERN);
    await editor.open(MINUTES, 'Her partner will ensure that all is well.');
    await editor.pull(MINUTES);
    await ask();
    assert.equal((await ask())?.findings.length, 1);
    assert.equal(linter.asked, 1);
    await editor.edit(MINUTES, 'ensure that', 'hope that');
    assert.deepEqual((await ask())?.findings, []);
  });

  it('is none for a record that is not open or cannot be read', async () => {
    editor = inProcess(new FakeLinter());
    await editor.initialize(MODERN);
    assert.equal(await ask(), null);
    await editor.open(MINUTES, BREAKS_LINTER);
    assert.equal(await ask(), null);
  });
});
