import assert from 'node:assert/strict';
import { Lives } from '../../client/src/lives.ts';

const MINUTE_MS = 60_000;

describe('A server that dies', () => {
  it('is started again four times within three minutes, and not a fifth time', () => {
    const lives = new Lives();
    const answers = [0, 1, 2, 3, 4].map((second) => lives.mayStartAgain(second * 1000));
    assert.deepEqual(answers, [true, true, true, true, false]);
  });

  it('is always started again when it dies now and then', () => {
    const lives = new Lives();
    for (let death = 0; death < 20; death += 1) assert.equal(lives.mayStartAgain(death * MINUTE_MS), true);
  });
});
