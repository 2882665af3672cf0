import type { Span } from '../../types.ts';
import { adjacent, content, type Scan, type Step } from '../scan.ts';
import { barCount, isSeparatorRow, tabCount } from './cells.ts';
import { nameColumns } from './columns.ts';
import { listMarker } from './markers.ts';

/** A run of table rows: Markdown tables, rows of bars without a row of dashes, rows of tabs. */
export const tableRows: Step = (scan, at) => {
  const shape = startsRow(scan, at);
  if (shape === null) return 0;
  const spans: Span[] = [];
  let dashes = false;
  let next = at;
  for (; next < scan.lines.length; next += 1) {
    if (next > at && !continuesTable(scan, next, shape)) break;
    const line = content(scan, next);
    const last = spans.at(-1);
    if (shape === 'bars' && last && isSeparatorRow(line)) {
      // The dashes say that the row above names the columns; they belong to it and are no row themselves.
      if (spans.length === 1) dashes = true;
      spans[spans.length - 1] = { start: last.start, end: scan.lines[next]!.end };
    } else spans.push(rowSpan(scan, next, shape, next > at));
  }
  nameColumns(scan, spans, dashes);
  return next - at;
};

export type RowShape = 'bars' | 'tabs';

/** Whether a table may begin at a line, judged from it and the line below. */
export function startsRow(scan: Scan, at: number): RowShape | null {
  const line = content(scan, at);
  const below = adjacent(scan, at + 1) ? content(scan, at + 1) : '';
  const bars = barCount(line);
  if (bars > 0 && ((bars > 1 && line.startsWith('|')) || isSeparatorRow(below) || barCount(below) === bars))
    return 'bars';
  const tabs = rowTabs(scan, at);
  if (tabs === 0 || isFormLine(line) || isBullet(line)) return null;
  if (tabs > 1) return 'tabs';
  return below !== '' && rowTabs(scan, at + 1) === tabs && !isFormLine(below) && !isBullet(below) ? 'tabs' : null;
}

function continuesTable(scan: Scan, at: number, shape: RowShape): boolean {
  if (!adjacent(scan, at)) return false;
  const line = content(scan, at);
  return shape === 'bars' ? barCount(line) > 0 : rowTabs(scan, at) > 0 && !isFormLine(line);
}

/** A row of tabs keeps its leading and trailing tabs, so that an empty first or last cell is still a cell. */
function rowSpan(scan: Scan, at: number, shape: RowShape, below: boolean): Span {
  const line = scan.lines[at]!;
  if (shape === 'bars') return { start: line.start, end: line.end };
  const start = below && scan.text.charCodeAt(line.raw) === 9 ? line.raw : line.start;
  return { start, end: endWithTabs(scan, at) };
}

function endWithTabs(scan: Scan, at: number): number {
  let end = scan.lines[at]!.end;
  for (let next = end; scan.text.charAt(next) === '\t' || scan.text.charAt(next) === ' '; next += 1) {
    if (scan.text.charAt(next) === '\t') end = next + 1;
  }
  return end;
}

function rowTabs(scan: Scan, at: number): number {
  const line = scan.lines[at];
  return line ? tabCount(scan.text.slice(line.start, endWithTabs(scan, at))) : 0;
}

/** "Name:⇥Kyle⇥DOB:⇥12.3.14" is a line of a form. */
function isFormLine(line: string): boolean {
  const tab = line.indexOf('\t');
  return tab > 0 && /[:]\s*\**\s*$/.test(line.slice(Math.max(0, tab - 60), tab));
}

function isBullet(line: string): boolean {
  const marker = listMarker(line);
  return marker !== null && (marker.kind !== 'number' || tabCount(line) < 2);
}
