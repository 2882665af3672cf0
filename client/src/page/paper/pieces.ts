import type { Stretch } from './blocks.ts';

/** A part of a stretch in which the same findings are underlined from its start to its end. */
export interface Piece extends Stretch {
  /** The numbers of the findings, the innermost first; empty where nothing is underlined. */
  readonly findings: readonly number[];
}

/**
 * Takes a stretch apart wherever a finding begins or ends.
 * @param marks where the findings stand, in the order of their starts; their numbers are their places in this list
 */
export function piecesOf(stretch: Stretch, marks: readonly Stretch[]): Piece[] {
  const here: (Stretch & { readonly number: number })[] = [];
  // A long record has millions of pairs of these, nearly all of which have nothing to do with each other.
  marks.forEach(({ start, end }, number) => {
    if (start < stretch.end && end > stretch.start) here.push({ start, end, number });
  });
  if (here.length === 0) return [{ start: stretch.start, end: stretch.end, findings: [] }];
  const cuts = [stretch, ...here].flatMap(({ start, end }) => [start, end]);
  const inside = cuts.filter((at) => at >= stretch.start && at <= stretch.end);
  const inOrder = [...new Set(inside)].sort((one, other) => one - other);
  return inOrder.slice(0, -1).map((start, place) => {
    const end = inOrder[place + 1]!;
    const over = here.filter((mark) => mark.start <= start && mark.end >= end);
    over.sort((one, other) => one.end - one.start - (other.end - other.start));
    return { start, end, findings: over.map(({ number }) => number) };
  });
}
