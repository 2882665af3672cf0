import assert from 'node:assert/strict';
import { readWord } from '../../support/office/readWord.ts';
import { p, style } from '../../support/office/word.ts';

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (words: string, list: number, at = 0, properties = '') =>
  p(words, `${properties}<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
const RESTART = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

const NUMBERING =
  abstract(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)'), level(2, 'lowerRoman', '(%3)')) +
  abstract(1, level(0, 'bullet', '\uf0b7'), level(1, 'bullet', 'o')) +
  abstract(2, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2'), level(2, 'decimal', 'Action %3:')) +
  abstract(3, level(0, 'upperRoman', '%1'), level(1, 'decimal', '%1.%2.', '<w:isLgl/>')) +
  abstract(4, level(0, 'decimal', '%1.'), level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>')) +
  abstract(5, level(0, 'none', '')) +
  abstract(6, level(0, 'bullet', '☒')) +
  num(9, 6) +
  num(1, 0) +
  num(2, 0, RESTART) +
  num(3, 1) +
  num(4, 2) +
  num(5, 3) +
  num(6, 4) +
  num(7, 5) +
  num(8, 0);

function lines(body: string, styles = ''): string[] {
  return readWord(body, { numbering: NUMBERING, styles }).text.split('\n');
}

describe('lists of a Word file', () => {
  it('have the dots and numbers that Word shows, level by level', () => {
    const body =
      item('a', 1) +
      item('b', 1) +
      item('c', 1, 1) +
      item('d', 1, 1) +
      item('e', 1, 2) +
      item('f', 1) +
      item('g', 1, 1);
    assert.deepEqual(lines(body), ['1. a', '2. b', '   a) c', '   b) d', '      (i) e', '3. f', '   a) g']);
    assert.deepEqual(lines(item('a', 3) + item('b', 3, 1)), ['- a', '   - b']);
  });

  it('go on counting after a paragraph, and begin again where the file says so', () => {
    const body = item('a', 1) + p('Between') + item('b', 1) + item('c', 2) + item('d', 2) + item('e', 8);
    assert.deepEqual(lines(body), ['1. a', '', 'Between', '', '2. b', '1. c', '2. d', '3. e']);
  });

  it('count several levels in one number, and keep words in it', () => {
    const body = item('a', 4) + item('b', 4, 1) + item('c', 4, 1) + item('d', 4, 2) + item('e', 4) + item('f', 4, 1);
    assert.deepEqual(lines(body), ['1. a', '   1.1 b', '   1.2 c', '      - Action 1: d', '2. e', '   2.1 f']);
  });

  it('begin with a level that has none above it', () => {
    assert.deepEqual(lines(item('a', 4, 1)), ['   1.1 a']);
  });

  it('show digits where a level asks for them throughout, and go on where it says that none begins it again', () => {
    assert.deepEqual(lines(item('a', 5) + item('b', 5, 1)), ['- a', '   1.1. b']);
    const body = item('a', 6) + item('b', 6, 1) + item('c', 6) + item('d', 6, 1);
    assert.deepEqual(lines(body), ['1. a', '   1) b', '2. c', '   2) d']);
  });

  it('are plain paragraphs where Word shows no number', () => {
    assert.deepEqual(lines(item('a', 7) + item('b', 0) + item('c', 99)), ['a', '', 'b', '', 'c']);
  });

  it('go by the style of a paragraph, and number headings', () => {
    const numbering =
      abstract(
        0,
        level(0, 'decimal', '%1.', '<w:pStyle w:val="H1"/>'),
        level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>'),
      ) + num(1, 0);
    const numbered = (outline: number) =>
      `<w:pPr><w:outlineLvl w:val="${outline}"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>`;
    const styles =
      style('H1', 'heading 1', numbered(0)) + style('H2', 'heading 2', numbered(1)) + style('Bullets', 'List Bullet');
    const heading = (words: string, id: string) => p(words, `<w:pStyle w:val="${id}"/>`);
    const { text } = readWord(
      heading('Who', 'H1') + heading('Mum', 'H2') + heading('Dad', 'H2') + heading('What', 'H1'),
      { numbering, styles },
    );
    assert.equal(text, '# 1. Who\n\n## 1.1 Mum\n\n## 1.2 Dad\n\n# 2. What');
  });

  it('are those of the style of lists that they name', () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Ours"/>${level(0, 'lowerLetter', '%1.')}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Ours"/></w:abstractNum>' +
      num(1, 1);
    assert.equal(readWord(item('a', 1) + item('b', 1), { numbering }).text, 'a. a\nb. b');
  });

  it('keep tick boxes', () => {
    assert.deepEqual(lines(item('Seen alone', 9)), ['☒ Seen alone']);
  });

  it('keep what follows a line break with its item', () => {
    assert.deepEqual(lines(item('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>', 1)), ['1. a', '   b']);
  });
});
