import type { BlockKind, BlockOutline } from '../types.ts';
import { type Line, readLines } from './lines.ts';

/** What the steps of an outline share: the lines, what was found so far, and a few facts about where the scan stands. */
export interface Scan {
  readonly text: string;
  readonly format: 'text' | 'markdown';
  readonly lines: readonly Line[];
  readonly blocks: BlockOutline[];
  /** Index in `blocks` of the last heading, -1 before the first. */
  lastHeading: number;
  /** The number of the last numbered heading, 0 before the first. */
  lastHeadingNumber: number;
  /** Fence marks for which no closing line is left in the text. */
  readonly unclosed: Set<string>;
}

/** Looks at the line at an index; where it begins a block of its shape, adds the block and says how many lines it took, else 0. */
export type Step = (scan: Scan, at: number) => number;

export function createScan(text: string, format: 'text' | 'markdown'): Scan {
  return {
    text,
    format,
    lines: readLines(text),
    blocks: [],
    lastHeading: -1,
    lastHeadingNumber: 0,
    unclosed: new Set(),
  };
}

/** The words of a line without indent and `>` marks; empty past the last line. */
export function content(scan: Scan, at: number): string {
  const line = scan.lines[at];
  return line ? scan.text.slice(line.start, line.end) : '';
}

/** True when a line follows the one before without a blank line, at the same depth of quoting. */
export function adjacent(scan: Scan, at: number): boolean {
  const line = scan.lines[at];
  return line !== undefined && at > 0 && !line.afterBlank && line.quote === scan.lines[at - 1]?.quote;
}

/** Adds a block that reaches from the words of its first line to the end of its last. Both lines included. */
export function addBlock(
  scan: Scan,
  kind: BlockKind,
  first: number,
  last: number,
  extra: Partial<BlockOutline> = {},
): void {
  const span = { start: scan.lines[first]!.start, end: scan.lines[last]!.end };
  if (kind === 'heading') scan.lastHeading = scan.blocks.length;
  scan.blocks.push({ kind, span, ...extra });
}

/** The words of the last heading, '' before the first. */
export function lastHeadingText(scan: Scan): string {
  const heading = scan.blocks[scan.lastHeading];
  return heading ? scan.text.slice(heading.span.start, Math.min(heading.span.end, heading.span.start + 120)) : '';
}
