import { type Match, SEVERITIES } from '../types.ts';

/** One finding a rule a sentence, cell or bullet: the surest of them, and of equals the first. */
export function onePerSentence(matches: readonly Match[]): Match[] {
  const best = new Map<string, Match>();
  const others: Match[] = [];
  for (const match of matches) {
    // A check in code counts for itself: each open placeholder, each adult is a finding of its own.
    if (!match.sentence || !match.captures) {
      others.push(match);
      continue;
    }
    const key = `${match.rule} ${match.sentence.index}`;
    const known = best.get(key);
    if (!known || isBetter(match, known)) best.set(key, match);
  }
  return [...best.values(), ...others];
}

function isBetter(one: Match, other: Match): boolean {
  const bySeverity = SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
  return bySeverity < 0 || (bySeverity === 0 && one.span.start < other.span.start);
}
