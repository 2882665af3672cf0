import assert from 'node:assert/strict';
import { reviewDocx } from '../../../server/src/review/docx/reviewDocx.ts';
import { splice } from '../../../server/src/review/splice.ts';
import { builtInLinter } from '../../support/dictionaries.ts';
import { accepted, answerIn, rejected } from '../../support/office/answer.ts';
import { packageProblems } from '../../support/office/packageProblems.ts';
import { readWord } from '../../support/office/readWord.ts';
import { blocksOfRecord } from '../../support/office/recordBlocks.ts';
import { recordInWord } from '../../support/office/recordInWord.ts';
import { lintSample, samplesIn } from '../../support/samples.ts';
import { WHEN } from './questions.ts';

describe('answers to the records of the tests as Word files', () => {
  for (const { name, document } of samplesIn('records/flagged'))
    it(`stand on the words of each finding, and can be accepted or rejected: ${name}`, () => {
      const reading = readWord(recordInWord(blocksOfRecord(document)));
      const result = lintSample({ uri: document.uri, text: reading.text, format: reading.format });
      const answer = reviewDocx(reading, result, builtInLinter().rules, { when: WHEN });
      assert.ok(!('error' in answer));
      assert.deepEqual(packageProblems(answer.bytes), []);
      const [, ...comments] = answerIn(answer.bytes).comments;
      assert.equal(answer.unplaced, 0);
      assert.deepEqual(
        comments.map(({ on, says }) => [on, says[0]]),
        result.findings.map(({ text, message }) => [text.replace(/\\(?=\|)|<br>| *\| */g, ''), message]),
      );
      assert.equal(readWord(rejected(answer.bytes)).text, reading.text);
      const made = result.findings.flatMap(({ rewrites: [first] }, index) =>
        comments[index]!.says.includes(`Suggested change: ${first?.title}.`) ? first!.edits : [],
      );
      assert.equal(readWord(accepted(answer.bytes)).text, splice(reading.text, made));
    });
});
