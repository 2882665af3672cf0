import assert from 'node:assert/strict';
import { calledAs } from '../../server/src/engine/collection/calledAs.ts';

describe('how findings across records call people', () => {
  it('as people would, where an officer wrote the surname in capitals', () => {
    assert.equal(calledAs('OKELL Jodie'), 'Jodie Okell');
    assert.equal(calledAs('Isla-Mae CUTTS'), 'Isla-Mae Cutts');
    assert.equal(calledAs("O'BRIEN-HALE Aoife"), "Aoife O'Brien-Hale");
  });

  it('as they stand, where that is all there is', () => {
    for (const name of ['Jodie Okell', 'OKELL', 'KT', 'J Okell', 'DEAN ROOKE']) assert.equal(calledAs(name), name);
  });
});
