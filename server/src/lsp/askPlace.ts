import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SectionResult, Span } from '../engine/types.ts';

/**
 * Where a line about a person belongs: at the end of the part that lists the family, else behind the paragraph in which
 * they are first spoken of, else at the end of the record. A place at the end of a line.
 * @param first where the person is first spoken of; null for somebody whom the record does not mention
 */
export function askPlace(document: TextDocument, sections: readonly SectionResult[], first: Span | null): Position {
  const family = sections.findIndex(({ listsPeople }) => listsPeople);
  if (family >= 0) {
    const next = sections[family + 1];
    const below = next ? document.positionAt(next.span.start).line : document.lineCount;
    return lastWritten(document, below - 1);
  }
  if (!first) return lastWritten(document, document.lineCount - 1);
  let line = document.positionAt(first.start).line;
  while (line + 1 < document.lineCount && !isBlank(document, line + 1)) line += 1;
  return endOf(document, line);
}

/** The end of the last line with anything on it, from a line upwards; lines that only rule a heading off are none. */
function lastWritten(document: TextDocument, from: number): Position {
  let line = from;
  while (line > 0 && isBlank(document, line)) line -= 1;
  return endOf(document, line);
}

function isBlank(document: TextDocument, line: number): boolean {
  return /^[\s=_*-]*$/.test(lineText(document, line));
}

function endOf(document: TextDocument, line: number): Position {
  return { line, character: lineText(document, line).length };
}

function lineText(document: TextDocument, line: number): string {
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  return text.replace(/[\r\n]+$/, '');
}
