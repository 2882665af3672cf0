import { SEVERITIES, type Severity } from '../engine/types.ts';

/** Anything that has a severity: a finding in a record, or across several. */
interface Loud {
  readonly severity: Severity;
}

/** Whether one of the findings is at or above a level; nothing is above 'never'. */
export function reaches(findings: readonly Loud[], level: Severity | 'never'): boolean {
  return level !== 'never' && findings.some(({ severity }) => isAtLeast(severity, level));
}

/** The findings that `--quiet` leaves: errors and warnings. */
export function withoutAsides<T extends Loud>(findings: readonly T[]): readonly T[] {
  return findings.filter(({ severity }) => isAtLeast(severity, 'warning'));
}

/** The severities are listed from the gravest down. */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
}
