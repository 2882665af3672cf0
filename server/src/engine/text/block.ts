import type { BlockKind, BlockSentence, BlockText, Span } from '../types.ts';
import { findQuotations } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { readCells } from './shapes/cells.ts';
import { readLabel } from './shapes/labels.ts';
import { framedTitle, hashes, isRule, listMarker } from './shapes/markers.ts';
import { trimmed } from './spans.ts';

/**
 * Reads what one block says from its own text alone, so that the result can be cached by kind and text.
 * All spans are in the block's frame. Bullets, numbers, task boxes, labels, `#` and `>` marks, and emphasis marks at the
 * ends lie outside the sentences; a sentence may run over a soft line break.
 */
export function readBlock(kind: BlockKind, text: string): BlockText {
  if (kind === 'front-matter' || kind === 'code' || isRule(text)) {
    return { kind, text, cells: [], sentences: [], quotations: [] };
  }
  if (kind === 'table-row') return readRow(text);
  const start = wordsStart(kind, text);
  const label = labelOf(kind, text, start);
  const from = label?.value ?? start;
  const sentences = pieces(kind, text, from).flatMap((piece) => inPiece(text, piece));
  const words = label ? text.slice(label.span.start, label.span.end) : '';
  return {
    kind,
    text,
    ...(label && { label: label.span }),
    cells: [],
    sentences,
    quotations: findQuotations(text, words),
  };
}

/** Equally long text with line breaks, the `>` marks after them and `**` marks as spaces: what a sentence's words are read from. */
export function withoutMarks(text: string): string {
  if (!/[\r\n]|\*\*/.test(text)) return text;
  return text.replace(/[\r\n]+[ \t]*(?:>[> \t]*)?|\*\*+/g, (run) => ' '.repeat(run.length));
}

function readRow(text: string): BlockText {
  // The row of dashes below column names is part of their row, and says nothing.
  const end = text.search(/[\r\n]/);
  const row = end < 0 ? text : text.slice(0, end);
  const cells = readCells(row);
  const sentences = cells.flatMap((cell, index) => {
    const start = cell.start + (listMarker(row.slice(cell.start, cell.end))?.length ?? 0);
    return inPiece(row, { start: Math.min(start, cell.end), end: cell.end }).map((sentence) => ({
      ...sentence,
      cell: index,
    }));
  });
  const quotations = cells.flatMap((cell) =>
    findQuotations(row.slice(cell.start, cell.end)).map(({ span, kind }) => ({
      kind,
      span: { start: span.start + cell.start, end: span.end + cell.start },
    })),
  );
  return { kind: 'table-row', text, cells, sentences, quotations };
}

/** Where the words begin: after `#` marks, drawn dashes, bullets and numbers. */
function wordsStart(kind: BlockKind, text: string): number {
  const line = text.slice(0, 200);
  if (kind === 'heading') {
    const marks = hashes(line)?.length ?? 0;
    const title = marks === 0 ? framedTitle(firstLine(text)) : null;
    if (title !== null) return text.indexOf(title);
    const bold = /^\*{0,3}/.exec(line.slice(marks))?.[0].length ?? 0;
    const marker = listMarker(line.slice(marks + bold));
    return marker?.kind === 'number' ? marks + bold + marker.length : marks;
  }
  return kind === 'list-item' || kind === 'field' || kind === 'speaker-turn' ? (listMarker(line)?.length ?? 0) : 0;
}

/** List items keep who an action falls to ("Lee: written report") in their sentence; only an emphasised label is apart. */
function labelOf(kind: BlockKind, text: string, start: number): { readonly span: Span; readonly value: number } | null {
  if (kind === 'heading' || kind === 'paragraph') return null;
  if (kind === 'list-item' && !/^[*_]/.test(text.slice(start))) return null;
  const line = firstLine(text.slice(start));
  const found = readLabel(line);
  if (kind === 'list-item' && found !== null && found.value >= line.length) return null;
  return (
    found && { span: { start: found.span.start + start, end: found.span.end + start }, value: found.value + start }
  );
}

/** A heading's underline says nothing; a form's line with wide gaps holds several answers. */
function pieces(kind: BlockKind, text: string, from: number): Span[] {
  if (kind === 'heading') return [{ start: from, end: headingEnd(text) }];
  if (kind !== 'field') return [{ start: from, end: text.length }];
  const spans: Span[] = [];
  const gap = /\t+| {3,}/g;
  gap.lastIndex = from;
  let start = from;
  for (let match = gap.exec(text); match; match = gap.exec(text)) {
    spans.push({ start, end: match.index });
    start = gap.lastIndex;
  }
  return [...spans, { start, end: text.length }];
}

/** Without closing `#` marks, drawn dashes and an underline. */
function headingEnd(text: string): number {
  return firstLine(text).replace(/[\s#=~–—-]+$/, '').length;
}

function firstLine(text: string): string {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text : text.slice(0, end);
}

function inPiece(text: string, piece: Span): BlockSentence[] {
  return splitSentences(text, piece.start, piece.end)
    .map((span) => ({ span: bare(text, span) }))
    .filter(({ span }) => span.end > span.start);
}

/** The sentence without emphasis marks, `>` marks and drawn dashes at its ends. */
function bare(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span);
  while (start < end && /[*_>#\s]/.test(text.charAt(start))) start += 1;
  while (end > start && /[*_\s]/.test(text.charAt(end - 1)) && /[*_]/.test(text.slice(end - 1, end))) end -= 1;
  return trimmed(text, { start, end });
}
