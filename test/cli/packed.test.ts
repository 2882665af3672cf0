import assert from 'node:assert/strict';
import { createPacked } from '../../server/src/cli/across/packed.ts';

describe('what is kept of many records', () => {
  it('comes back as it was, in whatever order it is asked for', () => {
    const values = Array.from({ length: 200 }, (_, place) => ({ place, words: 'Ffion’s\nhéarth 🏡', none: null }));
    const packed = createPacked<(typeof values)[number]>();
    for (const value of values) packed.add(value);
    for (const place of [0, 199, 63, 64, 127, 128, 3, 191, 192]) assert.deepEqual(packed.at(place), values[place]);
  });
});
