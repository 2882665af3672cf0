import assert from 'node:assert/strict';
import { blanksIn } from '../../client/src/blanks.ts';
import { filesBelow, sourceOf } from '../support/sources.ts';

describe('A template taken apart at its blanks', () => {
  it('loses nothing', () => {
    for (const path of filesBelow('dictionaries/templates', /\.md$/)) {
      const stretches = blanksIn(sourceOf(path));
      assert.equal(stretches.map(({ text }) => text).join(''), sourceOf(path));
      assert.ok(stretches.some(({ blank }) => blank !== null));
    }
  });

  it('has each blank for itself, and the child’s name once for all', () => {
    assert.deepEqual(
      blanksIn('[Child] saw [name] on [date]; [child] waved to [name].').map(({ text, blank }) => [text, blank]),
      [
        ['[Child]', 1],
        [' saw ', null],
        ['[name]', 2],
        [' on ', null],
        ['[date]', 3],
        ['; ', null],
        ['[child]', 1],
        [' waved to ', null],
        ['[name]', 4],
        ['.', null],
      ],
    );
  });
});
