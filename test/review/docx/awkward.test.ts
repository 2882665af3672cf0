import assert from 'node:assert/strict';
import type { TextEdit } from '../../../server/src/engine/types.ts';
import type { DocxReading } from '../../../server/src/readers/docx/read.ts';
import { reviewDocx } from '../../../server/src/review/docx/reviewDocx.ts';
import { splice } from '../../../server/src/review/splice.ts';
import { accepted, answerIn, rejected } from '../../support/office/answer.ts';
import { type AwkwardFile, awkwardFiles } from '../../support/office/awkwardWord.ts';
import { packageProblems } from '../../support/office/packageProblems.ts';
import { readWord } from '../../support/office/readWord.ts';
import { RULE, resultOf, reviewed, WHEN } from './questions.ts';

function review({ bytes }: AwkwardFile) {
  const given = reviewed(bytes);
  const [, ...comments] = answerIn(given.answer.bytes).comments.filter(({ author }) => author === 'Caselint');
  return { ...given, comments };
}

/** The words of a record that stand in its file, without the marks that stand for cells and paragraphs. */
function written({ text, pieces }: DocxReading, start: number, end: number): string {
  const parts = pieces.map(({ span }) =>
    text.slice(Math.max(start, span.start), Math.max(start, Math.min(end, span.end))),
  );
  return parts.join('');
}

describe('an answer in a Word file with', () => {
  for (const file of awkwardFiles()) {
    describe(file.name, () => {
      const { reading, findings, answer, comments } = review(file);

      it('is a file that Word opens', () => {
        assert.deepEqual(packageProblems(file.bytes), []);
        assert.deepEqual(packageProblems(answer.bytes), []);
      });

      it('comments on exactly the words in question, or says where they stand', () => {
        assert.equal(comments.length, findings.length);
        let elsewhere = 0;
        for (const [index, { span, text }] of findings.entries()) {
          const { on, says } = comments[index]!;
          if (says[0]!.endsWith(`: “${text.replace(/\s+/g, ' ')}”`)) elsewhere += 1;
          else assert.equal(on, written(reading, span.start, span.end));
        }
        assert.equal(elsewhere, answer.unplaced);
      });

      it('leaves every other part and what others have written as they are', () => {
        const before = answerIn(file.bytes);
        const after = answerIn(answer.bytes);
        const changed =
          /^word\/(?:document|comments)\.xml$|^word\/_rels\/document\.xml\.rels$|^\[Content_Types\]\.xml$/;
        for (const [name, bytes] of Object.entries(before.files))
          if (!changed.test(name)) assert.deepEqual(after.files[name], bytes, name);
        const theirs = ({ author }: { readonly author: string }) => author !== 'Caselint';
        assert.deepEqual(after.comments.filter(theirs), before.comments);
        const marks = (xml: string) => xml.match(/<w:(?:ins|del|moveTo|moveFrom) [^>]*w:author="Jo"[^>]*>/g)?.length;
        assert.ok((marks(after.text) ?? 0) >= (marks(before.text) ?? 0));
      });

      it('gives the record back when every change is rejected, and the rewritten one when every change is accepted', () => {
        assert.equal(readWord(rejected(answer.bytes)).text, reading.text);
        const made: TextEdit[] = findings.flatMap(({ rewrites }, index) =>
          comments[index]!.says.some((line) => line.startsWith('Suggested change')) ? (rewrites[0]?.edits ?? []) : [],
        );
        assert.equal(made.length, answer.changes);
        const words = (text: string) => text.replace(/[|\s]+/g, ' ').trim();
        assert.equal(words(readWord(accepted(answer.bytes)).text), words(splice(reading.text, made)));
      });

      it('is no part of the record when it is read again, and makes room for the next', () => {
        const again = readWord(answer.bytes);
        assert.equal(again.text, reading.text);
        const next = reviewDocx(again, resultOf(findings), [RULE], { when: WHEN });
        assert.ok(!('error' in next));
        assert.deepEqual(packageProblems(next.bytes), []);
        assert.deepEqual(
          answerIn(next.bytes).comments.map(({ author, says, on }) => ({ author, says, on })),
          answerIn(answer.bytes).comments.map(({ author, says, on }) => ({ author, says, on })),
        );
        assert.deepEqual({ ...next, bytes: 0 }, { ...answer, bytes: 0 });
      });
    });
  }
});
