import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDocx } from '../../../server/src/readers/docx/read.ts';
import { reviewDocx } from '../../../server/src/review/docx/reviewDocx.ts';
import { isAsWritten } from '../../../server/src/review/office.ts';
import { answerIn } from '../../support/office/answer.ts';
import { commented } from '../../support/office/awkwardWord.ts';
import { packageProblems } from '../../support/office/packageProblems.ts';
import { readWord } from '../../support/office/readWord.ts';
import { p, r, type WordParts, wordFile } from '../../support/office/word.ts';
import { question, RULE, resultOf, WHEN } from './questions.ts';

function review(bytes: Uint8Array, words: readonly string[], options = {}) {
  const reading = readWord(bytes);
  const findings = words.map((each) => {
    const start = reading.text.indexOf(each);
    const span = { start, end: start + each.length };
    return question(reading.text, span, { ...span, newText: '[how]' });
  });
  const answer = reviewDocx(reading, resultOf(findings), [RULE], { when: WHEN, ...options });
  assert.ok(!('error' in answer), 'error' in answer ? answer.error : '');
  assert.deepEqual(packageProblems(answer.bytes), []);
  return { ...answer, ...answerIn(answer.bytes) };
}

const body = (words: string, parts?: WordParts) => wordFile(p(words), parts);

describe('an answer in a Word file', () => {
  const RECORD = 'Mum will ensure that Kofi attends.';

  it('says what was seen, why it matters, what to ask and what is suggested, under the name of Caselint', () => {
    const { comments } = review(body(RECORD), ['ensure']);
    assert.deepEqual(comments[1], {
      ...{ id: '1', author: 'Caselint', initials: 'CL', on: 'ensure' },
      says: ['Seen.', 'Why it matters: It matters. (A review, 7.2)', 'Ask: How?', 'Suggested change: Put 9 so.'],
    });
  });

  it('begins with a comment at the top that has the summary', () => {
    const { comments, text } = review(body(RECORD), ['ensure', 'attends']);
    assert.match(text, /<w:body><w:p><w:commentRangeStart w:id="0"\/><w:commentRangeEnd w:id="0"\/>/);
    assert.match(comments[0]!.says.join('\n'), /2 questions[\s\S]*2 changes[\s\S]*does not judge the child's safety/);
  });

  it('changes the words themselves and keeps how they look', () => {
    const record = wordFile(p(r('Mum will ') + r('ensure that Kofi', '<w:b/>') + r(' attends.')));
    const { text } = review(record, ['ensure that']);
    const when = 'w:author="Caselint" w:date="2026-05-03T09:05:07Z"';
    assert.ok(
      text.includes(
        `<w:del w:id="0" ${when}><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">ensure that</w:delText></w:r></w:del>`,
      ),
    );
    assert.ok(
      text.includes(
        `<w:ins w:id="1" ${when}><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">[how]</w:t></w:r></w:ins>`,
      ),
    );
  });

  it('leaves the text alone where only comments are wanted, and tells the rewrites', () => {
    const { text, comments, changes } = review(body(RECORD), ['ensure'], { commentsOnly: true });
    assert.equal(changes, 0);
    assert.doesNotMatch(text, /<w:(?:ins|del)\b/);
    assert.equal(comments[1]!.says.at(-1), 'Put 9 so: “[how]”');
  });

  it('gives words that somebody else has put in back to them on both sides of a change', () => {
    const theirs = `<w:ins w:id="3" w:author="Jo" w:date="2026-01-05T10:00:00Z">${r('ensure that Kofi')}</w:ins>`;
    const { text } = review(wordFile(p(r('Mum will ') + theirs + r(' attends.'))), ['that']);
    const owners = [...text.matchAll(/<w:(ins|del) w:id="\d+" w:author="(\w+)"/g)].map(
      ([, kind, who]) => `${kind} ${who}`,
    );
    assert.deepEqual(owners, ['ins Jo', 'del Caselint', 'ins Caselint', 'ins Jo']);
  });

  it('is written the same from the same', () => {
    assert.deepEqual(review(body(RECORD), ['ensure']).bytes, review(body(RECORD), ['ensure']).bytes);
  });

  it('tells itself from a file that somebody has saved since', () => {
    const { bytes } = review(body(RECORD), ['ensure']);
    assert.equal(isAsWritten(bytes), true);
    assert.equal(isAsWritten(zipSync(unzipSync(bytes))), false);
    assert.equal(isAsWritten(body(RECORD)), false);
    assert.equal(isAsWritten(new Uint8Array(3)), false);
  });

  it('says that a signature holds for the file that was signed alone', () => {
    const signed = body(RECORD, {
      files: { '_xmlsignatures/sig1.xml': '<Signature xmlns="urn:x"/>' },
    });
    const { notes, comments, files } = review(signed, ['ensure']);
    assert.match(notes[0]!, /signed/);
    assert.ok(comments[0]!.says.includes(notes[0]!));
    assert.ok(files['_xmlsignatures/sig1.xml']);
  });

  it('uses the names that a file has for what it is made of', () => {
    const files = unzipSync(body(RECORD));
    const renamed = strFromU8(files['word/document.xml']!)
      .replace('xmlns:w=', 'xmlns:x=')
      .replace(/(<\/?| )w:/g, '$1x:');
    const reading = readDocx(zipSync({ ...files, 'word/document.xml': strToU8(renamed) }));
    assert.ok(!('error' in reading));
    const span = { start: 9, end: 15 };
    const findings = [question(reading.text, span, { ...span, newText: '[how]' })];
    const answer = reviewDocx(reading, resultOf(findings), [RULE], { when: WHEN });
    assert.ok(!('error' in answer));
    assert.deepEqual(packageProblems(answer.bytes), []);
    assert.match(
      answerIn(answer.bytes).text,
      /<x:del x:id="0" x:author="Caselint"[\s\S]*<x:delText[^>]*>ensure<\/x:delText>/,
    );
  });

  it('keeps to the stricter form of the standard where the file does', () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const files = Object.entries(unzipSync(body(RECORD))).map(([name, part]) => [
      name,
      strToU8(strict(strFromU8(part))),
    ]);
    const reading = readDocx(zipSync(Object.fromEntries(files)));
    assert.ok(!('error' in reading));
    const answer = reviewDocx(reading, resultOf([question(reading.text, { start: 9, end: 15 })]), [RULE], {
      when: WHEN,
    });
    assert.ok(!('error' in answer));
    const written = unzipSync(answer.bytes);
    for (const name of ['word/comments.xml', 'word/_rels/document.xml.rels'])
      assert.equal(strict(strFromU8(written[name]!)), strFromU8(written[name]!));
    assert.deepEqual(
      answerIn(answer.bytes).comments.map(({ on }) => on),
      ['', 'ensure'],
    );
  });

  it('writes a text in the encoding that it has', () => {
    const files = unzipSync(body(RECORD));
    const xml = `\ufeff${strFromU8(files['word/document.xml']!).replace('UTF-8', 'UTF-16')}`;
    const wide = new Uint8Array(Buffer.from(xml, 'utf16le'));
    const reading = readDocx(zipSync({ ...files, 'word/document.xml': wide }));
    assert.ok(!('error' in reading));
    const answer = reviewDocx(reading, resultOf([question(reading.text, { start: 9, end: 15 })]), [RULE], {
      when: WHEN,
    });
    assert.ok(!('error' in answer));
    const written = Buffer.from(unzipSync(answer.bytes)['word/document.xml']!).toString('utf16le');
    assert.match(
      written,
      /^\ufeff<\?xml[\s\S]*<w:commentRangeStart w:id="1"\/><w:r><w:t xml:space="preserve">ensure<\/w:t>/,
    );
    const again = readDocx(answer.bytes);
    assert.ok(!('error' in again));
    assert.equal(again.text, reading.text);
    const next = reviewDocx(again, resultOf([]), [RULE], { when: WHEN });
    assert.ok(!('error' in next));
    assert.match(Buffer.from(unzipSync(next.bytes)['word/document.xml']!).toString('utf16le'), /^\ufeff<\?xml/);
  });

  it('says so where nothing can be put into a file, and what to do', () => {
    const { '[Content_Types].xml': _, ...files } = unzipSync(body(RECORD));
    const noParagraph = wordFile('<w:sectPr/>');
    for (const file of [zipSync(files), noParagraph]) {
      const reading = readDocx(file);
      assert.ok(!('error' in reading));
      const answer = reviewDocx(reading, resultOf([]), [RULE], { when: WHEN });
      assert.ok('error' in answer);
      assert.match(answer.error, /Open it in Word, save it again/);
    }
  });

  it('marks nothing in what is written in several forms for several programs', () => {
    const forms = `<mc:AlternateContent><mc:Choice Requires="wps">${r('ensure')}</mc:Choice><mc:Fallback>${r('ensure')}</mc:Fallback></mc:AlternateContent>`;
    const { comments, unplaced } = review(wordFile(p(r('Mum will ') + forms + r(' that.'))), ['ensure']);
    assert.deepEqual([unplaced, comments[1]!.on, comments[1]!.says[0]], [1, '', 'Paragraph 1: “ensure”']);
  });
});

describe('a reviewed Word file that people have worked in', () => {
  const RECORD = 'Mum will ensure that Kofi attends.';
  const first = review(body(RECORD), ['ensure']);
  const edited = (change: (xml: string) => string, part = 'word/document.xml', more = {}) => {
    const files = unzipSync(first.bytes);
    return zipSync({ ...files, [part]: strToU8(change(strFromU8(files[part]!))), ...more });
  };

  it('keeps a change that somebody has accepted', () => {
    const bytes = edited((xml) =>
      xml.replace(/<w:del [\s\S]*?<\/w:del>/, '').replace(/<w:ins [^>]*>([\s\S]*?)<\/w:ins>/, '$1'),
    );
    const reading = readWord(bytes);
    assert.equal(reading.text.trim(), 'Mum will [how] that Kofi attends.');
    assert.deepEqual(
      review(bytes, ['Kofi']).comments.map(({ on }) => on),
      ['', 'Kofi'],
    );
  });

  it('loses Caselint’s comments and keeps those of people, an answer to one of Caselint’s among them', () => {
    const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
    const reply = `<w:comment w:id="9" w:author="Jo" w:date="2026-01-05T10:00:00Z" w:initials="J"><w:p ${w14} w14:paraId="0000000B"><w:r><w:t>Done.</w:t></w:r></w:p></w:comment>`;
    const named = edited(
      (xml) =>
        xml.replaceAll('<w:p>', `<w:p ${w14} w14:paraId="0000000A">`).replace('</w:comments>', `${reply}</w:comments>`),
      'word/comments.xml',
    );
    const files = unzipSync(named);
    const extended =
      '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="0000000A" w15:done="0"/><w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A" w15:done="0"/></w15:commentsEx>';
    const bytes = zipSync({
      ...files,
      'word/document.xml': strToU8(
        strFromU8(files['word/document.xml']!)
          .replace('<w:commentRangeStart w:id="1"/>', '$&<w:commentRangeStart w:id="9"/>')
          .replace(
            '<w:commentRangeEnd w:id="1"/>',
            '<w:commentRangeEnd w:id="9"/><w:r><w:commentReference w:id="9"/></w:r>$&',
          ),
      ),
      'word/commentsExtended.xml': strToU8(extended),
      'word/_rels/document.xml.rels': strToU8(
        strFromU8(files['word/_rels/document.xml.rels']!).replace(
          '</Relationships>',
          '<Relationship Id="rId77" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>',
        ),
      ),
    });
    const again = review(bytes, ['attends']);
    assert.deepEqual(
      again.comments.map(({ author, says }) => [author, says[0]]),
      [
        ['Jo', 'Done.'],
        ['Caselint', 'Caselint has 1 question about this record: 1 to think about.'],
        ['Caselint', 'Seen.'],
      ],
    );
    const left = strFromU8(again.files['word/commentsExtended.xml']!);
    assert.match(left, /<w15:commentEx w15:paraId="0000000B" w15:done="0"\/>/);
    assert.doesNotMatch(left, /0000000A/);
  });

  it('keeps comments that were there before the first review', () => {
    const { comments } = review(review(commented(), ['Kofi']).bytes, ['attends']);
    assert.deepEqual(
      comments.map(({ author, on }) => [author, on]),
      [
        ['Jo', 'ensure that'],
        ['Sam', 'ensure that'],
        ['Caselint', ''],
        ['Caselint', 'attends'],
      ],
    );
  });
});
