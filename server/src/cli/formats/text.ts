import { createLineIndex, type LineIndex } from '../../engine/text/spans.ts';
import type { Finding, RuleFailure, Severity } from '../../engine/types.ts';
import { placeNameAt } from '../../readers/index.ts';
import type { FileResult } from '../result.ts';
import { acrossLines } from './across.ts';
import { excerpts } from './excerpt.ts';
import type { Format, FormatOptions } from './format.ts';
import { createLayout, type Layout } from './layout.ts';
import { printable } from './printable.ts';
import { reasonLines } from './reasons.ts';
import { summaryLines } from './summary.ts';

/** Results for people: record by record, the words underlined, the reasons once at the end. */
export function textFormat({
  rules,
  columns,
  colours,
  quiet,
}: Pick<FormatOptions, 'rules' | 'columns' | 'colours' | 'quiet'>): Format {
  const layout = createLayout(columns, colours);
  return {
    head: () => '',
    result: (result) => recordLines(result, layout),
    tail: (summary) => {
      const across = acrossLines(summary.collection ?? [], layout);
      const why = quiet ? [] : reasonLines(summary, rules, layout);
      const counts = summaryLines(summary, quiet).map((line) => layout.wrap(line));
      return `${[...across, ...why, counts.join('\n')].join('\n\n')}\n`;
    },
  };
}

function recordLines(result: FileResult, layout: Layout): string {
  const { path, kind, findings, failures } = result;
  if (findings.length === 0 && failures.length === 0) return '';
  const { bold, dim } = layout.colours;
  const lines = createLineIndex(result.text);
  const parts = [
    `${bold(printable(path))}  ${dim(kind)}`,
    ...findings.map((finding) => findingLines(finding, result, lines, layout)),
    ...failures.map((failure) => failureLines(failure, layout)),
  ];
  return `${parts.join('\n\n')}\n\n`;
}

function findingLines(finding: Finding, { text, places }: FileResult, lines: LineIndex, layout: Layout): string {
  const { line, column } = lines.position(finding.span.start);
  // Lines are the reader's own where the file is no plain text, and nobody could count them there.
  const place = placeNameAt(places, finding.span.start) ?? `${line}:${column}`;
  const colour = colourOf(finding.severity, layout);
  const [rewrite] = finding.rewrites;
  return [
    `  ${place}  ${colour(finding.severity)}  ${layout.colours.dim(finding.rule)}`,
    layout.wrap(finding.message, 4),
    ...excerpts(text, finding.span, layout.width - 6).flatMap(({ before, words, after, indent, length }) => [
      `      ${before}${colour(words)}${after}`,
      `      ${' '.repeat(indent)}${colour('^'.repeat(length))}`,
    ]),
    ...(finding.prompt === null ? [] : [layout.labelled('Ask', finding.prompt, 4)]),
    ...(rewrite === undefined ? [] : [layout.labelled('Rewrite', rewrite.title, 4)]),
  ].join('\n');
}

function failureLines({ rule, reason }: RuleFailure, { colours, wrap }: Layout): string {
  return colours.magenta(
    wrap(`The rule ${rule} could not finish (${reason}). That is a fault in Caselint; every other rule has spoken.`, 2),
  );
}

export function colourOf(severity: Severity, { colours }: Layout): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, information: colours.blue, hint: colours.dim }[severity];
}
