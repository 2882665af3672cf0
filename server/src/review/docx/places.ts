import type { Span, TextEdit } from '../../engine/types.ts';
import { rawOffset, type TextPiece } from '../../readers/docx/piece.ts';
import type { Marks, Point } from './marks.ts';
import { charactersOf } from './runs.ts';
import type { Survey } from './survey.ts';
import { firstFrom, holding } from './within.ts';

/** Where the words of a record stand in the part with its text. */
export interface Places {
  /** Where a comment on some words can stand. */
  forComment(words: Span): CommentPlace;
  /** Whether an edit can become a suggested change: all that it touches is plain text of one paragraph. */
  canChange(edit: TextEdit): boolean;
  /** Puts an edit in that can become one. */
  change(edit: TextEdit, marks: Marks): void;
}

export type CommentPlace =
  /** On the words themselves. */
  | { readonly on: 'words'; readonly from: Point; readonly to: Point }
  /** On the mark of a footnote, where a text box hangs, or on a field as a whole. */
  | { readonly on: 'run'; readonly run: Span }
  /** Between words that are near. */
  | { readonly on: 'near'; readonly point: Point }
  /** At the top of the record: for headers and footers, and where the record has no words of its own. */
  | { readonly on: 'top' };

/** What may stand around words that are changed. Elsewhere they would be put back, or nobody could see the change. */
const OPEN_TO_CHANGES = new Set(['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:ins']);

/**
 * @param pieces of the whole record, in the order of its text
 * @param part the name of the part with the text, whose XML this is
 * @param noteOf gives the footnote or endnote that stands at a place of another part, as `Survey.notes` calls it
 */
export function createPlaces(
  pieces: readonly TextPiece[],
  part: string,
  xml: string,
  survey: Survey,
  noteOf: (piece: TextPiece) => string | undefined,
): Places {
  const usable = pieces.filter(
    (piece) =>
      piece.anchorable &&
      piece.part === part &&
      // What is written in several forms for several programs is not marked in one of them.
      piece.inside.every(({ name }) => name.startsWith('w:')) &&
      holder(piece) === undefined &&
      charactersOf(xml, piece, survey.prefix) !== undefined,
  );
  return { forComment, canChange: (edit) => stretches(edit) !== undefined, change };

  function forComment(words: Span): CommentPlace {
    const all = touched(pieces, words);
    const held = [all[0], all.at(-1)].find((piece) => piece && holder(piece));
    const own = held ? [] : inOneGo(touched(usable, words));
    const first = own[0];
    const last = own.at(-1);
    if (first && last) return { on: 'words', from: pointIn(first, words.start), to: pointIn(last, words.end) };
    const piece = held ?? all[0];
    const run = piece && (holder(piece) ?? survey.notes.get(noteOf(piece) ?? ''));
    if (run) return { on: 'run', run };
    const point = piece && piece.part !== part ? undefined : nearest(words.start);
    return point ? { on: 'near', point } : { on: 'top' };
  }

  function change(edit: TextEdit, marks: Marks): void {
    const found = stretches(edit)!;
    for (const { piece, span } of found)
      if (span.start < span.end) marks.remove(piece, pointIn(piece, span.start).at, pointIn(piece, span.end).at);
    const { piece, span } = found.at(-1)!;
    if (edit.newText !== '') marks.insert(pointIn(piece, span.end), edit.newText);
  }

  /** What an edit touches in each piece; for one that only puts in, the piece that its words come to stand in. */
  function stretches(edit: TextEdit): readonly { readonly piece: TextPiece; readonly span: Span }[] | undefined {
    const { start, end, newText } = edit;
    if (/[\r\n]/.test(newText)) return undefined;
    const found = touched(usable, edit).map((piece) => ({
      piece,
      span: { start: Math.max(start, piece.span.start), end: Math.min(end, piece.span.end) },
    }));
    // Words that are put in follow what stands before them, as when somebody types on.
    const [first] = start === end ? found : found.slice(0, 1);
    if (!first) return undefined;
    const asked = start === end ? [first] : found;
    const length = asked.reduce((sum, { span }) => sum + span.end - span.start, 0);
    const isOne = asked.every(({ piece }) => piece.paragraph.start === first.piece.paragraph.start);
    return length === end - start && isOne && asked.every(({ piece }) => isOpen(piece)) ? asked : undefined;
  }

  function isOpen({ inside }: TextPiece): boolean {
    const isLast = (index: number) => index === inside.length - 1;
    return inside.every(({ name }, index) => OPEN_TO_CHANGES.has(name) && (name !== 'w:ins' || isLast(index)));
  }

  function pointIn(piece: TextPiece, offset: number): Point {
    const within = Math.min(Math.max(offset, piece.span.start), piece.span.end);
    return { piece, at: rawOffset(xml, piece, within) };
  }

  /** The text box that a piece stands in, or the field: within those a comment would be lost, or stand in the text. */
  function holder({ part: home, run }: TextPiece): Span | undefined {
    if (home !== part) return undefined;
    return holding(survey.boxes, run.start) ?? holding(survey.fields, run.start);
  }

  function nearest(offset: number): Point | undefined {
    const index = firstFrom(usable, offset, ({ span }) => span);
    const [before, after] = [usable[index - 1], usable[index]];
    if (before && (!after || offset - before.span.end < after.span.start - offset))
      return pointIn(before, before.span.end);
    return after && pointIn(after, after.span.start);
  }
}

/** Pieces up to the first that stands further up in the file: what a table within a cell says comes after the table around it. */
function inOneGo(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const back = pieces.findIndex(({ content }, index) => index > 0 && content.start < pieces[index - 1]!.content.start);
  return back < 0 ? pieces : pieces.slice(0, back);
}

/** The pieces that some words stand in; of words without length those that end or begin there. */
export function touched<Piece extends { readonly span: Span }>(
  pieces: readonly Piece[],
  { start, end }: Span,
): readonly Piece[] {
  const isEmpty = start === end;
  const found: Piece[] = [];
  const first = firstFrom(pieces, isEmpty ? start - 1 : start, ({ span }) => span);
  for (let index = first; index < pieces.length; index += 1) {
    const piece = pieces[index]!;
    if (isEmpty ? piece.span.start > end : piece.span.start >= end) break;
    found.push(piece);
  }
  return found;
}
