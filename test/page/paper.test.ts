import assert from 'node:assert/strict';
import { blocksOf, type PaperBlock, type Stretch } from '../../client/src/page/paper/blocks.ts';
import { piecesOf } from '../../client/src/page/paper/pieces.ts';

const said = (text: string, { start, end }: Stretch) => text.slice(start, end);

/** A block as its kind and its words; cells between bars, lines of a cell between slashes. */
function shown(text: string, block: PaperBlock): string {
  if (block.kind !== 'table') return `${block.kind}: ${said(text, block.content)}`;
  const rows = block.rows.map(({ header, cells }) => {
    const words = cells.map((lines) => lines.map((line) => line.map((each) => said(text, each)).join('')).join(' / '));
    return `${header ? 'header' : 'row'}: ${words.join(' | ')}`;
  });
  return rows.join('; ');
}

const inMarkdown = (text: string) => blocksOf(text, 'markdown').map((block) => shown(text, block));

describe('a record on the page', () => {
  it('shows headings, items and paragraphs without the marks that the reader put before them', () => {
    assert.deepEqual(
      inMarkdown('# Minutes\r\n\r\n## Family\r\n- Kofi\r\n  - aged 3\r\n1. Visit\r\nMum rang.\r\nShe cried.'),
      [
        'heading: Minutes',
        'heading: Family',
        'item: Kofi',
        'item: aged 3',
        'item: 1. Visit',
        'paragraph: Mum rang.\r\nShe cried.',
      ],
    );
  });

  it('shows tables as tables, with their header, bars in cells and paragraphs of a cell', () => {
    const table = '| What | Who |\n|---|---|\n| Ring \\| visit<br>Write | Ruth |\n|  | [name] |\n\nEnd.';
    assert.deepEqual(inMarkdown(table), [
      'header: What | Who; row: Ring | visit / Write | Ruth; row:  | [name]',
      'paragraph: End.',
    ]);
  });

  it('shows plain text as it was written', () => {
    const text = '# 3 Mill Lane\n- not a list\n\n| neither | a table |';
    assert.deepEqual(
      blocksOf(text, 'text').map((block) => shown(text, block)),
      ['paragraph: # 3 Mill Lane\n- not a list', 'paragraph: | neither | a table |'],
    );
  });

  it('takes words apart where findings begin and end, and has the innermost first', () => {
    const pieces = piecesOf({ start: 10, end: 30 }, [
      { start: 5, end: 20 },
      { start: 12, end: 15 },
      { start: 40, end: 50 },
    ]);
    assert.deepEqual(pieces, [
      { start: 10, end: 12, findings: [0] },
      { start: 12, end: 15, findings: [1, 0] },
      { start: 15, end: 20, findings: [0] },
      { start: 20, end: 30, findings: [] },
    ]);
  });
});
