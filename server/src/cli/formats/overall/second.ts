import type { RecordCount } from './model.ts';

/** As many as somebody reads again in an afternoon. */
const MOST = 10;

/** How it is told which records to read first, for the report. */
export const HOW_SECOND =
  'First come the records with the most to settle before circulation; among equals those with the most to think about, then those with the most different questions. A long record has more to ask about. It says where to read first, not which child is at risk.';

/** Keeps the records that most need a second look, as they pass. */
export interface SecondLooks {
  add(record: RecordCount): void;
  readonly records: readonly RecordCount[];
}

export function createSecondLooks(): SecondLooks {
  let records: RecordCount[] = [];
  return {
    add(record) {
      const { error, warning } = record.bySeverity;
      if (error + warning === 0) return;
      // The sort is stable: among equals the record that came first stays.
      records = [...records, record].sort(compare).slice(0, MOST);
    },
    get records() {
      return records;
    },
  };
}

function compare(one: RecordCount, other: RecordCount): number {
  const [a, b] = [one.bySeverity, other.bySeverity];
  return b.error - a.error || b.warning - a.warning || other.rules - one.rules;
}
