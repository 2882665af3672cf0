/** A record's text taken apart for the eye: what a heading, an item or a row of a table is on paper. Spans are UTF-16 offsets. */

/** A stretch of the text that is shown as it stands, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly content: Stretch }
  | { readonly kind: 'item'; readonly depth: number; readonly bullet: boolean; readonly content: Stretch }
  | { readonly kind: 'paragraph'; readonly content: Stretch }
  | { readonly kind: 'table'; readonly rows: readonly PaperRow[] };

export interface PaperRow {
  readonly header: boolean;
  /** Each cell as its lines, each line as the stretches of it that are shown. */
  readonly cells: readonly (readonly (readonly Stretch[])[])[];
}

interface Line extends Stretch {
  readonly words: string;
}

const HEADING = /^(#{1,6})[ \t]+/;
const ITEM = /^([ \t]*)(?:([-*•][ \t]+)|\d{1,3}[.)][ \t]+)(?=\S)/;
const ROW = /^[ \t]*\|.*\|[ \t]*$/;
const RULE_BELOW_HEADER = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;

/** The blocks of Markdown; of plain text there are paragraphs alone, with their lines as they were written. */
export function blocksOf(text: string, format: 'text' | 'markdown'): PaperBlock[] {
  const blocks: PaperBlock[] = [];
  const lines = linesOf(text);
  let paragraph: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const isTable = format === 'markdown' && ROW.test(line.words);
    const single = format === 'markdown' ? blockOfLine(line) : undefined;
    if (isTable || single || line.words.trim() === '') close();
    if (isTable) {
      const end = lines.findIndex(({ words }, at) => at > index && !ROW.test(words));
      const rows = lines.slice(index, end < 0 ? undefined : end);
      blocks.push({ kind: 'table', rows: rowsOf(rows) });
      index += rows.length - 1;
    } else if (single) blocks.push(single);
    else if (line.words.trim() !== '') paragraph.push(line);
  }
  close();
  return blocks;

  function close(): void {
    const [first] = paragraph;
    if (first) blocks.push({ kind: 'paragraph', content: { start: first.start, end: paragraph.at(-1)!.end } });
    paragraph = [];
  }
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)].map(({ index, 1: words = '' }) => ({
    ...{ start: index, end: index + words.length, words },
  }));
}

function blockOfLine({ start, end, words }: Line): PaperBlock | undefined {
  const heading = HEADING.exec(words);
  if (heading) {
    const [mark, { length: level } = ''] = heading;
    return { kind: 'heading', level, content: { start: start + mark.length, end } };
  }
  const item = ITEM.exec(words);
  if (!item) return undefined;
  // A number is shown as it was written: "3." is what people call an item by.
  const [, indent = '', bullet = ''] = item;
  const content = { start: start + indent.length + bullet.length, end };
  return { kind: 'item', depth: Math.floor(indent.length / 2), bullet: bullet !== '', content };
}

function rowsOf(lines: readonly Line[]): PaperRow[] {
  return lines.flatMap((line, index) => {
    if (RULE_BELOW_HEADER.test(line.words)) return [];
    return [{ header: RULE_BELOW_HEADER.test(lines[index + 1]?.words ?? ''), cells: cellsOf(line) }];
  });
}

/** What stands between bars that have no backslash before them. */
function cellsOf({ start, words }: Line): PaperRow['cells'] {
  const bars = [...words.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  return bars.slice(0, -1).map((bar, place) => cellLines(words.slice(bar + 1, bars[place + 1]), start + bar + 1));
}

function cellLines(cell: string, start: number): Stretch[][] {
  return [...cell.matchAll(/<br ?\/?>|(?:(?!<br ?\/?>).)+/g)].flatMap(({ index, 0: line }) => {
    if (line.startsWith('<br')) return [];
    const lead = line.length - line.trimStart().length;
    return [withoutBackslashes(line.trim(), start + index + lead)];
  });
}

/** A backslash before a bar is a mark of the table, and nothing that somebody wrote. */
function withoutBackslashes(line: string, start: number): Stretch[] {
  return [...line.matchAll(/(?:(?!\\\|).)+|\|/g)]
    .map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }))
    .filter((stretch) => stretch.end > stretch.start);
}
