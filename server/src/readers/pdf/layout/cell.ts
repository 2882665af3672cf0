import { flow, type KnownWords, marginsOf } from '../flow.ts';
import type { FoundParagraph } from '../found.ts';
import type { Line } from '../lines.ts';
import { markedItem } from '../marks.ts';

/** Lines further apart than this, by their size, do not belong to one paragraph. */
const APART = 1.7;
const BULLET = /^[•·◦▪‣●○■□–-]\s/u;

/** The lines of one cell as paragraphs and items. */
export function cellOf(lines: readonly Line[], known: KnownWords): FoundParagraph[] {
  const margins = marginsOf(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group && above && line.y - above.y < line.size * APART && !BULLET.test(line.text)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const text = flow(group, margins, known);
    return { kind: 'paragraph', ...(markedItem(text, 0) ?? { text }) };
  });
}
