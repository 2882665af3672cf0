import type { Piece, Rule } from '../piece.ts';

/** A table that is drawn with borders: which cell a place on the page is in. */
export interface Grid {
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
  readonly columns: number;
  /** The row and the column of the cell that a piece stands in, where cells reach over several the first of them; null outside. */
  cellOf(piece: Piece): readonly [row: number, column: number] | null;
}

/** Borders of neighbouring cells are drawn side by side, in points. */
const NEAR = 3.5;

/** The tables of a page that have borders, from the top. What has only one column is a box. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  return connected(rules)
    .map(gridOf)
    .filter((grid) => grid.columns > 1)
    .sort((one, other) => one.top - other.top);
}

/** Lines that touch one another, table by table. */
function connected(rules: readonly Rule[]): Rule[][] {
  const tables: Rule[][] = [];
  const left = new Set(rules);
  for (const rule of rules) {
    if (!left.delete(rule)) continue;
    const table = [rule];
    for (const one of table)
      for (const other of left)
        if (touch(one, other)) {
          table.push(other);
          left.delete(other);
        }
    tables.push(table);
  }
  return tables;
}

function touch(one: Rule, other: Rule): boolean {
  if (one.isLevel === other.isLevel)
    return Math.abs(one.at - other.at) < NEAR && one.from < other.to + NEAR && other.from < one.to + NEAR;
  const meets = (a: Rule, b: Rule) => a.at > b.from - NEAR && a.at < b.to + NEAR;
  return meets(one, other) && meets(other, one);
}

function gridOf(rules: readonly Rule[]): Grid {
  const level = rules.filter(({ isLevel }) => isLevel);
  const upright = rules.filter(({ isLevel }) => !isLevel);
  const [ys, xs] = [distinct(level), distinct(upright)];
  const isBetween = (some: readonly Rule[], at: number, across: number) =>
    some.some((rule) => Math.abs(rule.at - at) < NEAR && rule.from < across && rule.to > across);
  return {
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    rows: Math.max(0, ys.length - 1),
    columns: Math.max(0, xs.length - 1),
    cellOf({ x, y, width, size }) {
      const [across, down] = [x + Math.min(width, size) / 2, y - size * 0.3];
      let [row, column] = [placeIn(ys, down), placeIn(xs, across)];
      if (row < 0 || column < 0) return null;
      while (column > 0 && !isBetween(upright, xs[column]!, down)) column -= 1;
      while (row > 0 && !isBetween(level, ys[row]!, across)) row -= 1;
      return [row, column];
    },
  };
}

/** Which of the gaps between some lines a place is in, -1 outside. */
function placeIn(lines: readonly number[], at: number): number {
  const next = lines.findIndex((line) => line > at);
  return next - 1;
}

function distinct(rules: readonly Rule[]): number[] {
  const places = rules.map(({ at }) => at).sort((one, other) => one - other);
  return places.filter((at, index) => index === 0 || at - places[index - 1]! > NEAR);
}
