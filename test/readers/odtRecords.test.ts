import assert from 'node:assert/strict';
import { readOdt } from '../../server/src/readers/odt/read.ts';
import { recordInOdt } from '../support/office/recordInOdt.ts';
import { askedOtherwise } from '../support/office/sameQuestions.ts';

/** Every record of the tests with headings, numbers and tables of its own: the same is to be asked of it. */
describe('records in OpenDocument', () => {
  for (const folder of ['records/flagged', 'records/clean', 'quality/records', 'quality/records-own'])
    it(`of ${folder} raise what their text raises`, () => {
      const others = askedOtherwise(folder, (blocks) => {
        const read = readOdt(recordInOdt(blocks));
        assert.ok('text' in read);
        return read;
      });
      assert.deepEqual(others, []);
    }).timeout(300_000);
});
