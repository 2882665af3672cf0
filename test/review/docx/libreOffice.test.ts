import assert from 'node:assert/strict';
import { readDocx } from '../../../server/src/readers/docx/read.ts';
import { accepted, answerIn, rejected } from '../../support/office/answer.ts';
import { awkwardFiles } from '../../support/office/awkwardWord.ts';
import { libreOffice, savedByLibreOffice } from '../../support/office/libreOffice.ts';
import { reviewed } from './questions.ts';

// Where LibreOffice is not installed, the run of the tests says so.
if (libreOffice)
  describe('an answer in a Word file that LibreOffice opens and saves', () => {
    const answers = awkwardFiles().map(({ name, bytes }, index) => ({
      name,
      file: `${index}.docx`,
      ...reviewed(bytes),
    }));
    let saved: Readonly<Record<string, Uint8Array>> = {};
    before(() => {
      saved = savedByLibreOffice(Object.fromEntries(answers.map(({ file, answer }) => [file, answer.bytes])), 'docx');
    });

    for (const { name, file, answer } of answers)
      it(`keeps comments and changes: ${name}`, () => {
        const bytes = saved[file];
        assert.ok(bytes, 'LibreOffice could not open it');
        if (LOSES_WORDS.includes(name)) return assert.equal(told(bytes).length, told(answer.bytes).length);
        if (!MOVES_COMMENTS.includes(name)) assert.deepEqual(told(bytes), told(answer.bytes));
        assert.equal(wordsOf(rejected(bytes)), wordsOf(rejected(answer.bytes)));
        assert.equal(wordsOf(accepted(bytes)), wordsOf(accepted(answer.bytes)));
      });
  });

/** What LibreOffice does not keep of such files, or puts in anew, with an answer in them and without. */
const LOSES_WORDS = [
  'an equation and words above words',
  'a text box in two forms',
  'fields of both kinds',
  // LibreOffice 7.4 loses what stands before a comment in the first paragraph of such a control.
  'a control around paragraphs',
];

/** In what LibreOffice does not see which words a comment is about. */
const MOVES_COMMENTS = ['a control in a line', 'bookmarks, proofing marks and a smart tag'];

/** Who says what on which words; LibreOffice writes comments in the order of the text. */
function told(bytes: Uint8Array): string[] {
  return answerIn(bytes)
    .comments.map(({ author, says, on }) => [author, on, ...says].join(' | '))
    .sort();
}

function wordsOf(bytes: Uint8Array): string {
  const read = readDocx(bytes);
  assert.ok(!('error' in read));
  return read.text.replace(/[|\s-]+/g, ' ').trim();
}
