import assert from 'node:assert/strict';
import { monthOf } from '../../server/src/cli/dates.ts';

describe('the month of a record', () => {
  it('is told by the name of its file, however people write a day', () => {
    const names = ['2024-09-11 visit', 'visit 11.9.24', 'visit_110924', 'CG 11 Sept 24', 'CG_11Sep24', 'Sept 2024'];
    for (const name of names) assert.equal(monthOf(`a/${name}.txt`, ''), '2024-09', name);
  });

  it('is not told by other numbers', () => {
    for (const name of ['case 123456', 'log 2025-2291', 'CASE-110924001', 'visit 991324', 'police_log_0611'])
      assert.equal(monthOf(`${name}.txt`, ''), undefined, name);
  });

  it('is that of its front matter before all', () => {
    assert.equal(monthOf('visit 11.9.24.md', '---\ndate: 2 Mar 2024\n---\n'), '2024-03');
  });
});
