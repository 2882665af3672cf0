import assert from 'node:assert/strict';
import { readWord } from '../../support/office/readWord.ts';
import { recordInWord } from '../../support/office/recordInWord.ts';
import { askedOtherwise } from '../../support/office/sameQuestions.ts';

/** Every record of the tests as a Word file with headings, numbers and tables of its own: the same is to be asked of it. */
describe('records in Word', () => {
  for (const folder of ['records/flagged', 'records/clean', 'quality/records', 'quality/records-own'])
    it(`of ${folder} raise what their text raises`, () => {
      const differing = askedOtherwise(folder, (blocks) => readWord(recordInWord(blocks)));
      assert.deepEqual(differing, []);
    }).timeout(300_000);
});
