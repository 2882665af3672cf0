import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../engine/types.ts';
import { COMMENT_RULE } from '../ignores/comments.ts';
import type { Settings } from '../settings.ts';
import { PLACEHOLDER_RULE } from './circulationCheck.ts';
import { toRange } from './positions.ts';
import type { DiagnosticData } from './protocol.ts';
import type { Reading, SeenFinding } from './readings.ts';
import type { RulePage } from './rulePages.ts';

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** One finding of a reading as the protocol's diagnostic. */
export function toDiagnostic(
  document: TextDocument,
  reading: Pick<Reading, 'id' | 'settings'>,
  { finding, index }: SeenFinding,
  rulePage: RulePage,
): Diagnostic {
  const data: DiagnosticData = { reading: reading.id, finding: index };
  return {
    range: toRange(document, finding.span),
    severity: SEVERITY[severityWhileTyping(finding, reading.settings)],
    code: finding.rule,
    ...(finding.rule === COMMENT_RULE ? {} : { codeDescription: { href: rulePage(finding.rule) } }),
    source: 'Caselint',
    message: finding.message,
    relatedInformation: finding.related.map(({ span, message }) => ({
      location: { uri: document.uri, range: toRange(document, span) },
      message,
    })),
    data,
  };
}

/**
 * A placeholder is there to be filled in: while the record is written that is a note, not a reproach, and only the
 * check before circulation counts it as an error. A severity that somebody has set stands.
 */
function severityWhileTyping(finding: Finding, settings: Settings): Severity {
  const isSet = settings.rules[finding.rule] !== undefined;
  return finding.rule === PLACEHOLDER_RULE && !isSet ? 'information' : finding.severity;
}
