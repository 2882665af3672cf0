import assert from 'node:assert/strict';
import { readBlock } from '../../../server/src/engine/text/block.ts';
import { outlineBlocks } from '../../../server/src/engine/text/outline.ts';

/** Compares the table rows of a text: "=" before column names, "." where a row has none, then its cells. */
function check(text: string, expected: readonly string[]): void {
  const blocks = outlineBlocks(text, 'markdown');
  const rows = blocks
    .filter(({ kind }) => kind === 'table-row')
    .map((block) => {
      const row = readBlock(block.kind, text.slice(block.span.start, block.span.end));
      const mark = block.header ? '=' : block.headerRow === undefined ? '.' : String(block.headerRow);
      return `${mark} ${row.cells.map((cell) => row.text.slice(cell.start, cell.end)).join(' ¦ ')}`;
    });
  assert.deepEqual(rows, expected);
}

describe('tables', () => {
  it('reads Markdown tables, their dashes being no row', () => {
    check('| Action | Who |\n|---|:-:|\n| Ring GP | Ann |\n| | |', ['= Action ¦ Who', '0 Ring GP ¦ Ann', '0  ¦ ']);
    check('Action | Who\n--- | ---\nRing GP | Ann', ['= Action ¦ Who', '0 Ring GP ¦ Ann']);
  });

  it('reads rows of bars without dashes', () => {
    check('Action | Who | When\nRing GP | Ann | May', ['= Action ¦ Who ¦ When', '0 Ring GP ¦ Ann ¦ May']);
  });

  it('keeps an escaped bar inside its cell', () => {
    check('| Action | Who |\n|---|---|\n| a \\| b | Ann |', ['= Action ¦ Who', '0 a \\| b ¦ Ann']);
  });

  it('reads rows of tabs with empty first, middle and last cells', () => {
    check('Concern\tAction\tWho\nHome\t\tAnn\n\tRing GP\t', [
      '= Concern ¦ Action ¦ Who',
      '0 Home ¦  ¦ Ann',
      '0  ¦ Ring GP ¦ ',
    ]);
  });

  it('takes two columns with one tab for a table only where they go on', () => {
    check('12/3\tMum rang\n14/3\tMum came', ['. 12/3 ¦ Mum rang', '. 14/3 ¦ Mum came']);
    check('Mum\trang', []);
  });

  it('takes the first row for column names by its words or its look, and facts for none', () => {
    check('Kind\tHome\tColour\nx\ty\tz', ['= Kind ¦ Home ¦ Colour', '0 x ¦ y ¦ z']);
    check('1\tHe is thin.\tAnn\n2\tHe is late.\tTom', ['. 1 ¦ He is thin. ¦ Ann', '. 2 ¦ He is late. ¦ Tom']);
  });

  it('keeps the column names after a blank line', () => {
    check('Action\tWho\tWhen\nRing GP\tAnn\tMay\n\nWeigh him\tJo\tJune', [
      '= Action ¦ Who ¦ When',
      '0 Ring GP ¦ Ann ¦ May',
      '0 Weigh him ¦ Jo ¦ June',
    ]);
  });

  it('takes a line of a form for no table', () => {
    check('Name:\tKay\tDOB:\t12.3.14', []);
    check('-\tMum to ring\n-\tDad to ring', []);
  });
});
