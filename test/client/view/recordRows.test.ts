import assert from 'node:assert/strict';
import { EVERYTHING, type Filter, inWords } from '../../../client/src/view/filter.ts';
import { type Grouping, recordRows } from '../../../client/src/view/recordRows.ts';
import type { Place } from '../../../client/src/view/row.ts';
import { everyRow, type LaidOut, layOut, MINUTES, rowAt } from './laidOut.ts';

describe('The list of what is open in a record', () => {
  let minutes: LaidOut;

  before(async () => {
    minutes = await layOut(MINUTES);
  });

  const list = (grouping: Grouping = 'rule', filter: Partial<Filter> = {}) =>
    recordRows(minutes.overview, grouping, { ...EVERYTHING, ...filter }, minutes.wordsAt);
  const found = (rows: ReturnType<typeof list>) => rows.flatMap((group) => group.rows ?? []);

  it('stands under its questions, the most frequent first and what only waits to be filled in last', () => {
    const rows = list();
    assert.deepEqual([rows[0]!.label, rows[0]!.description], ['Promising what nobody can promise', '2']);
    assert.equal(rows.at(-1)!.rows![0]!.label, '[date]');
    assert.equal(found(rows).length, minutes.overview.findings.length);
  });

  it('stands under the headings of the record, in their order', () => {
    const rows = list('section');
    assert.deepEqual(
      rows.map(({ label }) => label),
      ['Core group minutes, 20 March', 'Discussion', 'Actions'],
    );
    assert.match(rowAt(rows, 'Discussion', 'engaged well with services').description!, /Engaging, or attending\?/);
    assert.equal(found(rows).length, minutes.overview.findings.length);
  });

  it('says where in the file a place is, where the record is the text of a file', () => {
    const wordsAt = Object.assign((place: Place) => minutes.wordsAt(place), { placeName: () => 'paragraph 12' });
    const rows = recordRows(minutes.overview, 'rule', EVERYTHING, wordsAt);
    assert.equal(rowAt(rows, 'Engaging, or attending?', 'engaged well with services').description, 'paragraph 12');
  });

  it('has below each its questions and its rewrites, and leads to the place', () => {
    const row = rowAt(list(), 'Engaging, or attending?', 'engaged well with services');
    assert.equal(minutes.wordsAt(row.place!), 'engaged well with services');
    assert.ok(row.rows!.some(({ label }) => label.endsWith('?')));
    const rewrite = row.rows!.find(({ context }) => context === 'rewrite')!;
    assert.equal(rewrite.subject!.rewrite, row.subject!.finding!.rewrites[0]);
    assert.match(row.context!, /\bfinding\b.*\brewrites\b.*\bquestions\b/);
  });

  it('says aloud what the icon shows', () => {
    const row = rowAt(list(), 'Promising what nobody can promise', 'ensure that Yusuf');
    assert.match(row.spoken!, /line 13, to settle before circulation: .*promises/);
    for (const { label, description, spoken } of everyRow(list())) assert.ok(spoken ?? label + description, label);
  });

  it('can be narrowed to how loud they are, and to words of the question or of the record', () => {
    const loud = found(list('rule', { least: 'error' }));
    assert.ok(loud.length > 0 && loud.length < found(list()).length);
    assert.ok(loud.every(({ subject }) => subject!.finding!.severity === 'error'));
    assert.deepEqual(
      found(list('section', { words: ' YUSUF ' })).map(({ label }) => label),
      ['ensure that Yusuf'],
    );
    assert.equal(found(list('rule', { words: 'attending or engaging' })).length, 1);
    assert.deepEqual(list('rule', { words: 'nothing like it' }), []);
  });

  it('says in words what it is narrowed to', () => {
    assert.equal(inWords(EVERYTHING), '');
    assert.equal(inWords({ words: 'seen', least: 'information' }), 'all but notes, with “seen”');
  });

  it('keeps what is folded out where the rest of the record changes', async () => {
    const ids = (rows: ReturnType<typeof list>) => everyRow(rows).map(({ id }) => id);
    const other = await layOut(MINUTES.replace('## Family', 'One more line.\n\n## Family'));
    const rows = recordRows(other.overview, 'rule', EVERYTHING, other.wordsAt);
    assert.deepEqual(ids(rows), ids(list()));
    assert.equal(new Set(ids(rows)).size, ids(rows).length);
  });
});
