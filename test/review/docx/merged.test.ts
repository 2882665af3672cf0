import assert from 'node:assert/strict';
import { reviewDocx } from '../../../server/src/review/docx/reviewDocx.ts';
import { accepted, answerIn } from '../../support/office/answer.ts';
import { packageProblems } from '../../support/office/packageProblems.ts';
import { readWord } from '../../support/office/readWord.ts';
import { p } from '../../support/office/word.ts';
import { question, RULE, resultOf, WHEN } from './questions.ts';

const cell = (words: string, properties: string) => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
const TABLE = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>${cell('Mum will ensure', '<w:vMerge w:val="restart"/>')}${cell('beside', '')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('below', '')}</w:tr></w:tbl>${p('')}`;

describe('a cell over several rows', () => {
  const reading = readWord(TABLE);
  const places = [...reading.text.matchAll(/ensure/g)].map(({ index }) => ({ start: index, end: index + 6 }));
  const findings = places.map((span) => question(reading.text, span, { ...span, newText: '[do what]' }));
  const answer = reviewDocx(reading, resultOf(findings), [RULE], { when: WHEN });

  it('is read once a row, commented on once and changed once', () => {
    assert.ok(!('error' in answer));
    assert.equal(places.length, 2);
    assert.deepEqual(packageProblems(answer.bytes), []);
    const [first, ...others] = answerIn(answer.bytes).comments;
    assert.deepEqual(first?.says[0], 'Caselint has 1 question about this record: 1 to think about.');
    assert.deepEqual(
      others.map(({ on }) => on),
      ['ensure'],
    );
    assert.deepEqual([answer.comments, answer.changes], [2, 1]);
    assert.equal(readWord(accepted(answer.bytes)).text, reading.text.replaceAll('ensure', '[do what]'));
  });
});
