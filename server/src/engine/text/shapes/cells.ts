import type { Span } from '../../types.ts';
import { trimmed } from '../spans.ts';

/** True when the character at an offset is a bar that divides cells: `\|` is a bar inside one. */
function isBar(text: string, at: number): boolean {
  return text.charCodeAt(at) === 124 && text.charCodeAt(at - 1) !== 92;
}

/** How many dividing bars a line has. */
export function barCount(line: string): number {
  let count = 0;
  for (let at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) if (isBar(line, at)) count += 1;
  return count;
}

/** How many tabs a line has. */
export function tabCount(line: string): number {
  let count = 0;
  for (let at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', at + 1)) count += 1;
  return count;
}

/** The row of dashes under the column names of a Markdown table. */
export function isSeparatorRow(line: string): boolean {
  if (!line.includes('-') || !line.includes('|')) return false;
  for (let at = 0; at < line.length; at += 1) if (!'|-: \t'.includes(line.charAt(at))) return false;
  return true;
}

/** The cells of a table row, trimmed, without bars or tabs. An empty cell is an empty span, so that a cell's place tells its column. */
export function readCells(text: string): Span[] {
  const bars = barCount(text) > 0;
  const { start, end } = bars ? trimmed(text, { start: 0, end: text.length }) : { start: 0, end: text.length };
  const cells: Span[] = [];
  let from = bars && text.charCodeAt(start) === 124 ? start + 1 : start;
  for (let at = from; at < end; at += 1) {
    if (bars ? !isBar(text, at) : text.charCodeAt(at) !== 9) continue;
    cells.push(trimmed(text, { start: from, end: at }));
    from = at + 1;
  }
  if (!bars || from < end) cells.push(trimmed(text, { start: from, end }));
  return cells;
}
