import assert from 'node:assert/strict';
import { readWord } from '../../support/office/readWord.ts';
import { p, r, style, table } from '../../support/office/word.ts';

const STYLES =
  style('a', 'Normal', '', 'w:default="1"') +
  style('berschrift1', 'heading 1', '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
  style('Titel', 'Title') +
  style('mine', 'Team heading', '<w:basedOn w:val="berschrift1"/>');

describe('paragraphs of a Word file', () => {
  it('are read with a blank line between them, and empty ones left out', () => {
    assert.equal(readWord(p('Mum rang.') + p('') + p('Dad did not.')).text, 'Mum rang.\n\nDad did not.');
  });

  it('are whole where Word divided a word between runs', () => {
    const body = p(`${r('Mum will en', '<w:b/>')}<w:proofErr w:type="spellStart"/>${r('sure')}${r(' it & <b>')}`);
    const { text, pieces } = readWord(body);
    assert.equal(text, 'Mum will ensure it & <b>');
    assert.deepEqual(
      pieces.map(({ properties }) => properties),
      ['<w:rPr><w:b/></w:rPr>', '', ''],
    );
  });

  it('are headings by their style, in Word of any language and by the style it is based on', () => {
    const body = ['Titel', 'berschrift1', 'mine', 'a'].map((id) => p(id, `<w:pStyle w:val="${id}"/>`)).join('');
    assert.equal(readWord(body, { styles: STYLES }).text, '# Titel\n\n# berschrift1\n\n# mine\n\na');
  });

  it('are headings where they say so themselves', () => {
    assert.equal(readWord(p('Actions', '<w:outlineLvl w:val="2"/>')).text, '### Actions');
  });

  it('have their line breaks and tabs', () => {
    const body = p(`${r('Name')}<w:r><w:tab/><w:t>Kyle</w:t><w:br/><w:t>Age</w:t><w:br/></w:r>`);
    assert.equal(readWord(body).text, 'Name\tKyle\nAge');
  });
});

describe('marks of Markdown that somebody wrote', () => {
  it('hide nothing: a line drawn with ~ is no beginning of code', () => {
    assert.equal(
      readWord(p('~~~~~') + p('Mum rang.') + p('~~~ Actions ~~~') + p('```')).text,
      'Mum rang.\n\nActions ~~~',
    );
  });
});

describe('tables of a Word file', () => {
  it('are rows of cells, with their names of columns where the file says so', () => {
    const rows = [
      ['What', 'Who'],
      [p('Ring | write') + p('Visit'), 'Dad'],
    ];
    const { text, places } = readWord(p('Plan') + table(rows, '<w:tblHeader/>') + p('End'));
    assert.equal(text, 'Plan\n\n| What | Who |\n|---|---|\n| Ring \\| write<br>Visit | Dad |\n\nEnd');
    assert.deepEqual(
      places?.map(({ name }) => name),
      ['paragraph 1', 'table 1, row 1', 'table 1, row 2', 'paragraph 2'],
    );
  });
});
