import assert from 'node:assert/strict';
import { readBlock } from '../../../server/src/engine/text/block.ts';
import { outlineBlocks } from '../../../server/src/engine/text/outline.ts';

/** What must hold for every text: blocks in order, apart, holding every word; every span inside its block and trimmed. */
function check(text: string, format: 'text' | 'markdown'): void {
  let end = 0;
  for (const block of outlineBlocks(text, format)) {
    assert.ok(block.span.start >= end && block.span.end > block.span.start && block.span.end <= text.length);
    assert.match(text.slice(end, block.span.start), /^[\s>\u200b\ufeff]*$/u);
    end = block.span.end;
    const words = text.slice(block.span.start, block.span.end);
    const read = readBlock(block.kind, words);
    assert.equal(read.text, words);
    let last = 0;
    for (const { span, cell } of read.sentences) {
      assert.ok(span.start >= last && span.end > span.start && span.end <= words.length);
      last = span.end;
      const sentence = words.slice(span.start, span.end);
      assert.equal(sentence.trim(), sentence);
      if (cell !== undefined) assert.ok(read.cells[cell]!.start <= span.start && span.end <= read.cells[cell]!.end);
    }
    last = 0;
    for (const { span } of read.quotations) {
      assert.ok(span.start >= last && span.end > span.start && span.end <= words.length);
      last = span.end;
    }
    if (read.label) assert.ok(read.label.start < read.label.end && read.label.end <= words.length);
  }
  assert.match(text.slice(end), /^[\s>\u200b\ufeff]*$/u);
}

const PIECES = [
  'Mum came.',
  'she said "no',
  'Kay’s dad’s',
  '“I ran.”',
  "'fine'",
  '- ',
  '1. ',
  'a) ',
  '• ',
  '> ',
  '>> ',
  '## ',
  '**Adults**',
  '**Label:** ',
  'Date: 3 May',
  'Police – PC Shah: seen.',
  'TH: ',
  ' | ',
  '|---|---|',
  '| a | b |',
  '\t',
  '\t\t',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '---',
  '====',
  '```',
  '~~~',
  'From: Jo',
  'To: Ann',
  'Subject: x',
  '2314 CALL',
  '12/3/24 ',
  'ACTIONS:',
  'WHAT HAS HAPPENED',
  'Mr. ',
  'e.g. ',
  's.47 ',
  '...',
  '?!',
  '…',
  '👩‍👧',
  '\ud83d',
  '\u00a0',
  '\ufeff',
  '[ ] ',
  '[x] ',
  '(',
  ')',
  '*',
  '_',
  '\\|',
  '&',
  '5\'6"',
  'left.She',
  'house.1 He',
  ' ',
  '   ',
  'é',
  'ZUŻA',
  '\u2028',
  '\0',
];

/** A small generator of numbers below 1, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe('every text', function () {
  // Many texts: a busy machine may need longer than mocha's two seconds.
  this.timeout(60_000);

  it('is covered by blocks that stay apart, with spans inside them, whatever it is put together from', () => {
    const next = numbers(7);
    for (let round = 0; round < 2000; round += 1) {
      let text = '';
      for (let count = Math.floor(next() * 25); count >= 0; count -= 1)
        text += PIECES[Math.floor(next() * PIECES.length)];
      check(text, round % 2 === 0 ? 'text' : 'markdown');
    }
  });

  it('may be empty, blank, one long line, or a million marks', () => {
    for (const text of [
      '',
      ' \n\t\n',
      'word '.repeat(50_000),
      '"a '.repeat(5000),
      "kids' t ".repeat(5000),
      '|a'.repeat(20_000),
      '> '.repeat(20_000),
      '*a '.repeat(20_000),
      'To: a\n'.repeat(5000),
      '```\n~~~\n'.repeat(5000),
      '\t\tb\n'.repeat(5000),
    ]) {
      check(text, 'markdown');
    }
  });

  it('reads the same with each kind of line end', () => {
    const text =
      'CORE GROUP\n\nDate: 3 May\n\nUpdates\nMum said she\nwas tired. "I slept."\n\n| Action | Who |\n|---|---|\n| Ring | Jo |\n\n- one\n- two';
    const kinds = (ends: string) =>
      outlineBlocks(text.replaceAll('\n', ends), 'text').map(({ kind, headerRow }) => `${kind} ${headerRow}`);
    assert.deepEqual(kinds('\r\n'), kinds('\n'));
    assert.deepEqual(kinds('\r'), kinds('\n'));
  });
});
