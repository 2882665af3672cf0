import type { Span, TextEdit } from '../../engine/types.ts';
import { type Element, type OdtPiece, rawOffset } from '../../readers/odt/piece.ts';
import { touched } from '../docx/places.ts';
import { firstFrom, holding } from '../docx/within.ts';
import type { Survey } from './survey.ts';

/** Where the words of a record stand in the XML with its text. */
export interface Places {
  /** Where a comment on some words can stand. */
  forComment(words: Span): CommentPlace;
  /** What an edit touches, where it can become a suggested change: plain words of one paragraph. */
  forChange(edit: TextEdit): ChangePlace | undefined;
}

export type CommentPlace =
  /** On the words themselves. Offsets are into the XML. */
  | { readonly on: 'words'; readonly from: number; readonly to: number }
  /** At the mark of a footnote or beside a text box, or on the nearest words. */
  | { readonly on: 'near'; readonly at: number }
  /** At the top of the record: for headers and footers, and where the record has no words of its own. */
  | { readonly on: 'top' };

export interface ChangePlace {
  /** Stretches of the XML in their order; one without length where nothing is to go. */
  readonly stretches: readonly { readonly piece: OdtPiece; readonly raw: Span }[];
  /** Where the space after it is written, where there is one. */
  readonly space: number | undefined;
}

/** What may stand around words. What stands in anything else a program writes again when it likes. */
const PLAIN = new Set(['text:span', 'text:a']);

/**
 * @param pieces of the whole record, in the order of its text
 * @param part the name of the part with the text, whose XML this is
 * @param text the record's
 */
export function createPlaces(
  pieces: readonly OdtPiece[],
  part: string,
  xml: string,
  text: string,
  survey: Survey,
): Places {
  const usable = pieces.filter((piece) => piece.anchorable);
  // What a cell over several rows says stands in the record once a row, and in the file once.
  const met = new Set<number>();
  const copies = new Set(usable.filter(({ content }) => met.size === met.add(content.start).size));
  return { forComment, forChange };

  function forComment(words: Span): CommentPlace {
    const own = touched(usable, words);
    const first = own[0];
    const last = first && own.findLast((piece) => isOneStretch(first, piece));
    if (first && last)
      return { on: 'words', from: rawIn(first, words.start, 'start'), to: rawIn(last, words.end, 'end') };
    const [piece] = touched(pieces, words);
    if (piece && piece.part !== part) return { on: 'top' };
    const holder = piece && holding(survey.holders, piece.content.start);
    if (holder) return { on: 'near', at: holder.end };
    const near = usable[firstFrom(usable, words.start, ({ span }) => span)] ?? usable.at(-1);
    return near ? { on: 'near', at: rawIn(near, near.span.start, 'start') } : { on: 'top' };
  }

  /** A comment can go on into the next paragraph, but not into another cell or list. */
  function isOneStretch({ paragraph: one }: OdtPiece, { paragraph: other }: OdtPiece): boolean {
    return one === other || !xml.slice(one.span.end, other.span.start).includes('<');
  }

  function rawIn(piece: OdtPiece, offset: number, side: 'start' | 'end'): number {
    const around = piece.inside.find(isNotPlain);
    if (around) return around.span[side];
    return rawOffset(piece, Math.min(Math.max(offset, piece.span.start), piece.span.end));
  }

  function forChange({ start, end, newText }: TextEdit): ChangePlace | undefined {
    if (/[\r\n]/.test(newText)) return undefined;
    // Words that are put in follow what stands before them, as when somebody types on.
    const all = touched(usable, { start, end });
    const found = start === end ? all.slice(0, 1) : all;
    const stretches = found.map((piece) => {
      const from = Math.max(start, piece.span.start);
      const to = Math.min(end, piece.span.end);
      return { piece, from, to, raw: { start: rawOffset(piece, from), end: rawOffset(piece, to) } };
    });
    const first = stretches[0];
    const last = stretches.at(-1);
    if (!first || !last || stretches.reduce((sum, { from, to }) => sum + to - from, 0) !== end - start)
      return undefined;
    const isOpen = ({ piece }: { readonly piece: OdtPiece }) =>
      piece.paragraph === first.piece.paragraph && !piece.inside.some(isNotPlain) && !copies.has(piece);
    if (!stretches.every(isOpen) || !isPlainBetween(first.raw.start, last.raw.end)) return undefined;
    const [next] = text[end] === ' ' ? touched(usable, { start: end, end: end + 1 }) : [];
    return { stretches, space: next && rawOffset(next, end) };
  }

  /** Whether nothing but the tags of spans stands among the words, and nobody else suggests to put them in. */
  function isPlainBetween(start: number, end: number): boolean {
    const tags = xml.slice(start, end).match(/<[^>]*>/g) ?? [];
    return (
      tags.every((tag) => /^<\/?text:span[\s>]/.test(tag)) &&
      !survey.insertions.some((each) => each.start < end && start < each.end)
    );
  }
}

function isNotPlain({ name }: Element): boolean {
  return !PLAIN.has(name);
}
