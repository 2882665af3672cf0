import { linesOf } from '../lines.ts';
import type { Page } from '../piece.ts';

/** How large the letters of a record are. */
export interface Sizes {
  /** Of most of its text, in points. */
  readonly body: number;
  /** The level that a heading of this size has, from 1; undefined for what is no larger than the text. */
  levelOf(size: number): number | undefined;
}

/** Larger than the text by so much, as a factor, are headings. */
const LARGER = 1.12;

export function sizesOf(pages: readonly Page[]): Sizes {
  const counts = new Map<number, number>();
  for (const { pieces } of pages)
    for (const { text, size } of linesOf(pieces))
      counts.set(rounded(size), (counts.get(rounded(size)) ?? 0) + text.length);
  const [body = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  const larger = [...counts.keys()].filter((size) => size > body * LARGER).sort((one, other) => other - one);
  return {
    body,
    levelOf(size) {
      const at = larger.indexOf(rounded(size));
      return at < 0 ? undefined : Math.min(at + 1, 5);
    },
  };
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}
