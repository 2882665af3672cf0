import { SEVERITIES, type Severity } from '../../../engine/types.ts';
import type { ListedFinding } from './model.ts';

/** Keeps the gravest findings as they pass, so that a report of any number of records stays one that can be opened. */
export interface Listed {
  add(finding: ListedFinding): void;
  /** In the order in which they came. */
  readonly findings: readonly ListedFinding[];
  /** How many more there were. */
  readonly unlisted: number;
}

interface Numbered {
  readonly number: number;
  readonly finding: ListedFinding;
}

export function createListed(most: number): Listed {
  // None of a severity is needed beyond the first that fill the list.
  const kept: Record<Severity, Numbered[]> = { error: [], warning: [], information: [], hint: [] };
  let number = 0;
  return {
    add(finding) {
      const same = kept[finding.severity];
      if (same.length < most) same.push({ number, finding });
      number += 1;
    },
    get findings() {
      const gravest = SEVERITIES.flatMap((severity) => kept[severity]).slice(0, most);
      return gravest.sort((one, other) => one.number - other.number).map(({ finding }) => finding);
    },
    get unlisted() {
      return Math.max(0, number - most);
    },
  };
}
