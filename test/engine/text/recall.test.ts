import assert from 'node:assert/strict';
import { createRecall } from '../../../server/src/engine/text/recall.ts';

describe('a recall', () => {
  it('knows what was asked for among the last so many characters, and lets go of the rest', () => {
    const recall = createRecall<number>(10);
    recall.set('aaaaa', 1);
    for (const [value, text] of ['bbbbb', 'ccccc', 'ddddd', 'eeeee', 'fffff', 'ggggg'].entries()) {
      recall.set(text, value);
      assert.equal(recall.get('aaaaa'), 1, 'what is asked for again and again stays');
    }
    assert.equal(recall.get('bbbbb'), undefined);
    assert.equal(recall.get('ggggg'), 5);
  });

  it('holds as much as it is asked to', () => {
    const recall = createRecall<number>(10);
    recall.hold(1_000);
    const texts = Array.from({ length: 100 }, (_, i) => `text ${i}`.padEnd(10, '.'));
    for (const [i, text] of texts.entries()) recall.set(text, i);
    for (const [i, text] of texts.entries()) assert.equal(recall.get(text), i);
  });
});
