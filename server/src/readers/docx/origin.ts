import type { Stretch } from '../blocks/block.ts';
import type { WrittenPiece } from '../blocks/write.ts';
import { rawAfter } from '../office/entities.ts';
import type { XmlText } from '../office/xml.ts';
import type { TextPiece, Wrapper } from './piece.ts';

/** Where a stretch of words stands in its part: all of a piece but its place in the record. */
export interface Origin extends Omit<TextPiece, 'span' | 'part'> {
  readonly source: Source;
}

/** A part, with its XML while it is read. */
export interface Source {
  readonly part: string;
  readonly xml: string;
  readonly commentable: boolean;
}

/** A run that is being read; its end, and that of its paragraph, are known when they come. */
export interface OpenRun {
  readonly source: Source;
  readonly run: { start: number; end: number };
  readonly paragraph: { start: number; end: number };
  readonly inside: readonly Wrapper[];
  readonly anchorable: boolean;
  properties: string;
  hidden: boolean;
  bold: boolean;
}

/**
 * Signs that nobody sees: soft hyphens, marks of the direction of writing, spaces without width. They would part a word that
 * Word shows as one. Line ends in XML are spaces.
 */
const UNSEEN = /[\n\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const UNSEEN_OR_AMPERSAND = new RegExp(`${UNSEEN.source}|&`, 'g');

/** The words of one `<w:t>`; white space at its ends counts only where the file says so. */
export function stretchesOf(texts: readonly XmlText[], keepsSpace: boolean, run: OpenRun): Stretch<Origin>[] {
  const stretches: Stretch<Origin>[] = [];
  texts.forEach((text, index) => {
    const from = keepsSpace || index > 0 ? 0 : text.text.length - text.text.trimStart().length;
    const to = keepsSpace || index < texts.length - 1 ? text.text.length : text.text.trimEnd().length;
    const rawAt = rawPlaces(run.source.xml, text);
    let at = from;
    for (const { index: mark, 0: sign } of text.text.matchAll(text.verbatim ? UNSEEN_OR_AMPERSAND : UNSEEN)) {
      if (mark < at || mark >= to) continue;
      // In a CDATA section an ampersand stands for itself: apart from what follows, it cannot be taken for an entity.
      put(at, sign === '&' ? mark + 1 : mark);
      if (sign === '\n') stretches.push({ text: ' ' });
      at = mark + 1;
    }
    put(at, to);

    function put(start: number, end: number): void {
      if (start >= end) return;
      const { source, run: span, paragraph, inside, properties } = run;
      const content = { start: rawAt(start), end: rawAt(end) };
      const anchorable = run.anchorable && !text.verbatim;
      const origin = { source, content, run: span, properties, inside, paragraph, anchorable };
      stretches.push({ text: text.text.slice(start, end), origin });
    }
  });
  return stretches;
}

/** Where characters of a text are written, asked in their order. */
function rawPlaces(xml: string, { text, start, end, verbatim }: XmlText): (at: number) => number {
  if (verbatim || end - start === text.length) return (at) => start + at;
  let known = 0;
  let raw = start;
  return (at) => {
    raw = rawAfter(xml, raw, at - known);
    known = at;
    return raw;
  };
}

/** A stretch as two. */
export function dividedAt({ text, origin }: Stretch<Origin>, at: number): [Stretch<Origin>, Stretch<Origin>] {
  if (!origin) return [{ text: text.slice(0, at) }, { text: text.slice(at) }];
  const { start, end } = origin.content;
  const middle = rawAfter(origin.source.xml, start, at);
  return [
    { text: text.slice(0, at), origin: { ...origin, content: { start, end: middle } } },
    { text: text.slice(at), origin: { ...origin, content: { start: middle, end } } },
  ];
}

/** What the writer of a record found of origins, as pieces. Asked in the order of the text. */
export function piecesOf(written: readonly WrittenPiece<Origin>[]): TextPiece[] {
  let last: { readonly origin: Origin; readonly count: number; readonly raw: number } | undefined;
  return written.map(({ span, origin, from }) => {
    const { source, content, ...rest } = origin;
    const known = last?.origin === origin ? last : { origin, count: 0, raw: content.start };
    const start = rawAfter(source.xml, known.raw, from - known.count);
    const count = span.end - span.start;
    const end = rawAfter(source.xml, start, count);
    last = { origin, count: from + count, raw: end };
    return { span, part: source.part, content: { start, end }, ...rest };
  });
}
