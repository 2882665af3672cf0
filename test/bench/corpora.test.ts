import assert from 'node:assert/strict';
import { createComposer } from './corpus/compose.ts';
import { familiesOf } from './corpus/families.ts';
import { randomFrom } from './corpus/random.ts';
import { readSources, sentencesIn } from './corpus/records.ts';
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

  describe('family by family', () => {
    const families = [...familiesOf({ families: 20, records: 50 })];

    it('are small, and each of a day of its own family', () => {
      const lengths = families.flat().map(({ text }) => text.length);
      assert.deepEqual(
        lengths.filter((length) => length < 250 || length > 420),
        [],
      );
      for (const records of families) {
        const names = records.map(({ name }) => name);
        assert.equal(new Set(names).size, 50);
        assert.deepEqual(names.map(dayOf), names.map(dayOf).sort());
      }
    });

    it('share with other families no more than real records share', () => {
      const said = families.map((records) => [...new Set(records.flatMap(({ text }) => sentencesOf(text)))].join('\n'));
      const repeats = repeatsIn(said);
      assert.ok(repeats.sentences > 2000);
      assert.ok(repeats.share <= 0.019, `${repeats.share} of them stand elsewhere`);
    });
  });
});

const dayOf = (name: string) => name.slice(0, 10);

/** What a record says below its first lines. */
function sentencesOf(text: string): string[] {
  const lines = text.split('\n').slice(4);
  return lines.flatMap((line) => sentencesIn(line.replace(/^- /, '')));
}
