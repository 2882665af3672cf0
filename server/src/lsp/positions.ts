/**
 * Between the engine's offsets and the protocol's lines and characters. Both count UTF-16 code units: the server
 * tells every client so (`positionEncoding: utf-16`, which the protocol obliges all of them to speak).
 */

import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../engine/types.ts';

/** The protocol's range for a span of the document's text; offsets past the end become the end. */
export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The span of the document's text for a range of the protocol; lines and characters past an end become that end. */
export function toSpan(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** True when two spans share a character or meet: an empty span (a cursor) touches the words on either side. */
export function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** True when two spans share at least one character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
