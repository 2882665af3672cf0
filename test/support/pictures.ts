import { createLineIndex } from '../../server/src/engine/text/spans.ts';
import type { Finding, LintResult, Rewrite, Span } from '../../server/src/engine/types.ts';
import { applyEdits } from './edits.ts';

/**
 * A record with its findings beneath its lines, for people to read in a diff: every line of the record behind a bar,
 * and below a line each finding that starts in it, with carets under its words.
 */
export function pictureOf(text: string, { kind, findings }: LintResult): string {
  const lines = linesOf(text);
  const index = createLineIndex(text);
  const picture = [`kind: ${kind}`, `findings: ${findings.length}`, ''];
  for (const [number, line] of lines.entries()) {
    picture.push(`| ${text.slice(line.start, line.end)}`.trimEnd());
    const here = findings.filter(({ span }) => index.position(span.start).line === number + 1);
    for (const finding of here) picture.push(...describe(finding, text, lines));
  }
  return `${picture.join('\n').trimEnd()}\n`;
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)].map(({ index, 1: line = '' }) => ({
    start: index,
    end: index + line.length,
  }));
}

function describe(finding: Finding, text: string, lines: readonly Span[]): string[] {
  const { span, severity, rule, message, prompt, rewrites, related } = finding;
  const touched = lines.filter((line) => line.start < span.end && span.start < line.end);
  const told = [
    ...touched.map((line) => underline(text, line, span)),
    `${severity} ${rule}: ${message}`,
    ...(prompt === null ? [] : [`ask: ${prompt}`]),
    ...related.map((other) => `see “${text.slice(other.span.start, other.span.end)}”: ${other.message}`),
    ...rewrites.flatMap((rewrite) => [
      `${rewrite.title} (${rewrite.safety}):`,
      ...rewritten(rewrite, text, lines).map((line) => `  ${line}`),
    ]),
  ];
  return told.map((line) => `  ${line}`);
}

/** Carets below the part of a span that lies in a line; a tab stays a tab, so that they stand where the words do. */
function underline(text: string, line: Span, span: Span): string {
  const from = Math.max(line.start, span.start);
  const to = Math.min(line.end, span.end);
  return text.slice(line.start, from).replace(/[^\t]/g, ' ') + '^'.repeat(to - from);
}

/** The lines that a rewrite touches, as they read after it. */
function rewritten({ edits }: Rewrite, text: string, lines: readonly Span[]): string[] {
  const touched = lines.filter((line) => edits.some((edit) => line.start <= edit.end && edit.start <= line.end));
  const start = touched[0]?.start ?? 0;
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return applyEdits(text.slice(start, touched.at(-1)?.end ?? 0), moved).split(/\r\n|\r|\n/);
}
