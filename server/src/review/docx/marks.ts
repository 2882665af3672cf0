import type { Span, TextEdit } from '../../engine/types.ts';
import type { TextPiece } from '../../readers/docx/piece.ts';
import type { Markup } from './markup.ts';
import { type Characters, charactersOf, divided, outermost, type Spot, spotAt, tagEnd } from './runs.ts';

/** What is put into the text of a Word file, before it is written. Offsets are into the part's XML. */
export interface Marks {
  /** A comment on the words between two characters; on none where they are the same. */
  comment(id: number, from: Point, to: Point): void;
  /** A comment on a run as a whole, whatever it holds. */
  commentAround(id: number, run: Span): void;
  /** Suggests that characters of a piece go. */
  remove(piece: TextPiece, from: number, to: number): void;
  /** Suggests that words come to stand at a point, in the manner of its piece. */
  insert(point: Point, text: string): void;
  /** The edits that put all of it in. */
  edits(): readonly TextEdit[];
}

/** Right before or after a character of a piece. */
export interface Point {
  readonly piece: TextPiece;
  readonly at: number;
}

/** What stands first where several things stand at one spot. */
const ORDER = ['removed to here', 'inserted', 'comment to here', 'comment from here', 'removed from here'] as const;
type Kind = (typeof ORDER)[number];

interface Place {
  readonly spot: Spot;
  readonly piece: TextPiece | undefined;
  readonly entries: { readonly kind: Kind; readonly xml: string }[];
}

/** @param nextId gives names for changes that nothing in the file has yet */
export function createMarks(xml: string, prefix: string, markup: Markup, nextId: () => number): Marks {
  const places = new Map<number, Place>();
  const removed = new Map<number, { readonly characters: Characters; readonly spans: Span[] }>();
  const cut = new Map<number, Characters>();
  return {
    comment(id, from, to) {
      const start = outside(from);
      const end = outside(to);
      if (start.at === end.at) put(start, from.piece, 'comment to here', markup.point(id));
      else {
        put(start, from.piece, 'comment from here', markup.rangeStart(id));
        // LibreOffice loses words of a control in a line where the mark of a comment stands within it.
        const control = to.piece.inside.find(({ name }) => name === 'w:sdt');
        const isWithin = control && end.at < control.span.end;
        put(end, to.piece, 'comment to here', markup.rangeEnd(id) + (isWithin ? '' : markup.reference(id)));
        if (isWithin) put({ at: control.span.end }, undefined, 'comment to here', markup.reference(id));
      }
    },
    commentAround(id, { start, end }) {
      put({ at: start }, undefined, 'comment from here', markup.rangeStart(id));
      put({ at: end }, undefined, 'comment to here', markup.rangeEnd(id) + markup.reference(id));
    },
    remove(piece, start, end) {
      const characters = charactersIn(piece);
      const key = characters.opening.start;
      removed.set(key, { characters, spans: [...(removed.get(key)?.spans ?? []), { start, end }] });
      put(spotAt(xml, piece, characters, start), piece, 'removed from here', markup.deleteStart(nextId()));
      put(spotAt(xml, piece, characters, end), piece, 'removed to here', markup.deleteEnd);
    },
    insert(point, text) {
      const { piece } = point;
      const spot = outside(point);
      const words = markup.inserted(nextId(), text, withoutHistory(piece.properties));
      const wrapper = piece.inside[spot.within - 1];
      put(spot, piece, 'inserted', wrapper?.name === 'w:ins' ? apart(wrapper.span, words) : words);
    },
    edits: () => [...[...places.values()].map(written), ...tags()],
  };

  function charactersIn(piece: TextPiece): Characters {
    return charactersOf(xml, piece, prefix)!;
  }

  function outside({ piece, at }: Point): Spot & { readonly within: number } {
    return outermost(xml, spotAt(xml, piece, charactersIn(piece), at), piece);
  }

  function put(spot: Spot, piece: TextPiece | undefined, kind: Kind, words: string): void {
    const place = places.get(spot.at) ?? { spot, piece, entries: [] };
    places.set(spot.at, place);
    place.entries.push({ kind, xml: words });
    if (spot.divides === 'text' && piece) cut.set(charactersIn(piece).opening.start, charactersIn(piece));
  }

  /** What somebody else has put in stays theirs on both sides, because one insertion cannot stand in another. */
  function apart(theirs: Span, words: string): string {
    const tag = xml.slice(theirs.start, tagEnd(xml, theirs.start));
    return `</${prefix}ins>${words}${renamed(tag)}`;
  }

  function written({ spot: { at, divides }, piece, entries }: Place): TextEdit {
    const words = ORDER.flatMap((kind) => entries.filter((each) => each.kind === kind).map((each) => each.xml)).join(
      '',
    );
    if (!divides || !piece) return { start: at, end: at, newText: words };
    const { end, start } = divided(xml, piece, prefix);
    if (divides === 'run') return { start: at, end: at, newText: end + words + renamed(start) };
    const [before, after] = [at - 1, at].map((character) => nameAt(charactersIn(piece), character));
    const newText = `</${prefix}${before}>${end}${words}${renamed(start)}<${prefix}${after} xml:space="preserve">`;
    return { start: at, end: at, newText };
  }

  /** Word has another element for characters that are to go, and keeps the spaces at their edges only when it is told. */
  function tags(): TextEdit[] {
    const touched = new Map([...cut, ...[...removed].map(([key, { characters }]) => [key, characters] as const)]);
    return [...touched.values()].flatMap((characters) => {
      const { opening, closing } = characters;
      const tag = xml.slice(opening.start, opening.end);
      const first = nameAt(characters, opening.end);
      const last = nameAt(characters, closing.start - 1);
      const keeping = /\sxml:space\s*=/.test(tag) ? tag : tag.replace(/>$/, ' xml:space="preserve">');
      return [
        { ...opening, newText: keeping.replace(`<${prefix}t`, `<${prefix}${first}`) },
        { ...closing, newText: `</${prefix}${last}>` },
      ];
    });
  }

  function nameAt({ opening }: Characters, character: number): 't' | 'delText' {
    const spans = removed.get(opening.start)?.spans ?? [];
    return spans.some(({ start, end }) => start <= character && character < end) ? 'delText' : 't';
  }

  /** A copy of a tag or of properties, in which each mark has a name of its own. */
  function renamed(copy: string): string {
    return copy.replace(/(<[^<>]*\s[\w.-]+:id=")-?\d+(?=")/g, (_, before: string) => `${before}${nextId()}`);
  }
}

/** Properties without what they were before somebody changed them. */
function withoutHistory(properties: string): string {
  return properties.replace(/<([\w.-]+:)rPrChange\b[\s\S]*?<\/\1rPrChange>/g, '');
}
