import type { Span } from '../../engine/types.ts';
import { rawAfter } from '../office/entities.ts';

/** Characters of the record that stand together in one `<w:t>`. What stands in none (marks, bars, tabs, breaks) is in no piece. */
export interface TextPiece {
  /** In the record's text. */
  readonly span: Span;
  /** The part's name: "word/document.xml". */
  readonly part: string;
  /** Where the characters are written, between `<w:t>` and `</w:t>`. All offsets but `span` are into the part's XML, mark of its encoding included. */
  readonly content: Span;
  /** From `<w:r` to the end of `</w:r>`. */
  readonly run: Span;
  /** The run's own `<w:rPr>…</w:rPr>` as it is written, or ''. */
  readonly properties: string;
  /** The elements between the paragraph and the run, outermost first. */
  readonly inside: readonly Wrapper[];
  /** From `<w:p` to the end of `</w:p>`. */
  readonly paragraph: Span;
  /** True where Word lets a comment stand: in the body, outside text boxes, in plain characters. */
  readonly anchorable: boolean;
}

export interface Wrapper {
  /** "w:ins", "w:hyperlink", "w:sdt". */
  readonly name: string;
  readonly span: Span;
}

/**
 * Where a character of the record is written in its part.
 * @param offset in the record's text, from the piece's start to its end
 * @returns an offset into the part's XML; before an entity, never inside one
 */
export function rawOffset(xml: string, piece: Pick<TextPiece, 'span' | 'content'>, offset: number): number {
  const { span, content } = piece;
  const count = offset - span.start;
  if (content.end - content.start === span.end - span.start) return content.start + count;
  return rawAfter(xml, content.start, count);
}
