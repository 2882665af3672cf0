import assert from 'node:assert/strict';
import { readBlock, withoutMarks } from '../../../server/src/engine/text/block.ts';
import type { BlockKind } from '../../../server/src/engine/types.ts';

function check(kind: BlockKind, text: string, sentences: readonly string[], label?: string): void {
  const block = readBlock(kind, text);
  assert.deepEqual(
    block.sentences.map(({ span }) => text.slice(span.start, span.end)),
    sentences,
  );
  assert.equal(block.label && text.slice(block.label.start, block.label.end), label);
}

describe('what a block says', () => {
  it('leaves bullets, numbers, boxes and marks out of sentences', () => {
    check('list-item', '- [ ] Mum to ring.', ['Mum to ring.']);
    check('list-item', '3. Mum to ring. Dad to wait', ['Mum to ring.', 'Dad to wait']);
    check('list-item', 'a) **Mum to ring.**', ['Mum to ring.']);
    check('heading', '## 4. Views ##', ['Views']);
    check('heading', '**1. Reason**', ['Reason']);
    check('heading', 'Plan\n----', ['Plan']);
    check('heading', '---- Office use ----', ['Office use']);
    check('paragraph', '*Ann to decide on Monday.*', ['Ann to decide on Monday.']);
  });

  it('keeps the owner in the sentence of an item, and a bold label out of it', () => {
    check('list-item', '- Lee: report by May', ['Lee: report by May']);
    check('list-item', '- **Agreed:** Lee to write.', ['Lee to write.'], 'Agreed');
  });

  it('tells label and value apart', () => {
    check('field', '**Category:** Neglect', ['Neglect'], 'Category');
    check('field', 'Children seen: Y    Seen alone: N', ['Y', 'Seen alone: N'], 'Children seen');
    check('speaker-turn', 'Police – PC Shah: seen twice. NFA.', ['seen twice.', 'NFA.'], 'Police – PC Shah');
    check('speaker-turn', 'TH - see Kay at school', ['see Kay at school'], 'TH');
    check('email-header', 'Subject: RE: flat', ['RE: flat'], 'Subject');
  });

  it('lets a sentence run over a soft line break, with CRLF and quoted', () => {
    check('paragraph', 'Mum said she\r\nwas tired. She slept.', ['Mum said she\r\nwas tired.', 'She slept.']);
    check('paragraph', 'Mum said she\n> was tired.', ['Mum said she\n> was tired.']);
  });

  it('says which cell a sentence stands in', () => {
    const row = readBlock('table-row', '| 1 | Ring GP. Weigh him. | | Ann |');
    assert.deepEqual(
      row.sentences.map(({ cell }) => cell),
      [0, 1, 1, 3],
    );
  });

  it('lets no quotation run over a cell', () => {
    const text = '| Mum said "no | Ann "Annie" Lee |';
    const row = readBlock('table-row', text);
    assert.deepEqual(
      row.quotations.map(({ span }) => text.slice(span.start, span.end)),
      ['"no', '"Annie"'],
    );
  });

  it('says nothing of front matter, code and drawn lines', () => {
    for (const kind of ['front-matter', 'code'] as const)
      assert.equal(readBlock(kind, '---\nkind: plan\n---').sentences.length, 0);
    assert.equal(readBlock('paragraph', '---------').sentences.length, 0);
  });

  it('blanks what is no word at equal length', () => {
    assert.equal(withoutMarks('**Kay** said\r\n> no'), '  Kay   said    no');
  });
});
