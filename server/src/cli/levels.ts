import { type Finding, SEVERITIES, type Severity } from '../engine/types.ts';

/** Whether one of the findings is at or above a level; nothing is above 'never'. */
export function reaches(findings: readonly Finding[], level: Severity | 'never'): boolean {
  return level !== 'never' && findings.some(({ severity }) => isAtLeast(severity, level));
}

/** The findings that `--quiet` leaves: errors and warnings. */
export function withoutAsides(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => isAtLeast(severity, 'warning'));
}

/** The severities are listed from the gravest down. */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
}
