import { posix } from 'node:path';
import type { RuleSummary } from '../../../engine/types.ts';
import { monthOf } from '../../dates.ts';
import type { FileResult, Summary } from '../../result.ts';
import { createTeller, tellAcross } from '../wording.ts';
import { gravestAcross } from './across.ts';
import { createFocus } from './focus.ts';
import { byTeam, createGroups } from './groups.ts';
import { createListed } from './listed.ts';
import { added, countSeverities, NONE, type Overall, type RuleCount, type SubjectCount, total } from './model.ts';
import { createSecondLooks } from './second.ts';

/** Counts what a report says of many records as they pass; how much it holds does not grow with their number. */
export interface Collector {
  add(result: FileResult): void;
  overall(summary: Summary): Overall;
}

export interface CollectorOptions {
  readonly rules: readonly RuleSummary[];
  /** Whether the findings' own words are wanted. */
  readonly excerpts: boolean;
  /** How many findings are listed one by one. */
  readonly most: number;
}

export function createCollector({ rules, excerpts, most }: CollectorOptions): Collector {
  const tell = createTeller(rules, excerpts);
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const byRule = new Map<string, RuleCount>();
  const [folders, months] = [createGroups(), createGroups()];
  const [focus, second, listed] = [createFocus(), createSecondLooks(), createListed(most)];
  let undated = 0;
  return {
    add(result) {
      const { path, text, findings } = result;
      const bySeverity = countSeverities(findings);
      folders.add(posix.dirname(path), bySeverity);
      const month = monthOf(path, text);
      if (month === undefined) undated += 1;
      else months.add(month, bySeverity);
      focus.add(result);
      second.add({ path, bySeverity, rules: countRules(result) });
      for (const told of tell(result)) listed.add({ path, ...told });
    },
    overall: (summary) => {
      const across = tellAcross(summary.collection ?? [], rules, excerpts);
      return {
        summary,
        rules: [...byRule.values()].sort((one, other) => total(other.bySeverity) - total(one.bySeverity)),
        subjects: subjectsOf([...byRule.values()]),
        folders: byTeam(folders.counts),
        months: months.counts.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
        undated,
        focus: focus.focus,
        second: second.records,
        findings: listed.findings,
        unlisted: listed.unlisted,
        across,
        acrossListed: gravestAcross(across, most),
      };
    },
  };

  /** Counts by rule, and gives how many different ones spoke. */
  function countRules({ findings }: FileResult): number {
    const spoken = new Set(findings.map(({ rule }) => rule));
    for (const id of spoken) {
      const { title = id, finding = [] } = known.get(id) ?? {};
      const { bySeverity, records } = byRule.get(id) ?? { bySeverity: NONE, records: 0 };
      const own = countSeverities(findings.filter(({ rule }) => rule === id));
      byRule.set(id, {
        rule: { id, title, finding },
        bySeverity: added(bySeverity, own),
        records: records + 1,
      });
    }
    return spoken.size;
  }
}

/** A rule that serves two of the review's findings counts under both. */
function subjectsOf(rules: readonly RuleCount[]): SubjectCount[] {
  return (['F1', 'F2', 'F3', 'F4'] as const).map((finding) => ({
    finding,
    bySeverity: rules
      .filter(({ rule }) => rule.finding.includes(finding))
      .reduce((sum, { bySeverity }) => added(sum, bySeverity), NONE),
  }));
}
