import assert from 'node:assert/strict';
import stringWidth from 'string-width';
import { excerpts } from '../../server/src/cli/formats/excerpt.ts';

/** The lines and their underlines as they stand in the terminal. */
function draw(text: string, words: string, width = 60): string[] {
  const start = text.indexOf(words);
  return excerpts(text, { start, end: start + words.length }, width).flatMap((line) => [
    line.before + line.words + line.after,
    ' '.repeat(line.indent) + '^'.repeat(line.length),
  ]);
}

describe('the underlined words of a finding', () => {
  it('stand on their line, without what is around it', () => {
    assert.deepEqual(draw('One.\r\n  Two three four.  \r\nFive.', 'three'), ['Two three four.', '    ^^^^^']);
  });

  it('are underlined in place behind tabs, emoji and wide characters', () => {
    for (const before of ['\t', 'a\tb\t', '👩‍👩‍👧 ', '漢字 ', 'e\u0301 ', '“ — ” ']) {
      const [line = '', marks = ''] = draw(`x${before}ensure it`, 'ensure');
      const indent = marks.indexOf('^');
      assert.equal(stringWidth(line.slice(0, line.indexOf('ensure'))), indent, JSON.stringify(before));
    }
  });

  it('are underlined as wide as they are', () => {
    assert.deepEqual(draw('say 漢字 now', '漢字'), ['say 漢字 now', '    ^^^^']);
  });

  it('are found on every line they run over, but on no more than three', () => {
    assert.deepEqual(draw('will\n  ensure\n\nit is', 'will\n  ensure\n\nit'), [
      'will',
      '^^^^',
      'ensure',
      '^^^^^^',
      'it is',
      '^^',
    ]);
    assert.equal(draw('a\nb\nc\nd\ne', 'a\nb\nc\nd\ne').length, 6);
  });

  it('stay in sight on a long line, whichever end they are at', () => {
    const filler = 'word '.repeat(50);
    for (const text of [`ensure ${filler}`, `${filler}ensure`, `${filler}ensure ${filler}`]) {
      const [line = '', marks = ''] = draw(text, 'ensure', 40);
      assert.ok(stringWidth(line) <= 40, line);
      assert.equal(line.slice(marks.indexOf('^'), marks.length), 'ensure');
      assert.match(line, /…/);
    }
  });

  it('are cut where they are longer than the line', () => {
    const [line = '', marks = ''] = draw(`x ${'long '.repeat(40)} y`, 'long '.repeat(40).trim(), 40);
    assert.ok(stringWidth(line) <= 40, line);
    assert.ok(marks.length <= 40);
    assert.match(line, /long …$/);
  });

  it('are cut with one ellipsis, and nothing of what follows behind it', () => {
    const [line = ''] = draw(
      'Abi to sit down with Kofi and go through his book. Then Lee rang.',
      'Abi to sit down with Kofi and go through his book',
      40,
    );
    assert.match(line, /^Abi to sit down with Kofi and go …$/);
  });

  it('are marked by one caret where there are none', () => {
    assert.deepEqual(
      excerpts('', { start: 0, end: 0 }, 40).map(({ length }) => length),
      [1],
    );
  });
});
