import { REPORT_MARK } from '../reportMark.ts';
import { CAUTION, dayInWords, LOUDNESS, monthInWords, REVIEW, SUBJECTS } from '../words.ts';
import type { Format, FormatOptions } from './format.ts';
import { ACROSS_APART, acrossCounts } from './overall/across.ts';
import { createCollector } from './overall/collect.ts';
import { type BySeverity, type GroupCount, type Overall, type RecordCount, total } from './overall/model.ts';
import { HOW_SECOND } from './overall/second.ts';
import { totalLines } from './overall/totals.ts';
import { alsoInWords, placeInWords } from './wording.ts';

/** As many as a page for people to read can list; the whole list is in the other formats. */
const MOST = 200;
const MOST_GROUPS = 30;

/** A report for people in Markdown, for a wiki, a pull request or a meeting's papers. */
export function markdownFormat({ rules, excerpts, paths, now, quiet }: FormatOptions): Format {
  const collector = createCollector({ rules, excerpts, most: MOST });
  return {
    head: () => '',
    result(result) {
      collector.add(result);
      return '';
    },
    tail(summary) {
      const overall = collector.overall(summary);
      const parts = [
        REPORT_MARK,
        '# Caselint report',
        `${dayInWords(now)}: ${paths.map(text).join(', ')}`,
        totalLines(summary, quiet)
          .map((line) => `- ${text(line)}`)
          .join('\n'),
        ...(summary.errors.length > 0 ? [unread(overall)] : []),
        ...(overall.across.length > 0 ? [text(ACROSS_APART)] : []),
        ...(overall.rules.length > 0 ? sections(overall, excerpts) : []),
        ...(overall.across.length > 0
          ? ['## What several records show', acrossTable(overall), across(overall, excerpts)]
          : []),
        text(CAUTION),
      ];
      return `${parts.join('\n\n')}\n`;
    },
  };
}

function sections(overall: Overall, excerpts: boolean): string[] {
  const { subjects, rules, folders, months, undated, second } = overall;
  const dated = months.map((month) => ({ ...month, name: monthInWords(month.name) }));
  return [
    '## What the questions are about',
    table(
      ['Finding', 'About', ...LOUD, 'All'],
      subjects.map(({ finding, bySeverity }) => [finding.slice(1), SUBJECTS[finding], ...counted(bySeverity)]),
    ),
    text(REVIEW),
    '## By question',
    table(
      ['Question', 'Rule', ...LOUD, 'All', 'Records'],
      rules.map(({ rule, bySeverity, records }) => [rule.title, rule.id, ...counted(bySeverity), records]),
    ),
    ...(folders.length > 1 ? ['## By folder', groups('Folder', folders.slice(0, MOST_GROUPS))] : []),
    ...(folders.length > MOST_GROUPS ? [`${folders.length - MOST_GROUPS} more folders are not listed.`] : []),
    ...(months.length > 0 ? ['## By month', groups('Month', dated)] : []),
    ...(months.length > 0 && undated > 0 ? [`The names of ${undated} more records say no date.`] : []),
    ...(second.length > 0 ? ['## Records to read first', records(second), text(HOW_SECOND)] : []),
    '## Findings',
    findings(overall, excerpts),
    ...(overall.unlisted > 0
      ? [`${overall.unlisted} more findings are not listed: the gravest come first. A report as csv has them all.`]
      : []),
  ];
}

const LOUD = ['To settle', 'To think about', 'To consider'] as const;

/** Hints are few, and count with what is to be considered. */
function counted(counts: BySeverity): number[] {
  return [counts.error, counts.warning, counts.information + counts.hint, total(counts)];
}

function groups(head: string, these: readonly GroupCount[]): string {
  return table(
    [head, 'Records', ...LOUD, 'All'],
    these.map(({ name, records: number, bySeverity }) => [name, number, ...counted(bySeverity)]),
  );
}

function records(second: readonly RecordCount[]): string {
  return table(
    ['Record', ...LOUD, 'All', 'Different questions'],
    second.map(({ path, bySeverity, rules }) => [path, ...counted(bySeverity), rules]),
  );
}

function findings({ findings: these }: Overall, excerpts: boolean): string {
  return table(
    ['Record', 'Place', 'How loud', excerpts ? 'Seen' : 'About', 'Ask'],
    these.map((told) => [told.path, placeInWords(told), LOUDNESS[told.severity], told.says, told.asks]),
  );
}

function acrossTable({ across: these }: Overall): string {
  return table(
    ['Question', 'Rule', ...LOUD, 'All', 'Records'],
    acrossCounts(these).map(({ title, rule, bySeverity, records: number }) => [
      ...[title, rule, ...counted(bySeverity), number],
    ]),
  );
}

function across({ across: all, acrossListed: these }: Overall, excerpts: boolean): string {
  const more = all.length - these.length;
  const unlisted =
    more > 0 ? `\n\n${more} more are not listed: the gravest come first. A report as csv has them all.` : '';
  const listed = table(
    ['Record', 'Place', 'See also', 'How loud', excerpts ? 'Seen' : 'About', 'Ask'],
    these.map((told) => {
      const { path, says, asks, severity } = told;
      return [path, placeInWords(told), alsoInWords(told), LOUDNESS[severity], says, asks];
    }),
  );
  return `${listed}${unlisted}`;
}

function unread({ summary }: Overall): string {
  const lines = summary.errors.map(({ path, message }) => `- ${text(path)}: ${text(message)}`);
  return `What could not be read:\n\n${lines.join('\n')}`;
}

function table(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(row.map((cell) => (typeof cell === 'number' ? String(cell) : text(cell))))),
  ].join('\n');
}

/** Words from elsewhere as Markdown shows them letter by letter: no mark, link or picture comes into being. */
function text(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~&$@]/g, '\\$&');
}
