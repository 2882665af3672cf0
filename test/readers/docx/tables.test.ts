import assert from 'node:assert/strict';
import { readWord } from '../../support/office/readWord.ts';
import { p, r, table } from '../../support/office/word.ts';

const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const grid = (columns: number, ...rows: string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`;
const FIRST = '<w:vMerge w:val="restart"/>';
const MORE = '<w:vMerge/>';

describe('tables of a Word file, the awkward ones', () => {
  it('keep their columns where a cell is wide, or a row begins late', () => {
    const body = grid(
      3,
      row(cell(p('Title'), '<w:gridSpan w:val="3"/>')),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p('a'))}${cell(p('b'))}</w:tr>`,
    );
    assert.equal(readWord(body).text, '| Title |  |  |\n|  | a | b |');
  });

  it('say in each row what a short cell over several rows says, and count it once', () => {
    const body = grid(
      2,
      row(cell(p('Ring')), cell(p('Dad'), FIRST)),
      row(cell(p('Visit')), cell(p(''), MORE)),
      row(cell(p('Write')), cell(p(''))),
    );
    const { text, pieces } = readWord(body);
    assert.equal(text, '| Ring | Dad |\n| Visit | Dad |\n| Write |  |');
    assert.equal(pieces.filter(({ span }) => text.slice(span.start, span.end) === 'Dad').length, 1);
  });

  it('do not say a long one again', () => {
    const long = 'Mum said that the visit had gone well, '.repeat(3).trim();
    const body = grid(2, row(cell(p('a')), cell(p(long), FIRST)), row(cell(p('b')), cell(p(''), MORE)));
    assert.equal(readWord(body).text, `| a | ${long} |\n| b |  |`);
  });

  it('stand after the table that they are in', () => {
    const inner = table([['x', 'y']]);
    const { text, places } = readWord(
      table([
        ['a', p('b') + inner + p('c')],
        ['d', 'e'],
      ]) + p('End'),
    );
    assert.equal(text, '| a | b<br>c |\n| d | e |\n\n| x | y |\n\nEnd');
    assert.deepEqual(
      places?.map(({ name }) => name),
      ['table 1, row 1', 'table 1, row 2', 'table 2, row 1', 'paragraph 1'],
    );
  });

  it('are read as if they were not there where they only frame a text', () => {
    assert.equal(readWord(table([[p('Plan') + table([['a', 'b']])], ['End']])).text, 'Plan\n\n| a | b |\n\nEnd');
  });

  it('keep a list of one column whose first row names it', () => {
    assert.equal(readWord(table([['Actions'], ['Ring']], '<w:tblHeader/>')).text, '| Actions |\n|---|\n| Ring |');
  });

  it('are whole where rows and cells stand in content controls', () => {
    const sdt = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const body = sdt(grid(2, sdt(row(cell(p('a')), sdt(cell(sdt(p('b'))))))));
    assert.equal(readWord(body).text, '| a | b |');
  });

  it('leave out rows that were deleted', () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1" w:author="A"/></w:trPr>${cell(p(`<w:del w:id="2">${r('x')}</w:del>`))}${cell(p('y'))}</w:tr>`;
    assert.equal(readWord(grid(2, row(cell(p('a')), cell(p('b'))), deleted)).text, '| a | b |');
  });

  it('have line breaks and lists within their cells', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const dot = (words: string) => p(words, '<w:numPr><w:numId w:val="1"/></w:numPr>');
    const body = table([[p('<w:r><w:t>a</w:t><w:br/><w:t>b|c</w:t></w:r>'), dot('x') + dot('y')]]);
    assert.equal(readWord(body, { numbering }).text, '| a<br>b\\|c | - x<br>- y |');
  });

  it('are no wider than Word lets them be, whatever they say', () => {
    const { text } = readWord(grid(2, row(cell(p('a'), '<w:gridSpan w:val="2000000000"/>'), cell(p('b')))));
    assert.equal(text.split('|').length, 67, 'a cell of 64 columns and another one');
  });

  it('end with the text where it ends in the middle of a cell', () => {
    assert.equal(readWord(p('a') + grid(2, row(cell(p('b')), cell(p('c'))))).text, 'a\n\n| b | c |');
  });
});
