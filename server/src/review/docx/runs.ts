import type { Span } from '../../engine/types.ts';
import type { TextPiece } from '../../readers/docx/piece.ts';

/** One `<w:t>` as it is written. All offsets are into the part's XML. */
export interface Characters {
  /** Its start tag; the end is where its characters begin. */
  readonly opening: Span;
  /** Its end tag; the start is where its characters end. */
  readonly closing: Span;
}

/** The `<w:t>` that a piece stands in; undefined where it is written in a way that nothing can be put into. */
export function charactersOf(xml: string, { content }: TextPiece, prefix: string): Characters | undefined {
  const open = xml.lastIndexOf('<', content.start - 1);
  const close = xml.indexOf('<', content.start);
  const end = `</${prefix}t>`;
  if (!xml.startsWith(`<${prefix}t`, open) || !xml.startsWith(end, close)) return undefined;
  return {
    opening: { start: open, end: tagEnd(xml, open) },
    closing: { start: close, end: close + end.length },
  };
}

/** A place where something can be put in between runs, and what has to stand around it where it divides one. */
export interface Spot {
  readonly at: number;
  /** Undefined where it divides nothing. */
  readonly divides?: 'run' | 'text';
}

/** Where something comes to stand that is to be put right before or after a character of a piece. */
export function spotAt(xml: string, piece: TextPiece, { opening, closing }: Characters, raw: number): Spot {
  const { run, properties } = piece;
  if (raw > opening.end && raw < closing.start) return { at: raw, divides: 'text' };
  if (raw <= opening.end) {
    const isFirst = xml.slice(tagEnd(xml, run.start), opening.start).trim() === properties;
    return isFirst ? { at: run.start } : { at: opening.start, divides: 'run' };
  }
  const isLast = /^\s*<\/[^<>]+>$/.test(xml.slice(closing.end, run.end));
  return isLast ? { at: run.end } : { at: closing.end, divides: 'run' };
}

/** The same place outside of every element that has nothing else between its edge and it, as far as there are such. */
export function outermost(xml: string, spot: Spot, { inside }: TextPiece): Spot & { readonly within: number } {
  let { at } = spot;
  let within = inside.length;
  while (!spot.divides && within > 0) {
    const { name, span } = inside[within - 1]!;
    // What a control shows stands behind what the control is.
    const edge = name === 'w:sdtContent' ? 2 : 1;
    if (/^(?:\s*<\/[^<>]+>)+$/.test(xml.slice(at, span.end))) at = span.end;
    else if (OPENING.test(xml.slice(span.start, at))) at = inside[within - edge]?.span.start ?? span.start;
    else break;
    within -= at === span.end ? 1 : edge;
  }
  return { ...spot, at, within };
}

/** The start tag of an element, and properties of its own that hold nothing. */
const OPENING = /^<[^<>]*>\s*(?:<[\w:.-]+Pr(?:\s*\/>|\s*><\/[\w:.-]+>)\s*)?$/;

/** What ends a run at a spot that divides it, and what begins the rest of it. */
export function divided(
  xml: string,
  { run, properties }: TextPiece,
  prefix: string,
): { readonly end: string; readonly start: string } {
  return { end: `</${prefix}r>`, start: xml.slice(run.start, tagEnd(xml, run.start)) + properties };
}

/** Where the tag ends that begins at a place. */
export function tagEnd(xml: string, start: number): number {
  return xml.indexOf('>', start) + 1;
}
