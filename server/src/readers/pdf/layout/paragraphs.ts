import { flow, type KnownWords, type Margins, marginsOf } from '../flow.ts';
import type { FoundParagraph } from '../found.ts';
import { type Line, lineOf } from '../lines.ts';
import { markedItem } from '../marks.ts';
import type { Row } from './rows.ts';
import type { Sizes } from './sizes.ts';

/** Running text: its lines as paragraphs, items and headings. */
export function paragraphsOf(
  rows: readonly Row[],
  sizes: Sizes,
  bold: ReadonlySet<string>,
  known: KnownWords,
): FoundParagraph[] {
  const lines = rows.map(({ segments }) => lineOf(segments.flatMap(({ pieces }) => pieces)));
  const margins = marginsOf(lines);
  const isBold = (line: Line) => line.pieces.every(({ font, text }) => bold.has(font) || !/\S/.test(text));
  const leading = leadingOf(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && goesOn(group, line, leading, margins) && isBold(group[0]!) === isBold(line)) group.push(line);
    else groups.push([line]);
  }
  const depths = depthsOf(groups);
  return groups.map((group) => {
    const text = flow(group, margins, known);
    const first = group[0]!;
    const heading = sizes.levelOf(first.size) ?? (isBoldHeading(group, text, isBold) ? 6 : undefined);
    if (heading !== undefined && group.length < 4)
      return { kind: 'paragraph', text: text.replace(/\n/g, ' '), heading };
    return { kind: 'paragraph', ...(markedItem(text, depths(first)) ?? { text }) };
  });
}

/** A short line in bold that stands alone, and is no sentence. */
function isBoldHeading(group: readonly Line[], text: string, isBold: (line: Line) => boolean): boolean {
  return group.length < 3 && text.length < 100 && !/[.!?,;]$/.test(text) && group.every(isBold);
}

/** How far apart the lines of a paragraph stand: the distance that most lines have from the one above. */
function leadingOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const [at, line] of lines.slice(1).entries()) {
    const gap = Math.round(((line.y - lines[at]!.y) / line.size) * 10) / 10;
    if (gap > 0.8 && gap < 2.2) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  // Of two that are about as frequent, the smaller: the other is that between paragraphs of one line.
  const often = [...counts].filter(([, count]) => count * 3 > most).map(([gap]) => gap);
  return often.length > 0 ? Math.min(...often) : 1.2;
}

function goesOn(group: readonly Line[], line: Line, leading: number, margins: Margins): boolean {
  const above = group.at(-1)!;
  const first = group[0]!;
  if (Math.abs(above.size - line.size) > 0.6 || (line.y - above.y) / line.size > leading * 1.25) return false;
  if (markedItem(line.text, 0) !== null) return false;
  const isItem = markedItem(first.text, 0) !== null;
  // What is set in less than the words of an item is not part of it, unless nothing of it is set in.
  if (isItem && line.x < first.x - 2) return false;
  return !(isItem && line.x < first.x + 4 && above.right < margins.rightOf(above) - line.size * 6);
}

/** How deep an item is, told from how far it is set in. */
function depthsOf(groups: readonly (readonly Line[])[]): (line: Line) => number {
  const lefts = groups.flatMap(([first]) => (first && markedItem(first.text, 0) ? [Math.round(first.x / 8)] : []));
  const places = [...new Set(lefts)]
    .sort((one, other) => one - other)
    .filter((left, at, all) => left - (all[at - 1] ?? -9) > 1);
  return ({ x }) =>
    Math.max(
      0,
      places.findLastIndex((left) => left <= Math.round(x / 8)),
    );
}
