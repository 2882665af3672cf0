import type { Line } from './lines.ts';

/** What the lines of a page tell of how far they could go before they were wrapped. */
export interface Margins {
  /** How far to the right lines go that begin where this one does, in points. */
  rightOf(line: Line): number;
}

export function marginsOf(lines: readonly Line[]): Margins {
  const furthest = new Map<number, number>();
  const place = (line: Line) => Math.round(line.x / 3);
  for (const line of lines) furthest.set(place(line), Math.max(furthest.get(place(line)) ?? 0, line.right));
  return {
    rightOf: (line) => Math.max(...[-1, 0, 1].map((by) => furthest.get(place(line) + by) ?? 0), line.right),
  };
}

/** The words of the record as a whole, in small letters: they tell a hyphen of the writer's from one at the end of a line. */
export type KnownWords = ReadonlySet<string>;

export function knownWords(lines: readonly Line[]): KnownWords {
  // The last word of a line may be half of one.
  return new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*(?=[^\p{L}\p{N}'’-])/gu) ?? []),
  );
}

/**
 * The lines of one paragraph as its writer wrote them: one line where they were wrapped, a line end where they were not.
 */
export function flow(lines: readonly Line[], margins: Margins, known: KnownWords): string {
  let text = '';
  let above: Line | undefined;
  for (const line of lines) {
    if (above === undefined) text = line.text;
    else if (hadRoom(above, line, margins)) text += `\n${line.text}`;
    else text = wrapped(text, line.text, known);
    above = line;
  }
  return text;
}

/** Whether the first word of a line would have fitted on the line above: then it was the writer who began a new one. */
function hadRoom(above: Line, line: Line, margins: Margins): boolean {
  const word = line.text.search(/\s|$/);
  const width = ((line.right - line.x) * word) / line.text.length;
  return above.right + width + above.size < margins.rightOf(above);
}

/**
 * Two lines of one paragraph as one. A hyphen at the end of a line stays, because nobody can tell whose it is, unless the
 * record has the word elsewhere without it and nowhere with it. A soft hyphen is no character of the word.
 */
export function wrapped(above: string, below: string, known: KnownWords): string {
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + below;
  const first = /[\p{L}\p{N}][\p{L}\p{N}'’-]*(?=-$)/u.exec(above)?.[0];
  const second = /^\p{Ll}[\p{L}'’-]*/u.exec(below)?.[0];
  if (first === undefined || /^(?:and|or|to)$/.test(second ?? '')) return `${above} ${below}`;
  const isSplit =
    second !== undefined && known.has((first + second).toLowerCase()) && !known.has(`${first}-${second}`.toLowerCase());
  return isSplit ? above.slice(0, -1) + below : above + below;
}
