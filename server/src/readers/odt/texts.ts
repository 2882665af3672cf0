import type { Block, Paragraph, Stretch } from '../blocks/block.ts';
import { addToLeadIn, type LeadIn, withLeadIn } from '../blocks/leadIn.ts';
import type { LEFT_OUT } from '../blocks/leftOut.ts';
import { markShown } from '../blocks/marks.ts';
import type { StoryKind } from '../blocks/stories.ts';
import { createFlow, type Flow } from '../docx/flow.ts';
import { MOST_STRETCHES } from '../office/bounds.ts';
import { OfficeError, TOO_LARGE } from '../office/officeError.ts';
import type { XmlElement, XmlText } from '../office/xml.ts';
import type { ListStyles } from './listStyles.ts';
import { createLists, type Lists } from './lists.ts';
import type { Element, Origin } from './piece.ts';
import type { Styles } from './styles.ts';
import { endsInSpace, shownOf } from './whiteSpace.ts';

/** What a file says of how its text looks. */
export interface Look {
  readonly styles: Styles;
  readonly listStyles: ListStyles;
}

/** A part of the file, while it is read. */
export interface Source {
  readonly part: string;
  readonly xml: string;
}

/** What is counted while a part is read. */
export interface Tally {
  stretches: number;
  /** Words that stand in the part and are not read. */
  readonly left: Set<keyof typeof LEFT_OUT>;
}

/** A text that is being read: the body, a footnote, what stands in a box. */
export interface Text {
  readonly flow: Flow<Origin>;
  readonly lists: Lists;
  beginParagraph(element: XmlElement): void;
  endParagraph(end: number, inner: number): void;
  /** An element within the paragraph: nothing is known of it but that it is there. @returns what ends it */
  wrap(element: XmlElement): (end: number, inner: number) => void;
  /** The whole paragraph is hidden. */
  hideParagraph(): void;
  /** What stands in the XML as text. */
  read(text: XmlText): void;
  /** What an element shows that has no text of its own. */
  put(text: string): void;
  blocks(): readonly Block<Origin>[];
}

interface OpenParagraph {
  readonly element: XmlElement;
  readonly place: Open;
  readonly stretches: Stretch<Origin>[];
  readonly leadIn: LeadIn;
  inside: readonly Open[];
  afterSpace: boolean;
  hidden: number;
  bold: boolean;
}

/** An element whose end is known when it comes. */
interface Open extends Element {
  readonly span: { start: number; end: number };
  readonly inner: { start: number; end: number };
}

/** Elements around words beyond this are as good as none: nobody comments on what stands so deep. */
const DEEPEST_INSIDE = 40;

const HEADING = 'text:h';

/** @param kind undefined for the body */
export function createText(
  { part, xml }: Source,
  { styles, listStyles }: Look,
  kind: StoryKind | undefined,
  tally: Tally,
): Text {
  const flow = createFlow<Origin>();
  const lists = createLists(listStyles);
  let paragraph: OpenParagraph | undefined;
  return { flow, lists, beginParagraph, endParagraph, wrap, hideParagraph, read, put, blocks: flow.blocks };

  function beginParagraph(element: XmlElement): void {
    const style = element.attribute('text:style-name');
    const hidden = styles.hides('paragraph', style) ? 1 : 0;
    const bold = styles.emboldens('paragraph', style) ?? false;
    const leadIn = { count: 0, goesOn: true };
    paragraph = { element, place: begun(element), stretches: [], leadIn, inside: [], afterSpace: true, hidden, bold };
  }

  function endParagraph(end: number, inner: number): void {
    if (!paragraph) return;
    ended(paragraph.place, end, inner);
    flow.add(shaped(paragraph));
    paragraph = undefined;
  }

  function shaped({ element, stretches, leadIn }: OpenParagraph): Paragraph<Origin> {
    const style = element.attribute('text:style-name');
    const heading = element.name === HEADING ? outlineLevel(element) : styles.isTitle(style) ? 1 : undefined;
    const ofList = lists.takeLabel(styles.listStyleOf(style));
    if (heading !== undefined) {
      const label = ofList || (element.name === HEADING && lists.headingLabel(heading - 1, element));
      return { kind: 'paragraph', heading, stretches: label ? [{ text: `${label} ` }, ...stretches] : stretches };
    }
    const words = flow.inCell ? stretches : withLeadIn(stretches, leadIn, ofList !== undefined, dividedAt);
    if (ofList === undefined) return { kind: 'paragraph', stretches: words };
    const mark = ofList === '' ? '-' : markShown(ofList);
    // "Action 3:" is no mark that the engine knows, but says something.
    const says = mark === '-' && /\p{L}{2}/u.test(ofList);
    return {
      kind: 'paragraph',
      item: { depth: lists.depth - 1, mark },
      stretches: says ? [{ text: `${ofList} ` }, ...words] : words,
    };
  }

  function wrap(element: XmlElement): (end: number, inner: number) => void {
    const within = paragraph;
    if (!within) return () => undefined;
    const before = within.inside;
    const open = begun(element);
    const style = element.name === 'text:span' ? element.attribute('text:style-name') : undefined;
    const hides = styles.hides('text', style);
    const wasBold = within.bold;
    if (hides) within.hidden += 1;
    within.bold = styles.emboldens('text', style) ?? wasBold;
    if (before.length < DEEPEST_INSIDE) within.inside = [...before, open];
    return (end, inner) => {
      ended(open, end, inner);
      within.inside = before;
      within.bold = wasBold;
      if (hides) within.hidden -= 1;
    };
  }

  function hideParagraph(): void {
    if (!paragraph) return;
    paragraph.hidden += 1;
    paragraph.stretches.length = 0;
    tally.left.add('hidden');
  }

  function read({ start, end, verbatim }: XmlText): void {
    if (!paragraph || start === end) return;
    const { inside, place } = paragraph;
    const anchorable = kind === undefined && !verbatim && inside.length < DEEPEST_INSIDE;
    const shown = paragraph.hidden > 0 ? [] : shownOf(xml, { start, end }, verbatim, paragraph.afterSpace);
    for (const { text, content, entity = false } of shown) {
      const origin = content && { part, content, entity, paragraph: place, inside, anchorable };
      add(paragraph, origin ? { text, origin } : { text });
    }
    if (paragraph.hidden > 0) tally.left.add('hidden');
    else paragraph.afterSpace = endsInSpace(xml, { start, end });
  }

  function add({ stretches, leadIn, bold }: OpenParagraph, stretch: Stretch<Origin>): void {
    tally.stretches += 1;
    if (tally.stretches > MOST_STRETCHES) throw new OfficeError(TOO_LARGE);
    addToLeadIn(leadIn, [stretch], bold);
    stretches.push(stretch);
  }

  function put(text: string): void {
    if (!paragraph || paragraph.hidden > 0) return;
    add(paragraph, { text });
    paragraph.afterSpace = false;
  }
}

/** Before white space at its end; what is written as an entity is one character. */
function dividedAt(stretch: Stretch<Origin>, at: number): readonly [Stretch<Origin>, Stretch<Origin>] {
  const { text, origin } = stretch;
  if (!origin || at === 0) return [{ text: text.slice(0, at) }, at === 0 ? stretch : { text: text.slice(at) }];
  const { start, end } = origin.content;
  return [
    { text: text.slice(0, at), origin: { ...origin, content: { start, end: start + at } } },
    { text: text.slice(at), origin: { ...origin, content: { start: start + at, end } } },
  ];
}

function begun({ name, start, inner }: XmlElement): Open {
  return { name, span: { start, end: inner }, inner: { start: inner, end: inner } };
}

function ended({ span, inner }: Open, end: number, innerEnd: number): void {
  span.end = end;
  inner.end = innerEnd;
}

/** 1 to 6. */
function outlineLevel({ attribute }: XmlElement): number {
  const level = Number(attribute('text:outline-level') ?? 1);
  return level >= 1 ? Math.min(Math.trunc(level), 6) : 1;
}
