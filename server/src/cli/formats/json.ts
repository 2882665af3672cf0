import { createLineIndex, type LineIndex } from '../../engine/text/spans.ts';
import type { Finding } from '../../engine/types.ts';
import type { FileResult } from '../result.ts';
import type { Format, FormatOptions } from './format.ts';

/**
 * One JSON object, a line a record. Its shape is relied on by other programs: fields may be added, never taken away.
 * `start` and `end` are UTF-16 offsets into the decoded text; lines and columns count from 1.
 */
export function jsonFormat({ version }: Pick<FormatOptions, 'version'>): Format {
  return {
    head: () => `{"version":${JSON.stringify(version)},"results":[`,
    result: (result, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(recordFields(result))}`,
    tail: ({ errors }) => {
      const fields = errors.map(({ path, message }) => ({ path, message }));
      return `\n],"errors":${JSON.stringify(fields)}}\n`;
    },
  };
}

function recordFields({ path, text, kind, findings, suppressed, failures }: FileResult) {
  const lines = createLineIndex(text);
  return {
    path,
    kind,
    findings: findings.map((finding) => findingFields(finding, lines)),
    suppressed,
    failures: failures.map(({ rule, reason }) => ({ rule, reason })),
  };
}

function findingFields({ rule, severity, span, text, message, rewrites, prompt }: Finding, lines: LineIndex) {
  const from = lines.position(span.start);
  const to = lines.position(span.end);
  return {
    rule,
    severity,
    start: span.start,
    end: span.end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    text,
    message,
    rewrites: rewrites.map(({ title, safety, edits }) => ({
      title,
      safety,
      edits: edits.map(({ start, end, newText }) => ({ start, end, newText })),
    })),
    prompt,
  };
}
