import { outlineBlocks } from '../../../server/src/engine/text/outline.ts';
import { readCells } from '../../../server/src/engine/text/shapes/cells.ts';
import { framedTitle, hashes, isRule, listMarker } from '../../../server/src/engine/text/shapes/markers.ts';
import type { BlockOutline, SourceDocument } from '../../../server/src/engine/types.ts';

/** Words of one look. A line end in them is a line break, a tab a tab. */
export interface Styled {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface RecordParagraph {
  readonly kind: 'paragraph';
  readonly heading?: number;
  /** What stands before it, as text has it: "-", "3.", "b)". */
  readonly mark?: string;
  /** How deep in a list. */
  readonly depth: number;
  readonly words: readonly Styled[];
}

export interface RecordTable {
  readonly kind: 'table';
  /** Whether the first row names the columns. */
  readonly header: boolean;
  /** Rows of cells of paragraphs. */
  readonly rows: readonly (readonly (readonly RecordParagraph[])[])[];
}

export type RecordBlock = RecordParagraph | RecordTable;

/**
 * A record that is text, as somebody would have written it with a word processor: real headings, lists, tables, bold letters;
 * no bar, bullet or mark is left, and a paragraph that was wrapped is one line.
 */
export function blocksOfRecord({ text, format }: Pick<SourceDocument, 'text' | 'format'>): RecordBlock[] {
  const blocks: RecordBlock[] = [];
  const indents: number[] = [];
  let last: BlockOutline | undefined;
  for (const outline of outlineBlocks(text, format)) {
    const { kind, span } = outline;
    const own = text.slice(span.start, span.end);
    if (kind !== 'list-item') indents.length = 0;
    if (kind === 'front-matter' || isRule(own)) continue;
    if (kind === 'table-row') addRow(own, outline, last);
    else if (kind === 'heading') blocks.push(heading(own, outline.level ?? 2));
    else blocks.push(paragraph(own, depthOf(kind, span.start)));
    last = outline;
  }
  return blocks;

  function addRow(row: string, outline: BlockOutline, before: BlockOutline | undefined): void {
    const line = row.split(/\r?\n/, 1)[0] ?? '';
    const cells = readCells(line).map(({ start, end }) =>
      line
        .slice(start, end)
        .replaceAll('\\|', '|')
        .split(/<br ?\/?>/)
        .map((words) => paragraph(words.trim(), 0)),
    );
    const table = blocks.at(-1);
    const gap = before ? text.slice(before.span.end, outline.span.start) : '';
    const goesOn = before?.kind === 'table-row' && !outline.header && !/\n[ \t]*\r?\n/.test(gap);
    if (table?.kind === 'table' && goesOn) (table.rows as RecordParagraph[][][]).push(cells);
    else blocks.push({ kind: 'table', header: row.includes('\n'), rows: [cells] });
  }

  function depthOf(kind: string, start: number): number {
    if (kind !== 'list-item') return 0;
    const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
    while (indents.length > 0 && indents.at(-1)! > indent) indents.pop();
    if (indents.at(-1) !== indent) indents.push(indent);
    return indents.length - 1;
  }
}

function heading(own: string, level: number): RecordParagraph {
  const line = own.split(/\r?\n/, 1)[0] ?? '';
  const marks = hashes(line)?.length ?? 0;
  const title = (marks === 0 ? framedTitle(line) : null) ?? line.slice(marks).replace(/\s#+$/, '');
  const { words, mark } = paragraph(title, 0);
  // A heading is bold as it is.
  return {
    kind: 'paragraph',
    heading: level,
    depth: 0,
    words: words.map((each) => ({ ...each, bold: false })),
    ...(mark && { mark }),
  };
}

function paragraph(own: string, depth: number): RecordParagraph {
  const line = own.replace(/[ \t]*\r?\n[ \t]*(?:>[> \t]*)?/g, ' ');
  const marker = listMarker(line);
  const mark = marker
    ? line
        .slice(0, marker.length)
        .replace(/\[[ xX]?\]/, '')
        .trim()
    : undefined;
  const words = styled(marker ? line.slice(marker.length) : line);
  if (!marker || mark === undefined) return { kind: 'paragraph', depth, words };
  return { kind: 'paragraph', depth, words, mark: marker.kind === 'bullet' ? '-' : mark };
}

/** Words with their bold and italic letters as such, without the marks for them. */
function styled(line: string): Styled[] {
  const found: Styled[] = [];
  let at = 0;
  for (const match of line.matchAll(/(\*\*|__|\*|_)(?=[^\s*_])([^*_]*[^\s*_])\1(?![\p{L}\p{N}])/gu)) {
    if (/[\p{L}\p{N}]/u.test(line.charAt(match.index - 1))) continue;
    const [all, mark = '', inner = ''] = match;
    found.push({ text: line.slice(at, match.index), bold: false, italic: false });
    found.push({ text: inner, bold: mark.length === 2, italic: mark.length === 1 });
    at = match.index + all.length;
  }
  found.push({ text: line.slice(at), bold: false, italic: false });
  return found.filter(({ text }) => text !== '');
}
