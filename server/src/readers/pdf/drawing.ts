import type { PDFPageProxy } from 'pdfjs-dist';
import type { Library } from './library.ts';
import { type Matrix, within } from './matrix.ts';
import type { Rule } from './piece.ts';

/** So many lines no table has. */
const MOST = 20_000;
/** Shorter than this, in points, is no border of a cell. */
const SHORTEST = 4;

/** The upright and the level lines of a page, and the edges of the boxes on it: the borders of its tables are among them. */
export async function rulesOn(page: PDFPageProxy, { OPS }: Library): Promise<Rule[]> {
  const operations = await page.getOperatorList().catch(() => null);
  if (operations === null) return [];
  const { fnArray, argsArray } = operations;
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = within(page.getViewport({ scale: 1 }).transform, []);
  for (const [at, operation] of fnArray.entries()) {
    const args = argsArray[at];
    if (operation === OPS.save) saved.push(matrix);
    else if (operation === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operation === OPS.transform) matrix = within(matrix, args);
    else if (operation === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = within(matrix, args?.[0] ?? []);
    } else if (operation === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    // A path that ends without being drawn only says where something else may be drawn.
    else if (operation === OPS.constructPath && args[0] !== OPS.endPath) addRules(rules, args[1]?.[0] ?? [], matrix);
    if (rules.length > MOST) return [];
  }
  return rules;
}

/** The steps of a path, each followed by its numbers. */
const MOVE = 0;
const LINE = 1;
const NUMBERS = [2, 2, 6, 4, 0];

function addRules(rules: Rule[], path: ArrayLike<number>, matrix: Matrix): void {
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  for (let at = 0; at < path.length; ) {
    const step = path[at]!;
    const numbers = NUMBERS[step] ?? 0;
    const isClosing = numbers === 0;
    const toX = isClosing ? startX : path[at + numbers - 1]!;
    const toY = isClosing ? startY : path[at + numbers]!;
    if (step === MOVE) [startX, startY] = [toX, toY];
    else if (step === LINE || isClosing) addRule(rules, matrix, [x, y], [toX, toY]);
    [x, y] = [toX, toY];
    at += 1 + numbers;
  }
}

type Point = readonly [x: number, y: number];

function addRule(rules: Rule[], matrix: Matrix, from: Point, to: Point): void {
  const [one, other] = [placeOf(matrix, from), placeOf(matrix, to)];
  const [width, height] = [Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1])];
  if (height < 1 && width > SHORTEST)
    rules.push({ isLevel: true, at: one[1], from: Math.min(one[0], other[0]), to: Math.max(one[0], other[0]) });
  if (width < 1 && height > SHORTEST)
    rules.push({ isLevel: false, at: one[0], from: Math.min(one[1], other[1]), to: Math.max(one[1], other[1]) });
}

function placeOf([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}
