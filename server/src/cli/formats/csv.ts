import { stringify } from 'csv-stringify/sync';
import type { Format, FormatOptions } from './format.ts';
import { alsoInWords, createTeller, type Told, tellAcross } from './wording.ts';

const COLUMNS = [
  'Record',
  'Kind',
  'Place',
  'Line',
  'Column',
  'Severity',
  'Rule',
  'About',
  'Finding of the review',
  'Ask',
  'See also',
] as const;
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
    result: (result) => rows(tell(result).map((told) => line(told, result.path, result.kind, ''))),
    tail: ({ errors, collection = [] }) => {
      const across = tellAcross(collection, rules, excerpts).map((told) =>
        line(told, told.path, '', alsoInWords(told)),
      );
      const unread = errors.map(({ path, message }) => [
        path,
        ...BLANKS,
        'error',
        '',
        'Could not be read',
        '',
        message,
        '',
        ...(excerpts ? ['', ''] : []),
      ]);
      return rows([...across, ...unread]);
    },
  };

  function line({ rule, severity, title, says, asks, words, place }: Told, path: string, kind: string, also: string) {
    // The lines of a file that is no plain text are not the file's own.
    const where = place.place === undefined ? ['', place.line, place.column] : [place.place, '', ''];
    return [
      ...[path, kind, ...where, severity, rule, title],
      ...[serves.get(rule) ?? '', asks, also],
      ...(excerpts ? [says, words ?? ''] : []),
    ];
  }
}

/** What is not known of a file that could not be read. */
const BLANKS = ['', '', '', ''] as const;

function rows(cells: readonly (readonly (string | number)[])[]): string {
  return stringify(
    cells.map((row) => [...row]),
    // A line end in a record may be any, and each would end a row that is not quoted.
    { escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
}
