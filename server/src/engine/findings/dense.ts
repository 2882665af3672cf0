import { type Match, SEVERITIES } from '../types.ts';

/** More of one rule in one paragraph teach nothing new: they only hide what other rules ask. */
export const MOST_A_BLOCK = 3;

/** What is shown of a record's matches, and what is only counted. */
export interface Thinned {
  readonly shown: readonly Match[];
  /** How many more of the same its paragraph, row or point holds; told with the last that is shown there. */
  readonly more: ReadonlyMap<Match, number>;
  /** Rule id → how many matches are only counted. */
  readonly heldBack: Readonly<Record<string, number>>;
}

/**
 * At most three findings a rule a block: the surest of them, and of equals the first. The rest are counted.
 * @param matches in the order of the record
 * @param isOwn whether a match is a thing of its own, each of which has to be shown: a blank to fill, an adult
 */
export function atMostThreeABlock(matches: readonly Match[], isOwn: (match: Match) => boolean): Thinned {
  const together = new Map<string, Match[]>();
  for (const match of matches) {
    if (!match.sentence || isOwn(match)) continue;
    const place = `${match.rule} ${match.sentence.block.index}`;
    together.set(place, [...(together.get(place) ?? []), match]);
  }
  const hidden = new Set<Match>();
  const more = new Map<Match, number>();
  const heldBack: Record<string, number> = {};
  for (const group of together.values()) {
    const rest = bySureness(group).slice(MOST_A_BLOCK);
    if (rest.length === 0) continue;
    for (const match of rest) hidden.add(match);
    const last = group.findLast((match) => !hidden.has(match))!;
    more.set(last, rest.length);
    heldBack[last.rule] = (heldBack[last.rule] ?? 0) + rest.length;
  }
  return { shown: matches.filter((match) => !hidden.has(match)), more, heldBack };
}

/** "3 more of the same in this paragraph." */
export function moreInWords(number: number, { sentence }: Match): string {
  const kind = sentence?.block.outline.kind;
  const place = kind === 'table-row' ? 'row' : kind === 'list-item' ? 'point' : 'paragraph';
  return `${number} more of the same in this ${place}.`;
}

/** Sorting keeps the order of equals, so that the first in the record stay. */
function bySureness(matches: readonly Match[]): Match[] {
  return [...matches].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
