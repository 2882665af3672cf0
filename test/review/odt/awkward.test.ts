import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { awkwardOdt } from '../../support/office/awkwardOdt.ts';
import { libreOffice, savedByLibreOffice } from '../../support/office/libreOffice.ts';
import { acceptedOdt, answerInOdt } from '../../support/office/odtAnswer.ts';
import { readingOf, reviewed } from './odtQuestions.ts';

const answers = awkwardOdt().map(({ name, bytes }, index) => ({
  name,
  bytes,
  file: `${index}.odt`,
  ...reviewed(bytes),
}));

/** Where the words that a comment is on are others than those of the question. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'links, bookmarks and fields': ['AnnMay', 'AnnMay', 'AnnMayon'],
};

describe('an answer that asks about every word of an OpenDocument file', () => {
  for (const { name, bytes, reading, findings, answer } of answers)
    it(`stands on exactly these words, and leaves everything else as it is: ${name}`, () => {
      const { comments, files } = answerInOdt(answer.bytes);
      const own = comments.filter(({ author }) => author === 'Caselint').slice(1);
      assert.equal(answer.comments, own.length + 1);
      const asked = own.map(({ on }) => on).filter(Boolean);
      const wanted = findings.map(({ text }) => text.replace(/<br>|\s+/g, ' '));
      const bare = (words: readonly string[]) => words.map((each) => each.replace(/\s+/g, '')).sort();
      assert.equal(asked.length, findings.length - answer.unplaced);
      // A comment covers more than the words only where they are part of what a program writes, and less where part of
      // them is a mark of the record's.
      const others = bare(asked).filter((each) => !bare(wanted).includes(each));
      assert.deepEqual(others, OTHERS[name] ?? []);
      assert.equal(readingOf(answer.bytes).text, reading.text);
      const before = unzipSync(bytes);
      for (const part of Object.keys(before)) if (part !== 'content.xml') assert.deepEqual(files[part], before[part]);
    });

  it('says people’s comments and changes as they were', () => {
    const { answer } = answers.find(({ name }) => name.includes('of people'))!;
    const { comments, xml } = answerInOdt(answer.bytes);
    assert.deepEqual(
      comments.filter(({ author }) => author === 'Priya'),
      [{ author: 'Priya', says: ['Who?'], on: 'the nurse' }],
    );
    assert.ok(xml.includes('<text:change text:change-id="ct1"/>') && xml.includes('<text:p>gone </text:p>'));
  });
});

// Where LibreOffice is not installed, the run of the tests says so.
if (libreOffice)
  describe('an answer in an OpenDocument file that LibreOffice opens and saves', () => {
    const comments = awkwardOdt().map(({ name, bytes }, index) => ({
      name,
      file: `comments-${index}.odt`,
      ...reviewed(bytes, { commentsOnly: true }),
    }));
    let saved: Readonly<Record<string, Uint8Array>> = {};
    before(() => {
      const files = [...answers, ...comments].map(({ file, answer }) => [file, answer.bytes]);
      saved = savedByLibreOffice(Object.fromEntries(files), 'odt');
    });
    const savedAs = (file: string) => {
      const bytes = saved[file];
      assert.ok(bytes, 'LibreOffice could not open it');
      return bytes;
    };

    for (const { name, file, answer } of comments)
      it(`keeps its comments on their words: ${name}`, () => {
        assert.deepEqual(told(savedAs(file)), told(answer.bytes));
      });

    for (const { name, file, answer, reading } of answers)
      it(`keeps its comments and its changes: ${name}`, () => {
        const bytes = savedAs(file);
        // Beside words that are to go, LibreOffice lets a comment begin after them.
        assert.deepEqual(told(bytes, false), told(answer.bytes, false));
        assert.equal(wordsOf(bytes), reading.text.replace(/\s+/g, ' '));
        assert.equal(wordsOf(acceptedOdt(bytes)), wordsOf(acceptedOdt(answer.bytes)));
      });
  });

function told(bytes: Uint8Array, withPlaces = true): string[] {
  const lines = answerInOdt(bytes).comments.map(({ author, says, on }) => [author, ...says, withPlaces ? on : '']);
  return lines.map((line) => line.join(' · ').replace(/\s+/g, ' ').trim()).sort();
}

function wordsOf(bytes: Uint8Array): string {
  return readingOf(bytes).text.replace(/\s+/g, ' ');
}
