import type { Span } from '../../engine/types.ts';

/** Where characters stand in a part's XML. All offsets are UTF-16 units of that XML. */
export interface Origin {
  /** The part's name: "content.xml", or "styles.xml" for headers and footers. */
  readonly part: string;
  /** Where the characters are written. */
  readonly content: Span;
  /** True for one character that is written as an entity; all others are written as themselves. */
  readonly entity: boolean;
  /** The `text:p` or `text:h` that they stand in. */
  readonly paragraph: Element;
  /** The elements between the paragraph and the characters, outermost first: `text:span`, `text:a`. */
  readonly inside: readonly Element[];
  /** True where LibreOffice lets a comment stand: in the body, outside footnotes and text boxes, in plain characters. */
  readonly anchorable: boolean;
}

/** Characters of the record that stand together in the file. What is written nowhere (marks, bars, tabs, breaks) is in no piece. */
export interface OdtPiece extends Origin {
  /** In the record's text. */
  readonly span: Span;
}

export interface Element {
  readonly name: string;
  /** From the `<` of its start tag to the end of its end tag. */
  readonly span: Span;
  /** Between its tags. */
  readonly inner: Span;
}

/**
 * Where a character of the record is written in its part.
 * @param offset in the record's text, from the piece's start to its end
 * @returns an offset into the part's XML; before or after an entity, never inside one
 */
export function rawOffset(
  { span, content, entity }: Pick<OdtPiece, 'span' | 'content' | 'entity'>,
  offset: number,
): number {
  if (entity) return offset < span.end ? content.start : content.end;
  return content.start + offset - span.start;
}
