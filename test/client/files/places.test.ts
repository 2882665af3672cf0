import assert from 'node:assert/strict';
import { type PlaceNode, placeTree } from '../../../client/src/files/textPlaces.ts';
import type { FilePlace } from '../../../server/src/lsp/protocol/files.ts';

/** Places of blocks that stand below each other, with the text that they make up. */
function laidOut(blocks: readonly (readonly [name: string, words: string])[]): { places: FilePlace[]; text: string } {
  let text = '';
  const places = blocks.map(([name, words]) => {
    const start = text.length;
    text += `${words}\n\n`;
    return { start, end: start + words.length, name };
  });
  return { places, text };
}

/** A tree as lines, set in as deep as they stand. */
const lines = (nodes: readonly PlaceNode[]): string[] =>
  nodes.flatMap(({ name, nodes: inner }) => [name, ...lines(inner).map((line) => `  ${line}`)]);

describe('The list of the places of a file', () => {
  it('names each with its first words, the rows of a table below the table', () => {
    const { places, text } = laidOut([
      ['paragraph 1', '# Core group minutes'],
      ['paragraph 2', '- Amira Haddow, 6'],
      ['table 1, row 1', '| What | Who |'],
      ['table 1, row 2', '| Ask the school | Ffion |'],
      ['footnote 1', 'See the plan.'],
    ]);
    assert.deepEqual(lines(placeTree(places, text)), [
      'Paragraph 1: Core group minutes',
      'Paragraph 2: Amira Haddow, 6',
      'Table 1: What | Who |',
      '  Row 1: What | Who |',
      '  Row 2: Ask the school | Ffion |',
      'Footnote 1: See the plan.',
    ]);
  });

  it('has the paragraphs of a page below the page, and covers all of them', () => {
    const { places, text } = laidOut([
      ['page 4, paragraph 1', 'Dad called.'],
      ['page 4, table 1, row 1', '| Date |'],
      ['page 5, paragraph 1', 'Mum called.'],
    ]);
    const tree = placeTree(places, text);
    assert.deepEqual(lines(tree), [
      'Page 4: Dad called.',
      '  Paragraph 1: Dad called.',
      '  Table 1: Date |',
      '    Row 1: Date |',
      'Page 5: Mum called.',
      '  Paragraph 1: Mum called.',
    ]);
    assert.deepEqual([tree[0]!.start, tree[0]!.end], [0, places[1]!.end]);
  });

  it('names a footnote of several paragraphs once', () => {
    const { places, text } = laidOut([
      ['footnote 1', 'See the plan.'],
      ['footnote 1', 'It is from May.'],
    ]);
    assert.deepEqual(lines(placeTree(places, text)), ['Footnote 1: See the plan.']);
  });
});
