import pc from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { isPlain } from './plain.ts';
import { printable } from './printable.ts';

/** How text for people is set: its colours, and lines no longer than can be read in comfort. */
export interface Layout {
  readonly colours: ReturnType<typeof pc.createColors>;
  /** Width in columns. */
  readonly width: number;
  /** Text without colours → lines of at most `width`, every one set in by `indent` columns. */
  wrap(text: string, indent?: number): string;
  /** A label at `indent` and its text, whose lines stand in a column of their own. */
  labelled(label: string, text: string, indent: number): string;
}

const [NARROWEST, WIDEST] = [40, 100];
/** A rule asks the same of every record, so what is wrapped first mostly comes again. */
const MOST_WRAPPED = 500;

export function createLayout(columns: number, hasColours: boolean): Layout {
  const colours = pc.createColors(hasColours);
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
  const wrapped = new Map<string, string>();
  const wrap = (text: string, indent = 0): string => {
    const key = `${indent} ${text}`;
    const lines = wrapped.get(key) ?? wrapAfresh(text, indent);
    if (wrapped.size < MOST_WRAPPED) wrapped.set(key, lines);
    return lines;
  };
  const wrapAfresh = (text: string, indent: number): string => {
    const lines = isPlain(text)
      ? wrapPlain(text.trim(), width - indent)
      : wrapAny(printable(text).trim(), width - indent);
    return lines.map((line) => `${' '.repeat(indent)}${line}`.trimEnd()).join('\n');
  };
  return {
    colours,
    width,
    wrap,
    labelled: (label, text, indent) =>
      `${' '.repeat(indent)}${colours.cyan(`${label}:`)} ${wrap(text, indent + label.length + 2).trimStart()}`,
  };
}

function wrapAny(text: string, width: number): string[] {
  return wrapAnsi(text, width, { hard: true }).split('\n');
}

/** Text whose characters are one column wide each breaks where letters would, which are measured without loading any tables. */
function wrapPlain(text: string, width: number): string[] {
  if (text.length <= width) return [text];
  const letters = text.replace(/[^\x20-\x7e]/g, 'x');
  let end = 0;
  return wrapAny(letters, width).map((line) => {
    const start = letters.indexOf(line, end);
    end = start + line.length;
    return text.slice(start, end);
  });
}
