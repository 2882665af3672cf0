import type { Match } from '../types.ts';
import { overlapIndex } from './overlaps.ts';

/**
 * Drops matches of a rule that yields to another rule on the same words. Which rules yield is declared, not coded.
 * @param rules `id` and the ids each rule `yields` to
 */
export function withPrecedence(
  matches: readonly Match[],
  rules: readonly { readonly id: string; readonly yields?: readonly string[] }[],
): Match[] {
  const yields = new Map(rules.map((rule) => [rule.id, rule.yields ?? []]));
  const overlapping = overlapIndex(matches);
  return matches.filter((match) => {
    const winners = yields.get(match.rule) ?? [];
    return winners.length === 0 || !overlapping(match.span).some((other) => winners.includes(other.rule));
  });
}
