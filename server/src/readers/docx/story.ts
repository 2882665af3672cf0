import type { Block } from '../blocks/block.ts';
import { LONGEST_STRETCH, MOST_STRETCHES } from '../office/bounds.ts';
import { OfficeError, TOO_LARGE } from '../office/officeError.ts';
import type { XmlElement, XmlHandlers, XmlText } from '../office/xml.ts';
import { fieldsEnd, isContents } from './fields.ts';
import { readEquation, readRun } from './inRun.ts';
import { type Origin, type Source, stretchesOf } from './origin.ts';
import type { TellParagraph } from './paragraphs.ts';
import { createPlace, type Place } from './place.ts';
import { readParagraphProperty, readRunProperty } from './properties.ts';
import type { Styles } from './styles.ts';
import { closeInTable, openInTable } from './tables.ts';

/** What a part is read with, and who is told what stands in it. */
export interface StoryReading {
  readonly source: Source;
  readonly styles: Styles;
  readonly tell: TellParagraph;
  /** A text at its end: "w:body", "w:footnote", "w:txbxContent", with its id where it has one. */
  ended(name: string, id: string, blocks: readonly Block<Origin>[]): void;
  /** A reference to a footnote or a header, or the section of pages that it belongs to. */
  referred(element: XmlElement): void;
  left(what: LeftOut): void;
}

export type LeftOut = 'deleted' | 'hidden' | 'foreign';

/** Texts of their own. */
const TEXTS = new Set(['w:body', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote', 'w:txbxContent']);

/** What is not shown: how things were before, what controls say of themselves, signs above a word that tell how it is read. */
const NOT_SHOWN = new Set([
  ...['w:rt', 'w:sdtPr', 'w:sdtEndPr', 'w:smartTagPr', 'w:customXmlPr', 'w:tabs', 'w:numberingChange'],
  ...[
    'w:pPrChange',
    'w:rPrChange',
    'w:tblPrChange',
    'w:tblGridChange',
    'w:trPrChange',
    'w:tcPrChange',
    'w:sectPrChange',
  ],
]);

const DELETED = new Set(['w:del', 'w:moveFrom', 'w:cellDel']);

/** Text that is kept in another form or another file. */
const FOREIGN = new Set(['w:altChunk', 'w:subDoc']);

const REFERENCES = new Set([
  ...['w:footnoteReference', 'w:endnoteReference', 'w:headerReference', 'w:footerReference', 'w:titlePg', 'w:sectPr'],
]);

/** Elements whose characters are read. */
const WORDS = new Set(['w:t', 'm:t', 'w:instrText']);

/**
 * Reads one part of a Word file: paragraphs, tables and what stands in them, in one pass over its XML. The handlers throw an
 * OfficeError where the part holds too much.
 */
export function storyHandlers(reading: StoryReading): XmlHandlers {
  const { source, styles } = reading;
  const whole = fieldsEnd(source.xml);
  /** The names of the elements that are open. */
  const path: string[] = [];
  const texts: { readonly place: Place; readonly id: string }[] = [];
  let place: Place | undefined;
  /** How many elements are open in the one that is left out, itself included. */
  let unread = 0;
  /** For each choice between forms of the same thing that is open: whether one was read. */
  const choices: boolean[] = [];
  let words: XmlText[] | undefined;
  let keepsSpace = false;
  let stretches = 0;
  /** Where the properties begin that are open, and how deep. */
  let properties: { readonly depth: number; readonly start: number } | undefined;
  return { open, text: (text) => words?.push(text), close };

  function open(element: XmlElement): void {
    if (unread > 0 || isLeftOut(element)) {
      unread += 1;
      return;
    }
    const { name, attribute } = element;
    if (REFERENCES.has(name)) reading.referred(element);
    const parent = path.at(-1) ?? '';
    path.push(name);
    if (TEXTS.has(name)) beginText(element);
    else if (!place) return;
    else if (WORDS.has(name)) {
      words = [];
      keepsSpace = attribute('xml:space') === 'preserve';
    } else if (properties) readProperty(element, parent, place);
    else if (name === 'w:pPr' || name === 'w:rPr') properties = { depth: path.length, start: element.start };
    else if (name === 'w:p') place.beginParagraph(element.start);
    else if (name === 'w:r') place.beginRun(element.start);
    else if (place.run) readRun(element, parent, place);
    else if (place.paragraph) {
      readEquation(name, place);
      place.wrap(name, element.start);
    } else openInTable(element, place);
  }

  function isLeftOut({ name, attribute }: XmlElement): boolean {
    if (name === 'mc:AlternateContent') choices.push(false);
    else if (name === 'mc:Choice' || name === 'mc:Fallback') return choices.splice(-1, 1, true)[0] ?? false;
    else if (name === 'w:fldSimple') return isContents(attribute('w:instr') ?? '');
    else if (FOREIGN.has(name)) reading.left('foreign');
    else if (DELETED.has(name)) return isDeleted();
    return NOT_SHOWN.has(name);
  }

  /** Among properties it says that the end of the paragraph, or the row, was deleted. */
  function isDeleted(): true {
    const parent = path.at(-1);
    if (parent === 'w:trPr') place?.flow.deleteRow();
    else if (parent !== 'w:rPr' && parent !== 'w:tcPr') reading.left('deleted');
    else if (path.at(-2) === 'w:pPr' && place?.paragraph) place.paragraph.joins = true;
    return true;
  }

  function beginText({ name, attribute }: XmlElement): void {
    place = createPlace(reading, source.commentable && name === 'w:body', whole);
    // The lines that divide footnotes from the text are footnotes of a kind as well.
    const isLine = /^(?:separator|continuation)/.test(attribute('w:type') ?? '');
    texts.push({ place, id: isLine ? '' : (attribute('w:id') ?? '') });
  }

  function readProperty(element: XmlElement, parent: string, { run, paragraph }: Place): void {
    if (run) readRunProperty(element, styles, run);
    else if (paragraph) readParagraphProperty(element, parent, paragraph);
  }

  function close(name: string, end: number): void {
    if (unread > 0) {
      unread -= 1;
      return;
    }
    path.pop();
    if (name === 'mc:AlternateContent') choices.pop();
    if (TEXTS.has(name)) endText(name);
    else if (!place) return;
    else if (words && WORDS.has(name)) endWords(name, words, place);
    else if (properties) endProperties(end, place);
    else if (name === 'w:p') place.endParagraph(end);
    else if (name === 'w:r') place.endRun(end);
    else if (place.paragraph && !place.run) place.unwrap(end);
    else if (!place.paragraph) closeInTable(name, place);
  }

  function endText(name: string): void {
    const text = texts.pop();
    place = texts.at(-1)?.place;
    if (text) reading.ended(name, text.id, text.place.blocks());
  }

  function endWords(name: string, found: readonly XmlText[], { run, fields, flow, put }: Place): void {
    words = undefined;
    const said = found.map(({ text }) => text).join('');
    if (said.length > LONGEST_STRETCH) throw new OfficeError(TOO_LARGE);
    if (name === 'w:instrText') fields.instruct(said);
    else if (name === 'm:t') put([{ text: said.replace(/\s+/g, ' ') }]);
    else if (run) {
      const kept = stretchesOf(found, keepsSpace, run);
      // A bar in a cell divides its stretch later.
      stretches += kept.length + (flow.inCell ? said.split('|').length - 1 : 0);
      if (stretches > MOST_STRETCHES) throw new OfficeError(TOO_LARGE);
      put(kept);
    }
  }

  function endProperties(end: number, { run }: Place): void {
    if (!properties || path.length >= properties.depth) return;
    if (run) run.properties = source.xml.slice(properties.start, end);
    properties = undefined;
  }
}
