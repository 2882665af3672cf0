import assert from 'node:assert/strict';
import { strFromU8 } from 'fflate';
import { awkwardFlat, PEOPLES } from '../../support/office/awkwardOdt.ts';
import { list, odtFile, p } from '../../support/office/odt.ts';
import { acceptedOdt, answerInOdt } from '../../support/office/odtAnswer.ts';
import { readingOf, reviewOf } from './odtQuestions.ts';

const RECORD = 'Mum will ensure that Kofi attends.';

const textOf = (bytes: Uint8Array) => readingOf(bytes).text;

describe('an answer in an OpenDocument file', () => {
  it('says what was seen, why it matters, what to ask and what is suggested, under the name of Caselint', () => {
    const { answer } = reviewOf(odtFile(p(RECORD)), ['ensure']);
    assert.deepEqual(answerInOdt(answer.bytes).comments[1], {
      ...{ author: 'Caselint', on: 'ensure' },
      says: ['Seen.', 'Why it matters: It matters. (A review, 7.2)', 'Ask: How?', 'Suggested change: Put 9 so.'],
    });
  });

  it('begins with a comment at the top that has the summary', () => {
    const { answer } = reviewOf(odtFile(p(RECORD)), ['ensure', 'attends']);
    const { comments, xml } = answerInOdt(answer.bytes);
    assert.match(
      xml,
      /<\/text:tracked-changes><text:p text:style-name="Standard"><office:annotation><dc:creator>Caselint/,
    );
    assert.match(comments[0]!.says.join('\n'), /2 questions[\s\S]*2 changes[\s\S]*does not judge the child's safety/);
    assert.deepEqual([answer.comments, answer.changes, answer.unplaced], [3, 2, 0]);
  });

  it('suggests changes that somebody accepts or rejects, with the spaces as they have to be', () => {
    const reviewedText = (text: string, ...words: string[]) =>
      textOf(acceptedOdt(reviewOf(odtFile(p(text)), words).answer.bytes));
    assert.equal(reviewedText(RECORD, 'ensure'), 'Mum will [how] that Kofi attends.');
    assert.equal(reviewedText(RECORD, 'Mum will '), '[how]ensure that Kofi attends.');
    assert.equal(reviewedText(RECORD, ' attends.'), 'Mum will ensure that Kofi[how]');
    const { answer } = reviewOf(odtFile(p(RECORD)), ['ensure']);
    assert.match(
      answerInOdt(answer.bytes).xml,
      /<text:tracked-changes text:track-changes="false"><text:changed-region/,
    );
    assert.equal(textOf(answer.bytes), RECORD);
  });

  it('keeps the looks of words that are to go', () => {
    const body = `<text:p>Mum will <text:span text:style-name="B">ensure that</text:span> Kofi attends.</text:p>`;
    const { xml } = answerInOdt(reviewOf(odtFile(body), ['will ensure']).answer.bytes);
    assert.ok(xml.includes('>will <text:span text:style-name="B">ensure</text:span></text:p></text:deletion>'));
  });

  it('leaves the text alone where only comments are wanted, and says there what it would put', () => {
    const { answer, reading } = reviewOf(odtFile(p(RECORD)), ['ensure'], { commentsOnly: true });
    const { comments, xml } = answerInOdt(answer.bytes);
    assert.equal(answer.changes, 0);
    assert.ok(!xml.includes('text:change'));
    assert.ok(comments[1]!.says.includes('Put 9 so: “[how]”'));
    const plain = (bare: string) =>
      bare.replace(/<office:annotation[\s\S]*?<\/office:annotation>|<office:annotation-end[^>]*>/g, '');
    assert.equal(
      plain(xml).replace(/<style:style style:name="Caselint[\s\S]*?<\/style:style>/g, ''),
      reading.file.content.xml,
    );
  });

  it('changes no words within those that somebody else suggests to put in', () => {
    assert.equal(reviewOf(odtFile(PEOPLES), ['also']).answer.changes, 0);
  });

  it('asks once what a cell says for several rows, and changes it once', () => {
    const tall = '<table:table-cell table:number-rows-spanned="2"><text:p>Mum</text:p></table:table-cell>';
    const cell = (words: string) => `<table:table-cell>${p(words)}</table:table-cell>`;
    const rows = `<table:table-row>${tall}${cell('aa')}</table:table-row><table:table-row><table:covered-table-cell/>${cell('bb')}</table:table-row>`;
    const table = `<table:table><table:table-column table:number-columns-repeated="2"/>${rows}</table:table>`;
    const { answer, reading } = reviewOf(odtFile(table), ['Mum', 'Mum']);
    assert.equal(reading.text, '| Mum | aa |\n| Mum | bb |');
    assert.deepEqual([answer.comments, answer.changes], [2, 1]);
    assert.equal(textOf(acceptedOdt(answer.bytes)), '| [how] | aa |\n| [how] | bb |');
  });

  it('takes the place of an earlier answer, and leaves what people have written', () => {
    const first = reviewOf(odtFile(PEOPLES + p(RECORD)), ['ensure', 'Kofi']);
    const second = reviewOf(first.answer.bytes, ['attends']);
    assert.equal(second.reading.text, first.reading.text);
    const { comments, xml } = answerInOdt(second.answer.bytes);
    assert.deepEqual(
      comments.map(({ author, on }) => `${author}: ${on}`),
      ['Caselint: ', 'Priya: the nurse', 'Caselint: attends'],
    );
    assert.equal(xml.match(/style:name="Caselint_20_label"/g)?.length, 1);
    const bare = (given: string) => given.replace(/<style:style style:name="Caselint[\s\S]*?<\/style:style>/g, '');
    assert.equal(bare(readingOf(second.answer.bytes).file.content.xml), first.reading.file.content.xml);
  });

  it('keeps what people have said about Caselint’s own suggestions', () => {
    const { answer } = reviewOf(odtFile(p(RECORD)), ['ensure']);
    const { xml } = answerInOdt(answer.bytes);
    const remark = '<office:annotation><dc:creator>Priya</dc:creator><text:p>Yes</text:p></office:annotation>';
    const said = odtFile('', { files: { 'content.xml': xml.replace('[how]', `[how]${remark}`) } });
    assert.equal(textOf(said), RECORD);
    assert.ok(readingOf(said).file.content.xml.includes(remark));
  });

  it('says at the nearest place what is about footnotes, boxes and headers', () => {
    const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('As said.')}</text:note-body></text:note>`;
    const pages = `<style:master-page style:name="Standard"><style:header>${p('Private')}</style:header></style:master-page>`;
    const { answer } = reviewOf(odtFile(`<text:p>Seen${note} well.</text:p>`, { pages }), ['said', 'Private']);
    const { comments, xml } = answerInOdt(answer.bytes);
    assert.equal(answer.unplaced, 2);
    assert.deepEqual(
      comments.slice(1).map(({ says }) => says[0]),
      ['Header: “Private”', 'Footnote 1: “said”'],
    );
    assert.match(xml, /<\/text:note><office:annotation>[\s\S]*“said”/);
  });

  it('is written into flat files and into files that begin with nothing', () => {
    const { answer } = reviewOf(awkwardFlat, ['ensure']);
    const flat = strFromU8(answer.bytes);
    assert.match(flat, /<office:annotation office:name="caselint-\d+">[\s\S]*<text:change text:change-id=/);
    assert.equal(textOf(answer.bytes), RECORD);
    const empty = reviewOf(odtFile(`<text:p/>${list('Dots', [p('')])}<text:tracked-changes/>${p(RECORD)}`), ['ensure']);
    assert.match(answerInOdt(empty.answer.bytes).xml, /<text:p><office:annotation>/);
  });

  it('says of a signed file that the signature does not hold for the copy', () => {
    const files = { 'META-INF/documentsignatures.xml': '<document-signatures/>' };
    const { answer } = reviewOf(odtFile(p(RECORD), { files }), ['ensure']);
    assert.match(answer.notes.join(' '), /signature/);
    assert.ok(answerInOdt(answer.bytes).files['META-INF/documentsignatures.xml']);
  });

  it('is the same to the byte when it is written again', () => {
    const once = reviewOf(odtFile(p(RECORD)), ['ensure']).answer.bytes;
    assert.deepEqual(reviewOf(odtFile(p(RECORD)), ['ensure']).answer.bytes, once);
  });
});
