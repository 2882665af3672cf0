import type { CellText } from './rows.ts';

const LETTER = /(?:^|[\s;.])\(?([a-h])\)\s*/g;

/** The lettered parts of a cell ("a) Ring GP. b) Visit."), in order; the cell itself where fewer than two letters follow each other. */
export function lettered(cell: CellText): readonly CellText[] {
  const marks = [...cell.text.matchAll(LETTER)];
  const inOrder = marks.length > 1 && marks.every((mark, i) => mark[1] === String.fromCharCode(97 + i));
  if (!inOrder) return [cell];
  return marks.map((mark, i) => {
    const start = mark.index + mark[0].length;
    const end = marks[i + 1]?.index ?? cell.text.length;
    return {
      text: cell.text.slice(start, end),
      span: { start: cell.span.start + start, end: cell.span.start + end },
      letter: mark[1]!,
    };
  });
}
