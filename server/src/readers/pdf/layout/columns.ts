import type { Line } from '../lines.ts';
import type { Row } from './rows.ts';

/** So many lines side by side are columns of text, and not a few words that happen to stand beside others. */
const FEWEST = 8;

/** The rows of a page in the order in which they are read: where the text runs in two columns, the left one first. */
export function zonesOf(rows: readonly Row[], width: number): (readonly Row[])[] {
  const gutter = gutterOf(rows, width);
  if (gutter === null) return [rows];
  const crosses = (row: Row) => row.segments.some(({ x, right }) => x < gutter && right > gutter);
  const first = rows.findIndex((row) => !crosses(row));
  const last = rows.findLastIndex((row) => !crosses(row));
  const within = rows.slice(first, last + 1);
  const side = (fits: (line: Line) => boolean) =>
    within.flatMap((row) => {
      const segments = row.segments.filter(fits);
      return segments.length > 0 ? [{ ...row, segments }] : [];
    });
  return [
    rows.slice(0, first),
    side(({ right }) => right <= gutter),
    side(({ right }) => right > gutter),
    rows.slice(last + 1),
  ].filter((zone) => zone.length > 0);
}

/** Where the gap between two columns of running text is, or null: in a table, few lines of a cell are full. */
function gutterOf(rows: readonly Row[], width: number): number | null {
  for (let x = width * 0.35; x <= width * 0.65; x += 4) {
    const from = rows.findIndex(
      (row) => row.segments.every((line) => line.right <= x || line.x >= x) && row.segments.length > 1,
    );
    const to = rows.findLastIndex((row) => row.segments.every((line) => line.right <= x || line.x >= x));
    const within = from < 0 ? [] : rows.slice(from, to + 1);
    if (within.some((row) => row.segments.some((line) => line.x < x && line.right > x))) continue;
    const left = within.flatMap(({ segments }) => segments.filter(({ right }) => right <= x));
    const right = within.flatMap(({ segments }) => segments.filter((line) => line.x >= x));
    const both = within.filter(({ segments }) => segments.length === 2).length;
    if (both >= FEWEST && both * 2 > within.length && isRunning(left, width) && isRunning(right, width)) return x;
  }
  return null;
}

/** Lines that begin at one edge and mostly reach the other, as wrapped text does. */
function isRunning(lines: readonly Line[], width: number): boolean {
  if (lines.length < FEWEST) return false;
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map((line) => line.right));
  const full = lines.filter((line) => line.right > right - (right - left) * 0.2);
  const flush = lines.filter(({ x }) => x < left + 25);
  return right - left > width * 0.25 && full.length > lines.length * 0.55 && flush.length > lines.length * 0.8;
}
