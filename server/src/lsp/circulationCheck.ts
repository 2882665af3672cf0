import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, RuleSummary, Severity } from '../engine/types.ts';
import { countAside } from '../ignores/countAside.ts';
import type { Settings } from '../settings.ts';
import { toRange } from './positions.ts';
import { type CirculationCheck, LAST_WORD } from './protocol.ts';
import type { Reading } from './readings.ts';

export const PLACEHOLDER_RULE = 'unfilled-placeholder';

/** Everything that is still open in a record; nothing is held back here, and an unfilled placeholder is an error. */
export function circulationCheck(
  document: TextDocument,
  { result, settings }: Reading,
  rules: ReadonlyMap<string, RuleSummary>,
): CirculationCheck {
  const findings = [...result.findings].sort((one, other) => one.span.start - other.span.start);
  const counts = countByRule(findings);
  const failedRules = [...new Set(result.failures.map(({ rule }) => rule))];
  return {
    total: findings.length,
    placeholders: counts.get(PLACEHOLDER_RULE) ?? 0,
    byRule: [...counts]
      .map(([rule, count]) => ({ rule, title: titleOf(rule, rules), count }))
      .sort((one, other) => other.count - one.count),
    stops: findings.map(({ span, rule, severity, message }) => ({
      range: toRange(document, span),
      rule,
      severity: severityBeforeCirculation(rule, severity, settings),
      message,
    })),
    disclosures: (result.disclosures ?? []).map(({ span, title, question, concerns, recipients }) => ({
      range: toRange(document, span),
      title,
      question,
      about: result.people?.find(({ id }) => id === concerns)?.label ?? null,
      recipients,
    })),
    ...countAside(result),
    suppressed: result.suppressed,
    ...(result.suppressedByRule ? { suppressedByRule: withTitles(result.suppressedByRule, rules) } : {}),
    failedRules,
    lastWord: findings.length + result.suppressed + failedRules.length === 0 ? LAST_WORD : null,
  };
}

function withTitles(counts: Readonly<Record<string, number>>, rules: ReadonlyMap<string, RuleSummary>) {
  return Object.entries(counts).map(([rule, count]) => ({ rule, title: titleOf(rule, rules), count }));
}

function titleOf(rule: string, rules: ReadonlyMap<string, RuleSummary>): string {
  return rules.get(rule)?.title ?? rule;
}

/** Whatever it was while the record was written: nothing goes out with a placeholder in it. A set severity stands. */
export function severityBeforeCirculation(rule: string, severity: Severity, settings: Settings): Severity {
  return rule === PLACEHOLDER_RULE && settings.rules[rule] === undefined ? 'error' : severity;
}

function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
