import assert from 'node:assert/strict';
import { endingsInWords, readerFor } from '../../server/src/readers/index.ts';

describe('readers', () => {
  it('tell the format of a record from the ending of its name, in capitals too', async () => {
    const names = ['plan.txt', 'C:\\records\\PLAN.TXT', 'minutes.md', 'a.b.Markdown'];
    const read = await Promise.all(names.map((name) => readerFor(name)?.read(Buffer.from('Mum'))));
    const formats = read.map((record) => record && 'format' in record && record.format);
    assert.deepEqual(formats, ['text', 'text', 'markdown', 'markdown']);
  });

  it('leave other kinds of file alone', () => {
    assert.deepEqual(['plan.pages', 'txt', 'plan.txt.zip', ''].map(readerFor), [
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('say what is read in words', () => {
    assert.match(endingsInWords('and'), /^\.txt, \.md, \.markdown(?:, \.\w+)* and \.\w+$/);
  });
});
