/** What stands before the words of a line: a bullet, a number, a task box. All lengths are in UTF-16 code units. */
export interface Marker {
  /** Length of the marker with the white space after it. */
  readonly length: number;
  /** "1." and "3.2" are numbers; "a)" and "ii)" letters. */
  readonly kind: 'bullet' | 'number' | 'letter';
  /** The last number of "3." or "3.2". */
  readonly number: number;
  /** How many numbers: 1 for "3.", 2 for "3.2". */
  readonly depth: number;
}

const BULLET = /^(?:[-*+•–—·◦▪‣●○■□▢☐☑☒✓✔→\uf0b7\uf0a7](?=\s)|o(?=\t| {2,})|[•◦▪‣●\uf0b7](?=\S)|-(?=[\p{L}"“]))\s*/u;
const NUMBER =
  /^\(?(?:(\d{1,2})(?:\.(?=\s)|\)|\.\)(?=\s)|:(?=\s)(?!\s*\d))|(\d{1,2}(?:\.\d(?!\d)){1,3})[.)]?(?=\s+\p{L}|\s+[*_"“]))\s*/u;
const LETTER = /^\(?(?:\p{Ll}|[ivx]{1,4})(?:\)|\.(?=\s))\s*/u;
const TASK = /^\[[ xX✓✔]?\]\s+/u;

/** The list marker that a line begins with, or null. Looks at the first 40 characters. */
export function listMarker(line: string): Marker | null {
  const head = line.slice(0, 40);
  const bullet = BULLET.exec(head);
  if (bullet) return isEmphasis(line, bullet[0]) ? null : withTask(head, bullet[0].length, 'bullet', 0, 1);
  const number = NUMBER.exec(head);
  if (number) {
    const parts = (number[1] ?? number[2] ?? '').split('.');
    return withTask(head, number[0].length, 'number', Number(parts.at(-1)), parts.length);
  }
  const letter = LETTER.exec(head);
  if (letter && letter[0].length < line.length) return withTask(head, letter[0].length, 'letter', 0, 1);
  const task = TASK.exec(head);
  return task ? { length: task[0].length, kind: 'bullet', number: 0, depth: 1 } : null;
}

function withTask(head: string, length: number, kind: Marker['kind'], number: number, depth: number): Marker {
  const task = TASK.exec(head.slice(length));
  return { length: length + (task?.[0].length ?? 0), kind, number, depth };
}

function isEmphasis(line: string, marker: string): boolean {
  return marker === '*' && line.indexOf('*', 1) > 0;
}

/** The words of a line that is bold or italic from end to end, or null: "**Adults**", "__Adults__:", "*Adults*". */
export function wholeEmphasis(line: string): string | null {
  if (line.length > 160) return null;
  const match = /^(\*\*\*|\*\*|__|\*|_)(?=\S)(.+?)\1[:.]?$/.exec(line);
  const inner = match?.[2];
  return inner === undefined || inner.includes('*') ? null : inner;
}

/** Length of `#` marks and white space before a Markdown heading, 0 when the line is none. */
export function hashes(line: string): { readonly level: number; readonly length: number } | null {
  const match = /^(#{1,6})[ \t]+(?=\S)/.exec(line.slice(0, 20));
  return match ? { level: match[1]!.length, length: match[0].length } : null;
}

/** True for a line that only draws: "---", "=====", "* * *", "_____". */
export function isRule(line: string): boolean {
  if (line.length < 3) return false;
  let marks = 0;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if ('-=_*~–—.─━═#+'.includes(char)) marks += 1;
    else if (char !== ' ' && char !== '\t') return false;
  }
  return marks >= 3;
}

/** The words between drawn lines: "-------- MASH use --------"; null when the line is not so framed. */
export function framedTitle(line: string): string | null {
  if (line.length > 160) return null;
  const match = /^([-=_*~–—#])\1{2,} *(\S.*)$/.exec(line);
  const title = match?.[2]?.replace(/[-=_*~–—# ]+$/, '') ?? '';
  return /\p{L}/u.test(title) ? title : null;
}
