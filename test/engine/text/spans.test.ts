import assert from 'node:assert/strict';
import { contains, createLineIndex, overlaps, shift, trimmed } from '../../../server/src/engine/text/spans.ts';

describe('spans', () => {
  it('contain, overlap, move and are trimmed', () => {
    assert.equal(contains({ start: 0, end: 5 }, { start: 2, end: 5 }), true);
    assert.equal(contains({ start: 0, end: 5 }, { start: 2, end: 6 }), false);
    assert.equal(overlaps({ start: 0, end: 5 }, { start: 4, end: 9 }), true);
    assert.equal(overlaps({ start: 0, end: 5 }, { start: 5, end: 9 }), false);
    assert.deepEqual(shift({ start: 1, end: 2 }, 10), { start: 11, end: 12 });
    assert.deepEqual(trimmed(' \u00a0a\t', { start: 0, end: 4 }), { start: 2, end: 3 });
    assert.deepEqual(trimmed('   ', { start: 1, end: 3 }), { start: 1, end: 1 });
  });
});

describe('places in a text', () => {
  const text = 'a\nbc\r\n\r\uD83D\uDE42d';
  const index = createLineIndex(text);

  it('are counted from 1, over every kind of line end', () => {
    assert.deepEqual(index.position(0), { line: 1, column: 1 });
    assert.deepEqual(index.position(3), { line: 2, column: 2 });
    assert.deepEqual(index.position(6), { line: 3, column: 1 });
    assert.deepEqual(index.position(9), { line: 4, column: 3 });
    assert.deepEqual(index.position(999), { line: 4, column: 4 });
    assert.deepEqual(index.position(-1), { line: 1, column: 1 });
  });

  it('go back to offsets, drawn to the end of their line', () => {
    assert.equal(index.offset({ line: 1, character: 1 }), 3);
    assert.equal(index.offset({ line: 1, character: 99 }), 4);
    assert.equal(index.offset({ line: 99, character: 0 }), text.length);
    for (let at = 0; at <= text.length; at += 1) {
      const { line, column } = index.position(at);
      const back = index.offset({ line: line - 1, character: column - 1 });
      assert.ok(back === at || text.charAt(at) === '\n', `offset ${at}`);
    }
  });
});
