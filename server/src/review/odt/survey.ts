import type { Span } from '../../engine/types.ts';
import { NAMESPACES } from '../../readers/odt/names.ts';
import { SHAPES } from '../../readers/odt/words.ts';
import { readXml, type XmlElement } from '../../readers/office/xml.ts';

/** What has to be known of the XML with the text before anything is put into it. All offsets are into it. */
export interface Survey {
  /** The start tag of its outermost element. */
  readonly root: Span;
  /** What comments and changes are called by, and everything else that has a name of that sort. */
  readonly names: ReadonlySet<string>;
  /** Where the list of suggested changes stands, or where it is to stand. */
  readonly changes: Slot;
  /** Where the styles of this text alone stand; undefined where it has none. */
  readonly styles: Slot | undefined;
  /** The first paragraph of the body; undefined where it has none. */
  readonly first: Slot | undefined;
  /** Footnotes, and frames with text boxes, in paragraphs of the body: the outermost ones. */
  readonly holders: readonly Span[];
  /** Words that somebody suggests to put in. */
  readonly insertions: readonly Span[];
}

/** An element that something can be put into, or the place where there is none yet. */
export interface Slot {
  /** What it is called in the file; undefined where there is none yet. */
  readonly name?: string;
  readonly span: Span;
  readonly inner: Span;
}

const PARAGRAPHS = new Set(['text:p', 'text:h']);
const APART = new Set(['text:note', 'draw:frame', 'draw:g', ...SHAPES]);
const NAMES = ['office:name', 'xml:id', 'text:id'];

/**
 * Looks through the XML with the text once.
 * @throws OfficeError where it is no XML
 */
export function surveyOf(xml: string): Survey {
  const names = new Set<string>();
  const holders: Span[] = [];
  const insertions: Span[] = [];
  const begun = new Map<string, number>();
  const open: XmlElement[] = [];
  let root: Span | undefined;
  let body: number | undefined;
  let changes: Slot | undefined;
  let styles: Slot | undefined;
  let first: Slot | undefined;

  readXml(xml, NAMESPACES, {
    open(element) {
      const { name, start, inner, attribute } = element;
      root ??= { start, end: inner };
      for (const each of NAMES) names.add(attribute(each) ?? '');
      if (name === 'office:text') body = inner;
      if (name === 'text:change-start') begun.set(attribute('text:change-id') ?? '', start);
      open.push(element);
    },
    close(name, end, innerEnd) {
      const element = open.pop()!;
      const span = { start: element.start, end };
      const slot = { name, span, inner: { start: element.inner, end: innerEnd } };
      if (name === 'office:automatic-styles') styles = slot;
      if (name === 'text:tracked-changes' && isIn('office:text')) changes = slot;
      if (name === 'office:forms' && isIn('office:text')) body = end;
      if (APART.has(name) && !open.some((each) => APART.has(each.name)) && isIn(...PARAGRAPHS)) holders.push(span);
      if (PARAGRAPHS.has(name) && isInText()) first ??= slot;
      if (name === 'text:change-end') {
        const start = begun.get(element.attribute('text:change-id') ?? '');
        if (start !== undefined) insertions.push({ start, end });
      }
    },
  });
  const beginning = { start: body ?? 0, end: body ?? 0 };
  return {
    root: root ?? { start: 0, end: 0 },
    names,
    changes: changes ?? { span: beginning, inner: beginning },
    styles,
    first,
    holders,
    insertions,
  };

  function isIn(...around: readonly string[]): boolean {
    return open.some((each) => around.includes(each.name));
  }

  function isInText(): boolean {
    return isIn('office:text') && !isIn('text:tracked-changes', 'office:annotation', ...APART);
  }
}
