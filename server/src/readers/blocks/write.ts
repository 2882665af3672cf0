import type { Span } from '../../engine/types.ts';
import type { Place } from '../reader.ts';
import type { Block, Cell, Paragraph, Row, Story, Stretch, Table } from './block.ts';

export interface Written<Origin> {
  readonly text: string;
  readonly places: readonly Place[];
  /** The characters that stand in the file, in the order of the text. */
  readonly pieces: readonly WrittenPiece<Origin>[];
}

export interface WrittenPiece<Origin> {
  /** In the record's text. */
  readonly span: Span;
  readonly origin: Origin;
  /** Which character of its stretch the piece begins with. */
  readonly from: number;
}

/**
 * Writes a file's body and what stands beside it as a record: Markdown with the marks that the engine's outline knows.
 * Paragraphs and rows without words are left out.
 */
export function writeRecord<Origin>(stories: readonly Story<Origin>[]): Written<Origin> {
  const parts: string[] = [];
  const places: Place[] = [];
  const pieces: WrittenPiece<Origin>[] = [];
  let length = 0;
  let paragraphs = 0;
  let tables = 0;
  let afterItem = false;
  let within = '';
  for (const { name, page, blocks } of stories) {
    if (page === undefined) afterItem = false;
    else [paragraphs, tables] = [0, 0];
    within = page === undefined ? '' : `${page}, `;
    for (const block of blocks) writeBlock(block, name);
  }
  return { text: parts.join(''), places, pieces };

  function writeBlock(block: Block<Origin>, name: string | undefined): void {
    if (block.kind === 'table') {
      writeTable(block, name);
      return;
    }
    const stretches = withoutFence(trimmed(block.stretches));
    if (stretches.length === 0) return;
    if (name === undefined) paragraphs += 1;
    writeGap(afterItem && block.item !== undefined);
    const start = length;
    const quote = '> '.repeat(block.quote ?? 0);
    const mark = markOf(block);
    put(`${quote}${mark}`);
    // What goes on after a soft line break is set in below the first word of its item; a heading has one line only.
    writeStretches(stretches, block.heading ? ' ' : `\n${quote}${block.item ? ' '.repeat(mark.length) : ''}`);
    afterItem = block.item !== undefined;
    places.push({ span: { start, end: length }, name: name ?? `${within}paragraph ${paragraphs}` });
  }

  function writeTable(table: Table<Origin>, name: string | undefined): void {
    if (name === undefined) tables += 1;
    const nameOfRow = (index: number) => name ?? `${within}table ${tables}, row ${index + 1}`;
    const names = table.rows.findLastIndex((row, index) => row.header && table.rows.slice(0, index).every(isHeader));
    afterItem = false;
    let isFirst = true;
    for (const [index, row] of table.rows.entries()) {
      if (!row.cells.some((cell) => cell.some(saysSomething))) continue;
      // Only the row right above its columns can name them: a title row above it stands apart.
      if (isFirst || index === names) writeGap(false);
      else put('\n');
      isFirst = false;
      const start = length;
      writeRow(row);
      places.push({ span: { start, end: length }, name: nameOfRow(index) });
      if (index === names) put(`\n|${'---|'.repeat(row.cells.length)}`);
    }
  }

  function writeRow({ cells }: Row<Origin>): void {
    put('|');
    for (const cell of cells) {
      put(' ');
      writeCell(cell);
      put(' |');
    }
  }

  function writeCell(cell: Cell<Origin>): void {
    let isFirst = true;
    for (const paragraph of cell) {
      const stretches = trimmed(paragraph.stretches);
      if (stretches.length === 0) continue;
      if (!isFirst) put('<br>');
      isFirst = false;
      if (paragraph.item) put(markOf({ ...paragraph, item: { ...paragraph.item, depth: 0 } }));
      writeStretches(stretches, '<br>', '\\');
    }
  }

  /** @param lineEnd stands for a line end @param beforeBar stands before a bar, which is the file's own */
  function writeStretches(stretches: readonly Kept<Origin>[], lineEnd: string, beforeBar = ''): void {
    for (const { text, origin, from } of stretches) {
      let at = 0;
      for (const { index } of text.matchAll(beforeBar ? /[\n|]/g : /\n/g)) {
        putPiece(text.slice(at, index), origin, from + at);
        const isBar = text[index] === '|';
        put(isBar ? beforeBar : lineEnd);
        at = isBar ? index : index + 1;
      }
      putPiece(text.slice(at), origin, from + at);
    }
  }

  function putPiece(text: string, origin: Origin | undefined, from: number): void {
    if (text === '') return;
    if (origin !== undefined) pieces.push({ span: { start: length, end: length + text.length }, origin, from });
    put(text);
  }

  function writeGap(isTight: boolean): void {
    if (length > 0) put(isTight ? '\n' : '\n\n');
  }

  function put(text: string): void {
    parts.push(text);
    length += text.length;
  }
}

function isHeader({ header }: { readonly header: boolean }): boolean {
  return header;
}

function markOf({ heading, item }: Paragraph<unknown>): string {
  if (heading) return `${'#'.repeat(heading)} `;
  return item ? `${'   '.repeat(item.depth)}${item.mark} ` : '';
}

function saysSomething({ stretches }: Paragraph<unknown>): boolean {
  return stretches.some(({ text }) => /\S/.test(text));
}

interface Kept<Origin> extends Stretch<Origin> {
  /** Which character of its stretch the text begins with. */
  readonly from: number;
}

/** Without white space at either end. */
function trimmed<Origin>(stretches: readonly Stretch<Origin>[]): Kept<Origin>[] {
  const first = stretches.findIndex(({ text }) => /\S/.test(text));
  if (first < 0) return [];
  const last = stretches.findLastIndex(({ text }) => /\S/.test(text));
  return stretches.slice(first, last + 1).map((stretch, index) => {
    const end = index === last - first ? stretch.text.trimEnd() : stretch.text;
    const from = index === 0 ? end.length - end.trimStart().length : 0;
    return { ...stretch, text: end.slice(from), from };
  });
}

/** A line that somebody drew with "~~~" says nothing, and two of them would hide what stands between: Markdown takes that for code. */
function withoutFence<Origin>([first, ...rest]: readonly Kept<Origin>[]): readonly Kept<Origin>[] {
  if (!first) return [];
  const drawn = /^(?:~{3,}|`{3,})\s*/.exec(first.text)?.[0].length ?? 0;
  const text = first.text.slice(drawn);
  return text === '' ? rest : [{ ...first, text, from: first.from + drawn }, ...rest];
}
