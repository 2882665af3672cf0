import type { Paragraph, Stretch } from '../blocks/block.ts';
import { markShown } from '../blocks/marks.ts';
import { BOXES, createCount } from './counting.ts';
import { type LeadIn, withLeadIn } from './leadIn.ts';
import type { List } from './numbering.ts';
import type { Origin } from './origin.ts';
import { headingLevel, type ListPlace, type Styles } from './styles.ts';

/** A paragraph that is being read. */
export interface OpenParagraph {
  readonly span: { start: number; end: number };
  style: string | undefined;
  outline: number | undefined;
  list: ListPlace;
  /** True where its end was deleted with tracked changes, or its letters are the first of the next paragraph, which goes on with it. */
  joins: boolean;
  readonly stretches: Stretch<Origin>[];
  readonly leadIn: LeadIn;
}

/** Tells what a paragraph is from its style and its list; called once for each, in the order in which they stand. */
export type TellParagraph = (paragraph: OpenParagraph, inCell: boolean) => Paragraph<Origin>;

export function createTeller(styles: Styles, listOf: (id: string) => List | undefined): TellParagraph {
  const count = createCount();
  return (paragraph, inCell) => {
    const { style, outline, stretches, leadIn } = paragraph;
    const heading = outline === undefined ? styles.headingOf(style) : headingLevel(outline);
    const place = listPlace(paragraph);
    const label = place && count(place.list, place.level);
    if (heading !== undefined) return { kind: 'paragraph', heading, stretches: labelled(label, stretches) };
    const isItem = place !== undefined && label !== undefined;
    const words = inCell ? stretches : withLeadIn(stretches, leadIn, isItem);
    if (!isItem) return { kind: 'paragraph', stretches: words };
    const mark = label === '' ? '-' : BOXES.has(label) ? label : markShown(label);
    // "Action 3:" is no mark that the engine knows, but says something.
    const says = mark === '-' && /\p{L}{2}/u.test(label);
    return { kind: 'paragraph', item: { depth: place.level, mark }, stretches: says ? labelled(label, words) : words };
  };

  function listPlace({ style, list }: OpenParagraph): { readonly list: List; readonly level: number } | undefined {
    const ofStyle = styles.listOf(style);
    const id = list.id ?? ofStyle.id;
    const found = id === undefined || id === '0' ? undefined : listOf(id);
    if (!found) return undefined;
    const named = list.id === undefined && style !== undefined ? found.lists.levelOfStyle(style) : undefined;
    const level = list.level ?? named ?? ofStyle.level ?? 0;
    return { list: found, level: found.levels[level] ? level : 0 };
  }
}

function labelled(label: string | undefined, stretches: readonly Stretch<Origin>[]): readonly Stretch<Origin>[] {
  return label ? [{ text: `${label} ` }, ...stretches] : stretches;
}
