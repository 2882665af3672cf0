import type { TextEdit } from '../../engine/types.ts';
import type { OdtPiece } from '../../readers/odt/piece.ts';
import { type Markup, SPACE, spaced } from './markup.ts';
import type { ChangePlace } from './places.ts';

/** A suggested change as it is written into a file. */
export interface WrittenChange {
  /** Into the XML with the text. */
  readonly edits: readonly TextEdit[];
  /** What the list of changes says of it. */
  readonly regions: string;
}

/**
 * Writes an edit as a tracked change: what goes moves into the list of changes, and what comes stands in its place.
 * @param edit in the record's text
 * @param newId gives a name that nothing in the file has yet
 */
export function writeChange(
  xml: string,
  text: string,
  edit: TextEdit,
  { stretches, space }: ChangePlace,
  markup: Markup,
  newId: () => string,
): WrittenChange {
  const before = edit.start === 0 ? ' ' : (text[edit.start - 1] ?? ' ');
  const [first, ...others] = stretches;
  const going = edit.start < edit.end ? newId() : undefined;
  const coming = edit.newText !== '' ? newId() : undefined;
  const marks = [
    going === undefined ? '' : markup.deleted(going),
    coming === undefined ? '' : markup.inserted(coming, spaced(edit.newText, isSpace(before))),
  ].join('');
  const edits = [
    { ...first!.raw, newText: marks },
    ...others.map(({ raw }) => ({ ...raw, newText: '' })),
    ...(space !== undefined && isSpace(edit.newText.at(-1) ?? before)
      ? [{ start: space, end: space + 1, newText: SPACE }]
      : []),
  ];
  const regions = [
    going === undefined ? '' : markup.deletion(going, wordsOf(xml, stretches), styleOf(xml, first!.piece)),
    coming === undefined ? '' : markup.insertion(coming),
  ];
  return { edits, regions: regions.join('') };
}

/** What goes, with the elements that stand around it, so that it looks the same when it comes back. */
function wordsOf(xml: string, stretches: ChangePlace['stretches']): string {
  const words = stretches.map(({ piece, raw }) => {
    const opening = piece.inside.map(({ span, inner }) => xml.slice(span.start, inner.start));
    const closing = piece.inside.toReversed().map(({ name }) => `</${name}>`);
    return { opening: opening.join(''), words: xml.slice(raw.start, raw.end), closing: closing.join('') };
  });
  // A space at either end of a paragraph is none, so it gets an element.
  return words
    .map((each, index) => {
      const led = index === 0 ? each.words.replace(/^ /, SPACE) : each.words;
      return each.opening + (index === words.length - 1 ? led.replace(/ $/, SPACE) : led) + each.closing;
    })
    .join('');
}

function styleOf(xml: string, { paragraph }: OdtPiece): string | undefined {
  return /\stext:style-name="([^"<&]*)"/.exec(xml.slice(paragraph.span.start, paragraph.inner.start))?.[1];
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}
