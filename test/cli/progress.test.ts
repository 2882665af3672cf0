import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { createProgress } from '../../server/src/cli/progress.ts';

/** What the bar says in a terminal of so many columns when so many of 100 files are done after so many seconds. */
function shown(done: number, seconds: number, path: string, columns = 80): string {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, written) {
      chunks.push(String(chunk));
      written();
    },
  });
  Object.assign(stream, { isTTY: true, columns, cursorTo: () => {}, clearLine: () => {} });
  const times = [0, seconds * 1000];
  const output = { stream, isTTY: true, colours: false, columns };
  const progress = createProgress(output, 100, () => times.shift() ?? 0);
  progress.at(done, path);
  progress.clear();
  return chunks.find((chunk) => chunk.includes('Reading')) ?? '';
}

describe('the bar', () => {
  it('says how far it is, how fast it goes, how long it takes and which file it is at', () => {
    assert.match(shown(40, 10, 'may/plan.txt'), /^Reading 40 of 100 \[.{10}\] 4\.0 a second, 15 s left: plan\.txt$/);
    assert.match(shown(80, 4, 'plan.txt'), / 20 a second, 1 s left: plan\.txt$/);
    assert.match(shown(10, 100, 'plan.txt'), / 0\.1 a second, 15 min left: plan\.txt$/);
  });

  it('makes no estimate from a few files', () => {
    assert.match(shown(0, 0, 'plan.txt'), /^Reading 0 of 100 \[.{10}\] plan\.txt$/);
    assert.doesNotMatch(shown(9, 1, 'plan.txt'), /second/);
  });

  it('stays on one line, and shows no control character of a file’s name', () => {
    assert.equal(shown(40, 10, `${'long '.repeat(30)}.txt`, 60).length, 60);
    assert.equal(shown(40, 10, 'a\u001b[2Jb.txt').includes('\u001b'), false);
  });
});
