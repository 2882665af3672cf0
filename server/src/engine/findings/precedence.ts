import type { Match, Span } from '../types.ts';

/**
 * Drops matches of a rule that yields to another rule on the same words. Which rules yield is declared, not coded.
 * @param rules `id` and the ids each rule `yields` to
 */
export function withPrecedence(
  matches: readonly Match[],
  rules: readonly { readonly id: string; readonly yields?: readonly string[] }[],
): Match[] {
  const yields = new Map(rules.map((rule) => [rule.id, rule.yields ?? []]));
  return matches.filter((match) => {
    const winners = yields.get(match.rule) ?? [];
    return !matches.some((other) => winners.includes(other.rule) && overlap(other.span, match.span));
  });
}

export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
