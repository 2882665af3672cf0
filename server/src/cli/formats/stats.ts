import type { DocumentKind } from '../../engine/types.ts';
import { KINDS, monthInWords } from '../words.ts';
import type { Format, FormatOptions } from './format.ts';
import { acrossCounts } from './overall/across.ts';
import { createCollector } from './overall/collect.ts';
import { createGroups } from './overall/groups.ts';
import { countSeverities, type GroupCount, type Overall, total } from './overall/model.ts';
import { summaryLines } from './summary.ts';

/** Figures alone: by rule, by kind of record, by month. They name no file and quote nothing. */
export function statsFormat({ rules, quiet }: FormatOptions, as: 'text' | 'json'): Format {
  const collector = createCollector({ rules, excerpts: false, most: 0 });
  const kinds = createGroups();
  return {
    head: () => '',
    result(result) {
      collector.add(result);
      kinds.add(result.kind, countSeverities(result.findings));
      return '';
    },
    tail(summary) {
      const overall = collector.overall(summary);
      return as === 'json' ? asJson(overall, kinds.counts) : asText(overall, kinds.counts, quiet);
    },
  };
}

function asJson({ summary, rules, months, undated, across }: Overall, kinds: readonly GroupCount[]): string {
  const { records, flagged, bySeverity, ignored, old, collection } = summary;
  const groups = (counts: readonly GroupCount[]) =>
    Object.fromEntries(
      counts.map(({ name, ...count }) => [name, { records: count.records, findings: count.bySeverity }]),
    );
  const byRule = rules.map((each) => [each.rule.id, { records: each.records, findings: each.bySeverity }] as const);
  const together = acrossCounts(across).map((each) => [
    each.rule,
    { records: each.records, findings: each.bySeverity },
  ]);
  const fields = {
    ...{ records, flagged, findings: bySeverity, ignored, baseline: old, byRule: Object.fromEntries(byRule) },
    ...(collection && { acrossRecords: Object.fromEntries(together) }),
    ...{ byKind: groups(kinds), byMonth: groups(months), undated },
  };
  return `${JSON.stringify(fields, null, 2)}\n`;
}

function asText(
  { summary, rules, months, undated, across }: Overall,
  kinds: readonly GroupCount[],
  quiet: boolean,
): string {
  const byRule = rules.map(({ rule, bySeverity, records }) => [rule.id, total(bySeverity), records] as const);
  const byKind = kinds.map(
    ({ name, bySeverity, records }) => [KINDS[name as DocumentKind], total(bySeverity), records] as const,
  );
  const together = acrossCounts(across).map(
    ({ rule, bySeverity, records }) => [rule, total(bySeverity), records] as const,
  );
  const byMonth = months.map(
    ({ name, bySeverity, records }) => [monthInWords(name), total(bySeverity), records] as const,
  );
  const dated = byMonth.length > 0 && undated > 0 ? [...byMonth, ['no date', '', undated] as const] : byMonth;
  return [
    ...[table('Rule', byRule), table('Across records', together)].filter(Boolean),
    ...[table('Kind', byKind), table('Month', dated)].filter(Boolean),
    `${summaryLines(summary, quiet).join('\n')}\n`,
  ].join('\n\n');
}

type Row = readonly [string, number | string, number | string];

function table(head: string, rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const all: readonly Row[] = [[head, 'Findings', 'Records'], ...rows];
  const widest = Math.max(...all.map(([name]) => name.length));
  return all
    .map(
      ([name, findings, records]) =>
        `${name.padEnd(widest)}  ${String(findings).padStart(8)}  ${String(records).padStart(7)}`,
    )
    .join('\n');
}
