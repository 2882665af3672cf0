import type { PDFPageProxy } from 'pdfjs-dist';
import { type Matrix, within } from './matrix.ts';
import type { Piece } from './piece.ts';

/** As far as it is used here of what pdf.js says of a box on a page. */
interface Field {
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly hidden?: boolean;
  readonly rect: readonly number[];
}

/** Of the letters in a box: the boxes that a line is typed in are little higher. */
const SIZE = 10;

/** What somebody has typed into the boxes of a form, or chosen from their lists, as if it were drawn there. */
export async function filledOn(page: PDFPageProxy): Promise<Piece[]> {
  const fields: Field[] = await page.getAnnotations().catch(() => []);
  const matrix = page.getViewport({ scale: 1 }).transform;
  return fields.flatMap((field) => (field.hidden ? [] : piecesOf(field, matrix)));
}

function piecesOf({ fieldType, fieldValue, rect }: Field, matrix: readonly number[]): Piece[] {
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return [];
  const values = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter((value) => typeof value === 'string');
  const lines = values.flatMap((value) => value.split(/\r\n?|\n/)).filter((line) => /\S/.test(line));
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  // One line stands in the middle of its box, several begin at its top.
  const first = lines.length === 1 ? (top + bottom - SIZE * 0.7) / 2 : top - SIZE * 1.1;
  return lines.map((text, at) =>
    pieceOf(text, within(matrix, [1, 0, 0, 1, left, first - at * SIZE * 1.2]), right - left),
  );
}

function pieceOf(text: string, [, , , , x, y]: Matrix, room: number): Piece {
  const width = Math.min(room, (text.length * SIZE) / 2);
  return { text, x, y, width, size: SIZE, font: '', id: null, tag: '', isBeside: false, isUpright: true };
}
