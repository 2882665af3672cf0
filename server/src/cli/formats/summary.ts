import { SEVERITIES, type Severity } from '../../engine/types.ts';
import { endingsInWords } from '../../readers/index.ts';
import type { Summary } from '../result.ts';

/**
 * The last words of a run, a line a sentence: how much was found in how many records, and what was not read.
 * @param inWords how severities are called
 */
export function summaryLines(summary: Summary, quiet: boolean, inWords = IN_WORDS): string[] {
  const {
    records,
    suppressed,
    suppressedByRule,
    ignored,
    old,
    failures,
    errors,
    passedOver,
    stopped,
    leftOut,
    unchanged,
    beside,
    collection = [],
  } = summary;
  const lines = records === 0 ? ['No record was read.'] : [findingsLine(summary, quiet, inWords)];
  if (collection.length > 0) lines.push(acrossLine(collection, inWords));
  if (stopped)
    lines.push(
      `Stopped after ${stopped.after} of ${count(stopped.of, 'record')}; the others were not read, and none were compared.`,
    );
  if (failures > 0) lines.push(`${count(failures, 'rule')} could not finish: see above.`);
  if (errors.length > 0) lines.push(`${count(errors.length, 'problem')} on the way: see the messages.`);
  // Said however quiet: a record about which people have set something aside is not one that raised nothing.
  if (ignored > 0)
    lines.push(`${count(ignored, 'finding')} ignored; --no-ignores shows ${ignored === 1 ? 'it' : 'them'}.`);
  if (old > 0) lines.push(`${count(old, 'old finding')} passed over, as the baseline says.`);
  if (suppressed > 0 && !quiet) {
    const rules = [...suppressedByRule].map(([rule, number]) => `${rule} ${number}`).join(', ');
    lines.push(`${count(suppressed, 'further finding')} held back${rules ? `, more of the same: ${rules}` : ''}.`);
  }
  if (unchanged > 0) lines.push(`${count(unchanged, 'record')} without a change passed over, as --since says.`);
  if (beside > 0 && !quiet)
    lines.push(`${beside} of these ${beside === 1 ? 'was' : 'were'} read to compare with those that have changed.`);
  if (leftOut > 0) lines.push(`${count(leftOut, 'record')} left out, as .gitignore or .caselintignore says.`);
  if (passedOver > 0 && !quiet) {
    lines.push(`${count(passedOver, 'file')} of other kinds passed over; Caselint reads ${endingsInWords('and')}.`);
  }
  return lines;
}

function findingsLine(
  { records, flagged, bySeverity, ignored, old, collection = [] }: Summary,
  quiet: boolean,
  inWords: SeverityWords,
): string {
  const findings = Object.values(bySeverity).reduce((sum, each) => sum + each, 0);
  if (findings === 0) {
    const which = records === 1 ? 'this record' : `these ${records} records`;
    const other = ignored + old + collection.length > 0 ? 'other ' : '';
    if (quiet) return `No ${other}errors or warnings in ${which}.`;
    return `Caselint has no ${other}questions about ${which}. It does not judge a child's safety.`;
  }
  const severities = SEVERITIES.filter((severity) => bySeverity[severity] > 0).map((severity) =>
    inWords[severity](bySeverity[severity]),
  );
  const where = records === 1 ? '1 record' : `${flagged} of ${records} records`;
  return `${count(findings, 'finding')} in ${where}: ${severities.join(', ')}.`;
}

/** "3 findings across records: 2 warnings, 1 for information." */
function acrossLine(collection: NonNullable<Summary['collection']>, inWords: SeverityWords): string {
  const severities = SEVERITIES.flatMap((severity) => {
    const number = collection.filter((finding) => finding.severity === severity).length;
    return number > 0 ? [inWords[severity](number)] : [];
  });
  return `${count(collection.length, 'finding')} across records: ${severities.join(', ')}.`;
}

/** How many findings of a severity there are, in words. */
export type SeverityWords = Readonly<Record<Severity, (number: number) => string>>;

const IN_WORDS: SeverityWords = {
  error: (number) => count(number, 'error'),
  warning: (number) => count(number, 'warning'),
  information: (number) => `${number} for information`,
  hint: (number) => count(number, 'hint'),
};

/** "1 finding", "2 findings". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
