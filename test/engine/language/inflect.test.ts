import assert from 'node:assert/strict';
import { inflect } from '../../../server/src/engine/language/inflect.ts';

describe('inflections of verbs', () => {
  const rows: readonly [string, string, string, string, string][] = [
    ['engage', 'engages', 'engaged', 'engaging', 'engaged'],
    ['witness', 'witnesses', 'witnessed', 'witnessing', 'witnessed'],
    ['express', 'expresses', 'expressed', 'expressing', 'expressed'],
    ['fulfil', 'fulfils', 'fulfilled', 'fulfilling', 'fulfilled'],
    ['control', 'controls', 'controlled', 'controlling', 'controlled'],
    ['undertake', 'undertakes', 'undertook', 'undertaking', 'undertaken'],
    ['come', 'comes', 'came', 'coming', 'come'],
    ['text', 'texts', 'texted', 'texting', 'texted'],
  ];
  for (const [lemma, s, past, ing, participle] of rows) {
    it(`knows the forms of "${lemma}"`, () => {
      assert.deepEqual(inflect(lemma), { base: [lemma], s: [s], past: [past], ing: [ing], participle: [participle] });
    });
  }

  it('knows both spellings of verbs in -ise', () => {
    assert.deepEqual(inflect('minimise').past, ['minimised', 'minimized']);
  });
});
