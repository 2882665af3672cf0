import assert from 'node:assert/strict';
import { placeNameAt, type ReadRecord } from '../../../server/src/readers/index.ts';
import { pdfReader } from '../../../server/src/readers/pdf/reader.ts';
import { type PdfParts, pdfOf, words } from '../../support/pdf.ts';

async function read(parts: PdfParts): Promise<ReadRecord> {
  const record = await pdfReader.read(pdfOf(parts));
  assert.ok('text' in record, 'error' in record ? record.error : '');
  return record;
}

/** Lines one below another, from a place on the page. */
function lines(texts: readonly string[], left = 60, top = 80, leading = 13): string {
  return texts.map((text, at) => words(text, left, top + at * leading)).join('');
}

const textOf = async (...pages: string[]) => (await read({ pages })).text;
const FULL = 'These are the words of a line that goes as far to the right as any does';

describe('the words of a PDF without tags', () => {
  it('are one paragraph where a line was wrapped, and keep the line ends of their writer', async () => {
    assert.equal(await textOf(lines([FULL, 'and then ends.'])), `${FULL} and then ends.`);
    assert.equal(await textOf(lines([FULL, 'Short.', 'Own line.'])), `${FULL} Short.\nOwn line.`);
    assert.equal(await textOf(lines([`${FULL}.`]) + lines(['Next.'], 60, 110)), `${FULL}.\n\nNext.`);
  });

  it('keep a hyphen at the end of a line, but for a word that stands elsewhere without one', async () => {
    const cut = (line: string) => `${FULL} ${line}`;
    assert.match(await textOf(lines([cut('self-'), 'esteem is low'])), /self-esteem is low/);
    assert.match(await textOf(lines([cut('pre-'), 'and post-natal care'])), /pre- and post-natal care/);
    assert.match(
      await textOf(lines([cut('safe-'), 'guarding. The safeguarding lead came'])),
      /right as any does safeguarding\. The/,
    );
  });

  it('are put together where letters of a word are drawn apart', async () => {
    const drawn = 'BT /F1 11 Tf 60 760 Td [(En) -20 (gage) -300 (with)] TJ ET';
    assert.equal(await textOf(drawn), 'Engage with');
  });

  it('are headings where they are larger, and items where a bullet or a number stands before them', async () => {
    const page =
      words('Plan for Tilly', 60, 60, 20) +
      words('Actions', 60, 90, 15) +
      lines(['• Ring the school and then write down what they say to us about it today', '• Visit'], 70, 120) +
      lines(['1. First', '2. Second'], 60, 170) +
      lines([`${FULL}.`, `${FULL}.`], 60, 220);
    assert.match(
      await textOf(page),
      /^# Plan for Tilly\n\n## Actions\n\n(?: {3})?- Ring the school .* today\n(?: {3})?- Visit\n1\. First\n2\. Second\n\nThese/,
    );
  });

  it('are read column by column', async () => {
    const left = Array.from({ length: 10 }, (_, at) => `Left ${at} goes on and on to the edge`);
    const right = Array.from({ length: 10 }, (_, at) => `Right ${at} goes on and on to its edge`);
    const text = await textOf(words('Title across the page', 60, 50, 18) + lines(left, 60) + lines(right, 320));
    assert.match(
      text,
      /^# Title across the page\n\nLeft 0[^|]*Left 9 goes on and on to the edge\s+Right 0[^|]*Right 9/,
    );
  });

  it('are a table where they stand in columns, and its cells keep their lines', async () => {
    const rows = [
      ['Action', 'Who', 'When'],
      ['Ring the school', 'Mum', 'Monday'],
      ['Visit at home', 'Hannah', 'Friday'],
    ];
    const page = rows.flatMap((row, at) => row.map((cell, column) => words(cell, 60 + column * 150, 100 + at * 20)));
    assert.equal(
      await textOf(page.join('')),
      '| Action | Who | When |\n| Ring the school | Mum | Monday |\n| Visit at home | Hannah | Friday |',
    );
  });

  it('stand in the cell that is drawn around them, and a row may go on over the page', async () => {
    const box = (left: number, top: number, width: number, height: number) =>
      `${left} ${842 - top - height} ${width} ${height} re S\n`;
    const row = (top: number, height: number) => box(50, top, 150, height) + box(200, top, 100, height);
    const first =
      row(700, 40) +
      row(740, 40) +
      lines(['Who'], 60, 715) +
      lines(['What'], 210, 715) +
      lines(['Mum and', 'Nan'], 60, 755) +
      lines(['will ring'], 210, 755);
    const second = row(40, 40) + lines(['the school'], 210, 55) + lines(['Afterwards.'], 60, 110);
    const { text, places } = await read({ pages: [first, second] });
    assert.equal(text, '| Who | What |\n| Mum and Nan | will ring the school |\n\nAfterwards.');
    assert.equal(placeNameAt(places, text.indexOf('Mum')), 'page 1, table 1, row 2');
    assert.equal(placeNameAt(places, text.indexOf('Afterwards')), 'page 2, paragraph 1');
  });

  it('go on over the page, without its header and footer, which are said once', async () => {
    const page = (number: number, body: string) =>
      words('CONFIDENTIAL – Meadow Team', 60, 40) + body + words(`Page ${number} of 3`, 60, 800);
    const { text, places } = await read({
      pages: [page(1, lines([`${FULL} and`])), page(2, lines(['then it ends.'])), page(3, lines(['New page.']))],
    });
    assert.match(text, /^These are .* any does and then it ends\.\n\nNew page\.\n\nCONFIDENTIAL . Meadow Team$/);
    assert.equal(placeNameAt(places, text.indexOf('CONFIDENTIAL')), 'page 1, header or footer');
  });

  it('are left out where they do not stand upright, which is said, and are upright on a page that is turned', async () => {
    const sideways = 'BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (DRAFT) Tj ET\n';
    const { text, notes } = await read({ pages: [sideways + lines(['Seen.'])] });
    assert.equal(text, 'Seen.');
    assert.deepEqual(notes, ['Words that do not stand upright on page 1 were left out.']);
    const turned = 'BT /F1 11 Tf 0 1 -1 0 100 100 Tm (Turned page) Tj ET\n';
    assert.equal((await read({ pages: [turned], page: '/Rotate 90' })).text, 'Turned page');
  });
});

describe('a form that is filled in', () => {
  it('is read with what stands in its boxes, beside the words before them', async () => {
    const field = (type: string, value: string, top: number) =>
      `<< /Type /Annot /Subtype /Widget /FT /${type} /T (f${top}) /V (${value}) /DA (/F1 10 Tf) /Rect [160 ${842 - top - 16} 400 ${842 - top}] >>`;
    const { text } = await read({
      pages: [lines(['Name'], 60, 92) + lines(['Worry'], 60, 132)],
      objects: [field('Tx', 'Tilly', 80), field('Tx', 'Mum shouts\\nat night', 120), field('Btn', 'Yes', 160)],
      page: '/Annots [4 0 R 5 0 R 6 0 R]',
      catalog: '/AcroForm << /Fields [4 0 R 5 0 R 6 0 R] >>',
    });
    assert.match(text, /Name.*Tilly/s);
    assert.match(text, /Worry.*Mum shouts.*at night/s);
    assert.doesNotMatch(text, /Yes/);
  });
});

describe('the tags of a PDF', () => {
  const TAGS = [
    '<< /Type /StructTreeRoot /K 5 0 R /ParentTree 12 0 R >>',
    '<< /Type /StructElem /S /Document /P 4 0 R /K [6 0 R 7 0 R 8 0 R] >>',
    '<< /Type /StructElem /S /H2 /P 5 0 R /Pg 13 0 R /K 0 >>',
    '<< /Type /StructElem /S /P /P 5 0 R /Pg 13 0 R /K [1 2] >>',
    '<< /Type /StructElem /S /L /P 5 0 R /K 9 0 R >>',
    '<< /Type /StructElem /S /LI /P 8 0 R /K [10 0 R 11 0 R] >>',
    '<< /Type /StructElem /S /Lbl /P 9 0 R /Pg 13 0 R /K 3 >>',
    '<< /Type /StructElem /S /LBody /P 9 0 R /Pg 13 0 R /K 4 >>',
    '<< /Nums [0 [6 0 R 7 0 R 7 0 R 10 0 R 11 0 R]] >>',
  ];
  const tagged = (tag: string, id: number, drawn: string) => `/${tag} << /MCID ${id} >> BDC\n${drawn}EMC\n`;

  it('say what its parts are, in which order, and what is none', async () => {
    const page =
      tagged('P', 1, words('The words come first on the page', 60, 60)) +
      tagged('H2', 0, words('Heading', 60, 120)) +
      tagged('P', 2, words('and go on below.', 60, 73)) +
      tagged('Lbl', 3, words('b)', 60, 140)) +
      tagged('LBody', 4, words('An item', 80, 140)) +
      `/Artifact BMC\n${words('Header', 60, 20)}EMC\n`;
    const { text } = await read({
      pages: [page],
      objects: TAGS,
      page: '/StructParents 0',
      catalog: '/StructTreeRoot 4 0 R',
    });
    assert.equal(text, '## Heading\n\nThe words come first on the page and go on below.\n\nb) An item\n\nHeader');
  });
});
