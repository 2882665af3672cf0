import type { Block } from '../blocks/block.ts';
import type { Stories, StoryKind } from '../blocks/stories.ts';
import { MOST_COLUMNS } from '../office/bounds.ts';
import { readXml, type XmlElement } from '../office/xml.ts';
import { wholeNumber } from './listStyles.ts';
import { NAMESPACES } from './names.ts';
import type { Origin } from './piece.ts';
import { createText, type Look, type Source, type Tally, type Text } from './texts.ts';
import { LEFT_OUT, SHAPES, STORY_NAMES } from './words.ts';

/** What ends an element; told where its end tag ends and where it begins. */
type End = (end: number, inner: number) => void;

const NOTHING: End = () => undefined;

/**
 * Reads one part: the look of its text first, then the texts themselves, as the file has them in order.
 * @param look takes in what the part says of looks, and tells it
 * @param common takes in what holds in other parts as well
 * @param left takes in what was left out
 * @returns the body, where the part has one
 * @throws OfficeError where it is no XML as a word processor writes it
 */
export function readPart(
  source: Source,
  look: Look,
  common: Look | undefined,
  stories: Stories<Origin>,
  left: Tally['left'],
): readonly Block<Origin>[] {
  const ends: End[] = [];
  const texts: Text[] = [];
  const tally: Tally = { stretches: 0, left };
  let body: readonly Block<Origin>[] = [];
  let skipped = 0;
  let inCommonStyles = false;
  let noteClass: string | undefined;
  let inHeaderRows = false;
  /** Cells that the one before them covers in its own row. */
  let covered = 0;

  readXml(source.xml, NAMESPACES, {
    open(element) {
      if (element.name === 'text:deletion') left.add('deleted');
      if (isHidden(element)) left.add('hidden');
      if (skipped > 0 || isLeftOut(element)) skipped += 1;
      else ends.push(begin(element));
    },
    text(text) {
      if (skipped === 0) texts.at(-1)?.read(text);
    },
    close(_, end, inner) {
      if (skipped > 0) skipped -= 1;
      else ends.pop()?.(end, inner);
    },
  });
  return body;

  function begin(element: XmlElement): End {
    const text = texts.at(-1);
    if (text) return beginIn(text, element);
    if (element.name === 'office:text') return beginText(undefined);
    const story = STORY_NAMES.get(element.name);
    if (story) return beginText(story);
    return beginLook(element);
  }

  function beginLook(element: XmlElement): End {
    look.styles.open(element);
    look.listStyles.open(element);
    if (element.name === 'office:styles') inCommonStyles = true;
    if (inCommonStyles) common?.styles.open(element);
    if (inCommonStyles) common?.listStyles.open(element);
    return () => {
      look.styles.close(element.name);
      if (inCommonStyles) common?.styles.close(element.name);
      if (element.name === 'office:styles') inCommonStyles = false;
    };
  }

  function beginText(kind: StoryKind | undefined): End {
    const text = createText(source, look, kind, tally);
    texts.push(text);
    return () => {
      texts.pop();
      if (kind === undefined) body = text.blocks();
      else stories.add(kind, text.blocks());
    };
  }

  function beginIn(text: Text, element: XmlElement): End {
    const { name, attribute } = element;
    if (name === 'text:p' || name === 'text:h') {
      text.beginParagraph(element);
      return text.endParagraph;
    }
    if (name === 'text:s') text.put(' '.repeat(Math.min(wholeNumber(attribute('text:c'), 1), MOST_COLUMNS)));
    else if (name === 'text:tab') text.put('\t');
    else if (name === 'text:line-break') text.put('\n');
    else if (name === 'text:hidden-paragraph') {
      if (attribute('text:is-hidden') === 'true') text.hideParagraph();
    } else if (name === 'text:note') noteClass = attribute('text:note-class');
    else if (name === 'text:note-body') return beginText(noteClass === 'endnote' ? 'endnote' : 'footnote');
    else if (SHAPES.has(name)) return beginText('text box');
    else if (name.startsWith('table:')) return beginOfTable(text, element);
    else if (name.startsWith('text:list')) return beginOfList(text, element);
    return text.wrap(element);
  }

  function beginOfList({ lists }: Text, element: XmlElement): End {
    if (element.name === 'text:list-header') lists.openHeader();
    if (element.name === 'text:list-item') lists.openItem(element);
    if (element.name !== 'text:list') return NOTHING;
    lists.openList(element);
    return lists.closeList;
  }

  function beginOfTable({ flow }: Text, { name, attribute }: XmlElement): End {
    switch (name) {
      case 'table:table':
        flow.openTable();
        return flow.closeTable;
      case 'table:table-column':
        for (let column = 0; column < repeats(attribute); column += 1) flow.addColumn();
        return NOTHING;
      case 'table:table-header-rows':
        inHeaderRows = true;
        return () => {
          inHeaderRows = false;
        };
      case 'table:table-row':
        flow.openRow();
        if (inHeaderRows) flow.nameColumns();
        covered = 0;
        return flow.closeRow;
      case 'table:table-cell':
        return beginCell(attribute);
      case 'table:covered-table-cell':
        return beginCovered(attribute);
      default:
        return NOTHING;
    }

    function beginCell(attribute: XmlElement['attribute']): End {
      flow.openCell();
      if (wholeNumber(attribute('table:number-rows-spanned'), 1) > 1) flow.mergeCell('first');
      const wide = wholeNumber(attribute('table:number-columns-spanned'), 1);
      const more = repeats(attribute) - 1;
      return () => {
        flow.closeCell();
        // A table within the cell has counted cells of its own meanwhile.
        covered = wide - 1;
        flow.skipColumns(more);
      };
    }

    function beginCovered(attribute: XmlElement['attribute']): End {
      for (let cell = 0; cell < repeats(attribute); cell += 1) {
        flow.openCell();
        if (covered > 0) covered -= 1;
        else flow.mergeCell('more');
        flow.closeCell();
      }
      return NOTHING;
    }
  }
}

/** How often something stands there: sheets may repeat it a million times to their edge. */
function repeats(attribute: XmlElement['attribute']): number {
  return Math.min(wholeNumber(attribute('table:number-columns-repeated'), 1), MOST_COLUMNS);
}

/** What nobody sees, and what says again what stands elsewhere. */
function isLeftOut(element: XmlElement): boolean {
  return LEFT_OUT.has(element.name) || isHidden(element);
}

function isHidden({ name, attribute }: XmlElement): boolean {
  if (name === 'text:hidden-text') return attribute('text:is-hidden') === 'true';
  return name !== 'style:text-properties' && attribute('text:display') === 'none';
}
