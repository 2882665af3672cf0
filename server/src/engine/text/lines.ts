import { isSpace } from './spans.ts';

/** A line that holds something: blank lines, and lines of nothing but e-mail quote marks, are left out. */
export interface Line {
  /** Offset of the line's first character. */
  readonly raw: number;
  /** Offset of the first character after the indent and any `>` marks. */
  readonly start: number;
  /** Offset after the last character that is not white space. */
  readonly end: number;
  /** How many `>` marks stand before the text. */
  readonly quote: number;
  /** Width of the white space before the text; a tab counts four. */
  readonly indent: number;
  /** True when a blank line, or the start of the text, comes before. */
  readonly afterBlank: boolean;
  /** The lines that stand together between two blank lines. */
  readonly group: LineGroup;
}

export interface LineGroup {
  /** Length of the longest line. */
  widest: number;
  /** How many lines come within 15 characters of it. */
  wide: number;
}

/** Cuts a text into its lines, in one pass over its characters. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let group: LineGroup = { widest: 0, wide: 0 };
  let groupStart = 0;
  let afterBlank = true;
  let at = 0;
  while (at < text.length) {
    const stop = lineEnd(text, at);
    const { start, quote, indent } = margin(text, at, stop);
    let end = stop;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    if (end > start) {
      if (afterBlank) {
        measure(lines, groupStart);
        group = { widest: 0, wide: 0 };
        groupStart = lines.length;
      }
      group.widest = Math.max(group.widest, end - start);
      lines.push({ raw: at, start, end, quote, indent, afterBlank, group });
    }
    afterBlank = end <= start;
    at = text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1;
  }
  measure(lines, groupStart);
  return lines;
}

function measure(lines: readonly Line[], from: number): void {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (line.end - line.start >= line.group.widest - 15) line.group.wide += 1;
  }
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}

/** A `>` before a digit or an equals sign says "more than" and is part of the text. */
function margin(text: string, from: number, stop: number): { start: number; quote: number; indent: number } {
  let quote = 0;
  let indent = 0;
  let at = from;
  for (; at < stop; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 62 && !/[\d=]/.test(text.charAt(at + 1))) {
      quote += 1;
      indent = 0;
    } else if (code === 9) indent += 4;
    else if (isSpace(code)) indent += 1;
    else break;
  }
  return { start: at, quote, indent };
}
