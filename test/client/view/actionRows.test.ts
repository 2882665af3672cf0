import assert from 'node:assert/strict';
import { actionRows } from '../../../client/src/view/actionRows.ts';
import { LEFT_BLANK, NOT_SAID } from '../../../client/src/view/row.ts';
import { type LaidOut, layOut, MINUTES, rowAt } from './laidOut.ts';

const CHECKS = 'Ask the police for checks on Craig';
const VISIT = 'Visit Yusuf at nursery';

describe('The list of actions', () => {
  let minutes: LaidOut;
  let rows: ReturnType<typeof actionRows>;

  before(async () => {
    minutes = await layOut(MINUTES);
    rows = actionRows(minutes.overview, minutes.wordsAt);
  });

  it('has every action in its order, and leads to its row', () => {
    assert.deepEqual(
      rows.slice(-2).map(({ label }) => label),
      [CHECKS, VISIT],
    );
    for (const { label, place } of rows) assert.equal(minutes.wordsAt(place!), label);
  });

  it('says who, by when and how anybody will know', () => {
    const said = (slot: string) => rowAt(rows, CHECKS, slot).description;
    assert.deepEqual(['Who', 'By when', 'How anybody will know'].map(said), [
      'Ruth Okoro',
      '28 March',
      'The answer is on file',
    ]);
  });

  it('marks gaps, and a blank as a gap', () => {
    assert.equal(rowAt(rows, CHECKS).description, 'line 19');
    assert.equal(rowAt(rows, VISIT).description, 'by when: still blank, no measure');
    assert.deepEqual(rowAt(rows, VISIT, 'By when').icon, LEFT_BLANK);
    assert.deepEqual(rowAt(rows, VISIT, 'How anybody will know').icon, NOT_SAID);
  });

  it('says the gaps aloud', () => {
    assert.match(rowAt(rows, VISIT).spoken!, /no measure, line 20$/);
    assert.match(rowAt(rows, CHECKS).spoken!, /who, by when and how are said, line 19$/);
  });
});
