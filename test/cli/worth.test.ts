import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWorthThreads } from '../../server/src/cli/crew/worth.ts';
import { inFolder } from './fixture.ts';

describe('whether what is left is worth threads', () => {
  const asked = (records: number, bytes: number, from: number, share: number): Promise<boolean> => {
    let worth = false;
    return inFolder(async (cwd) => {
      const files = Array.from({ length: records }, (_, index) => ({
        path: `${index}.txt`,
        absolute: join(cwd, `${index}.txt`),
      }));
      for (const { absolute } of files) writeFileSync(absolute, 'a'.repeat(bytes));
      const gone = { path: 'gone.txt', absolute: join(cwd, 'gone.txt') };
      worth = isWorthThreads([...files, gone, { path: '-' }], from, share);
    }).then(() => worth);
  };

  it('depends on how much it is, not on how many', async () => {
    assert.equal(await asked(100, 4000, 0, 1), true);
    assert.equal(await asked(3, 150_000, 0, 1), true);
    assert.equal(await asked(30, 4000, 0, 1), false);
  });

  it('leaves out what is done, and what a cache will answer', async () => {
    assert.equal(await asked(100, 4000, 80, 1), false);
    assert.equal(await asked(100, 4000, 0, 0.1), false);
  });

  it('takes one record for one, however long it is', async () => {
    assert.equal(await asked(1, 4_000_000, 2, 1), false);
  });
});
