import { stringify } from 'csv-stringify/sync';
import type { Format, FormatOptions } from './format.ts';
import { createTeller } from './wording.ts';

const COLUMNS = ['Record', 'Kind', 'Place', 'Line', 'Column', 'Severity', 'Rule', 'About', 'Finding', 'Ask'] as const;
const WITH_EXCERPTS = ['Seen', 'Words'] as const;

/** Without it Excel takes the letters for those of another alphabet. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table for a spreadsheet, a line a finding. What a spreadsheet would take for a formula is made plain text, so that a
 * record cannot make one do anything.
 */
export function csvFormat({ rules, excerpts }: Pick<FormatOptions, 'rules' | 'excerpts'>): Format {
  const tell = createTeller(rules, excerpts);
  const serves = new Map(rules.map(({ id, finding }) => [id, finding.map((each) => each.slice(1)).join(', ')]));
  return {
    head: () => `${BYTE_ORDER_MARK}${rows([[...COLUMNS, ...(excerpts ? WITH_EXCERPTS : [])]])}`,
    result: (result) =>
      rows(
        tell(result).map(({ rule, severity, title, says, asks, words, place }) => [
          ...[result.path, result.kind, place.place ?? '', place.line, place.column, severity, rule, title],
          ...[serves.get(rule) ?? '', asks],
          ...(excerpts ? [says, words ?? ''] : []),
        ]),
      ),
    tail: ({ errors }) =>
      rows(errors.map(({ path, message }) => [path, '', '', '', '', 'error', '', 'Could not be read', '', message])),
  };
}

function rows(cells: readonly (readonly (string | number)[])[]): string {
  return stringify(
    cells.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: 'windows' },
  );
}
