import type { BlockOutline, Span } from '../../types.ts';
import type { Scan } from '../scan.ts';
import { saysSomething, wordsOf } from '../words/verbs.ts';
import { readCells } from './cells.ts';

/** Words that name the columns of plans, action lists, chronologies and lists of people. */
const COLUMN = new Set(
  `no num number ref action actions task tasks who whom owner lead responsible person when date dates time deadline timescale timescales
  target by outcome outcomes measure measures measured progress review status concern concerns worry worries worried danger need needs risk risks issue issues
  category goal goals aim event events incident significance impact source analysis name names role roles agency organisation relationship
  dob age contact contingency working know success update updates comment comments notes decision what how why area harm strengths
  evidence different address school legal signature present apologies frequency completed done`.split(/\s+/),
);

/** Adds the rows of one table; tells the row of column names and links every other row to it. */
export function nameColumns(scan: Scan, spans: readonly Span[], dashes: boolean): void {
  const first = spans[0];
  if (!first) return;
  const named = dashes || namesColumns(scan.text, first, spans.length);
  const header = named ? scan.blocks.length : earlierHeader(scan, first);
  for (const [index, span] of spans.entries()) {
    const row: BlockOutline = { kind: 'table-row', span };
    if (named && index === 0) scan.blocks.push({ ...row, header: true });
    else scan.blocks.push(header === null ? row : { ...row, headerRow: header });
  }
}

function namesColumns(text: string, row: Span, rows: number): boolean {
  const cells = cellsOf(text, row);
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || filled.some((cell) => cell.length > 80)) return false;
  const named = filled.filter(isColumnName).length;
  if (named >= 2 && named * 2 >= filled.length) return true;
  return rows > 1 && cells.length > 2 && filled.length >= cells.length - 1 && filled.every(couldBeColumnName);
}

function isColumnName(cell: string): boolean {
  const words = wordsOf(cell);
  return (
    cell === '#' || (words.length <= 8 && words.some((word) => COLUMN.has(word)) && !/[.;,]$|\d{1,2}[/.]\d/.test(cell))
  );
}

function couldBeColumnName(cell: string): boolean {
  const words = wordsOf(cell);
  return words.length <= 6 && !/\d|[.;,]$/.test(cell) && /^(?:[\p{Lu}#]|\W)/u.test(cell) && !saysSomething(words);
}

/** A table that goes on after a blank line keeps its column names, as long as no heading came between and the cells are as many. */
function earlierHeader(scan: Scan, row: Span): number | null {
  const last = scan.blocks.at(-1);
  const header = last?.kind === 'table-row' ? (last.headerRow ?? (last.header ? scan.blocks.length - 1 : null)) : null;
  if (header === null) return null;
  const names = scan.blocks[header];
  return names &&
    readCells(headLine(scan.text, names.span)).length === readCells(scan.text.slice(row.start, row.end)).length
    ? header
    : null;
}

function cellsOf(text: string, row: Span): string[] {
  const line = headLine(text, row);
  return readCells(line).map((cell) => line.slice(cell.start, cell.end).replace(/[*_]+/g, '').trim());
}

/** The row itself, without a line of dashes below it. */
function headLine(text: string, row: Span): string {
  const line = text.slice(row.start, row.end);
  const end = line.search(/[\r\n]/);
  return end < 0 ? line : line.slice(0, end);
}
