import assert from 'node:assert/strict';
import { createComposer } from './corpus/compose.ts';
import { randomFrom } from './corpus/random.ts';
import { readSources } from './corpus/records.ts';
import { repeatsIn } from './corpus/repeats.ts';

describe('the records that speed is measured with', () => {
  const sources = readSources();
  const fifty = () => {
    const composer = createComposer(sources);
    return Array.from({ length: 50 }, (_, i) => composer.compose(4000, randomFrom(i)).text);
  };
  const texts = fifty();

  it('are the same every time', () => assert.deepEqual(fifty(), texts));

  it('are as long as they are meant to be', () => {
    const lengths = texts.map((text) => Buffer.byteLength(text));
    assert.deepEqual(
      lengths.filter((length) => length < 3200 || length > 4401),
      [],
    );
  });

  it('repeat one another no more than the records that they are made of', () => {
    const repeats = repeatsIn(texts);
    const inRecords = repeatsIn(sources.records.map(({ text }) => text));
    assert.ok(repeats.sentences > 2000);
    assert.ok(repeats.share <= inRecords.share, `${repeats.share} of them stand elsewhere`);
    assert.ok(repeats.mostShared <= inRecords.mostShared, `${repeats.mostShared} stand in one other`);
  });
});
