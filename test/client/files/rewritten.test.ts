import assert from 'node:assert/strict';
import { rewritten } from '../../../client/src/files/rewritten.ts';

describe('A rewrite that is copied', () => {
  it('is the words with every change made in them, in whatever order the changes are told', () => {
    const words = 'Mum will ensure that he attends';
    const edits = [
      { start: 31, end: 31, newText: ' every day' },
      { start: 9, end: 20, newText: 'see to it that' },
    ];
    assert.equal(rewritten(words, edits), 'Mum will see to it that he attends every day');
  });
});
