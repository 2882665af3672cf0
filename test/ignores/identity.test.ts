import assert from 'node:assert/strict';
import { countAside } from '../../server/src/ignores/countAside.ts';
import { ruleId } from '../../server/src/ignores/identity.ts';
import { lintIgnoring } from '../../server/src/ignores/lintIgnoring.ts';
import { emptyList, withEntries } from '../../server/src/ignores/list.ts';
import { createNamer } from '../../server/src/ignores/names.ts';
import { asked, ignoring, lint, RECORD, ROOT, RULES, record } from './fixture.ts';

const NOTE = '# Visit\n\nThe children were safe and well. Mum will ensure that Leo attends.\n\nDad is engaging.\n';
const SAFE = 'safe-and-well: safe and well';

describe('An ignored finding', () => {
  const list = ignoring(record(NOTE), 0);
  const still = (text: string, uri?: string) => asked(record(text, uri), list).left.includes(SAFE);

  it('is not asked about, and is counted', () => {
    assert.deepEqual(asked(record(NOTE), list), {
      left: ['ensure-safety: ensure', 'engagement-unspecified: engaging'],
      ignored: 1,
    });
  });

  it('stays ignored when the record changes elsewhere', () => {
    assert.equal(still(NOTE.replace('Dad is engaging.', 'Dad went home.')), false);
    assert.equal(still(`A new beginning.\n\n${NOTE}`), false);
    assert.equal(still(NOTE.replace('Mum will ensure that Leo attends.', 'Mum agreed.')), false);
  });

  it('stays ignored where its sentence is moved, and where line ends, quotes and stops change', () => {
    assert.equal(still('# Visit\n\nDad is engaging.\n\n- Seen at home. The children were safe and well.\n'), false);
    assert.equal(still(NOTE.replaceAll('\n', '\r\n')), false);
    assert.equal(still(NOTE.replace('were safe', 'were\nsafe')), false);
    assert.equal(still(NOTE.replace('The children were safe and well.', 'The children were *safe and well*!')), false);
  });

  it('is asked about again when its sentence says something else', () => {
    assert.equal(still(NOTE.replace('The children', 'Leo and Mia')), true);
    assert.equal(still(NOTE.replace('safe and well.', 'safe and well, I think.')), true);
  });

  it('is asked about in another record that says the same', () => {
    assert.equal(still(NOTE, `${ROOT}/cases/two.md`), true);
  });

  it('is one of several that look the same, and not all of them', () => {
    const twice = `${NOTE}\nThe children were safe and well.\n`;
    assert.deepEqual(
      asked(record(twice), list).left.filter((each) => each === SAFE),
      [SAFE],
    );
    assert.deepEqual(
      asked(record(twice), ignoring(record(twice), 0, 3)).left.filter((each) => each === SAFE),
      [],
    );
  });

  it('is known by its rule too', () => {
    const both = '# Visit\n\nMum is engaging to ensure it.\n';
    assert.deepEqual(asked(record(both), ignoring(record(both), 0)).left, ['ensure-safety: ensure']);
  });
});

describe('A rule that is ignored', () => {
  const list = emptyList('ignores');
  const name = createNamer(list.keys[0]!);
  const entry = (scope: 'record' | 'folder', path: string) => ({
    ...{ id: ruleId(name, scope, path, 'safe-and-well'), place: '1', scope, rule: 'safe-and-well' },
  });
  const elsewhere = (list: Parameters<typeof asked>[1], uri: string) =>
    asked(record(NOTE, uri), list).left.includes(SAFE);

  it('in a record is silent there, whatever is written, and nowhere else', () => {
    const inRecord = withEntries(list, [entry('record', 'cases/one.md')]);
    assert.equal(asked(record('Both safe and well, and safe and well.'), inRecord).ignored, 2);
    assert.deepEqual(asked(record(NOTE), inRecord).left, ['ensure-safety: ensure', 'engagement-unspecified: engaging']);
    assert.equal(elsewhere(inRecord, `${ROOT}/cases/two.md`), true);
  });

  it('in a record takes along what is held back there, and counts it', () => {
    const lists = [{ list: withEntries(list, [entry('record', 'cases/one.md')]), root: ROOT }];
    const heldBack = { suppressed: 3, suppressedByRule: { 'safe-and-well': 2, 'ensure-safety': 1 } };
    const many = (document: Parameters<typeof lint>[0]) => ({ ...lint(document), ...heldBack });
    const result = lintIgnoring(record(NOTE), many, { lists, comments: true }, RULES);
    assert.deepEqual([result.suppressed, result.suppressedByRule], [1, { 'ensure-safety': 1 }]);
    assert.deepEqual(countAside(result), { ignored: 3, old: 0 });
  });

  it('in a folder is silent in it and below it, and nowhere else', () => {
    const inFolder = withEntries(list, [entry('folder', 'cases')]);
    assert.equal(elsewhere(inFolder, RECORD), false);
    assert.equal(elsewhere(inFolder, `${ROOT}/cases/2026/two.md`), false);
    assert.equal(elsewhere(inFolder, `${ROOT}/cases-old/two.md`), true);
    assert.equal(elsewhere(withEntries(list, [entry('folder', '')]), `${ROOT}/two.md`), false);
  });

  it('is known by the way from the folder of the list, however an address is written', () => {
    const inRecord = withEntries(list, [entry('record', 'fälle/ein fall.md')]);
    assert.equal(elsewhere(inRecord, `${ROOT}/f%C3%A4lle/ein%20fall.md`), false);
    assert.equal(elsewhere(inRecord, `${ROOT}/fa%CC%88lle/ein%20fall.md`), false);
  });
});
