import type { Block } from '../blocks/block.ts';
import { LEFT_OUT } from '../blocks/leftOut.ts';
import { createStories } from '../blocks/stories.ts';
import { writeRecord } from '../blocks/write.ts';
import { orError } from '../office/officeError.ts';
import { readXml } from '../office/xml.ts';
import { openPackage, type Package } from '../office/zip.ts';
import type { ReadRecord } from '../reader.ts';
import { isOn, NAMESPACES } from './names.ts';
import { readNumbering } from './numbering.ts';
import { type Origin, piecesOf } from './origin.ts';
import { createTeller } from './paragraphs.ts';
import { mainPart, relationsOf } from './parts.ts';
import type { TextPiece } from './piece.ts';
import { createSections } from './sections.ts';
import { type LeftOut, storyHandlers } from './story.ts';
import { readStyles } from './styles.ts';
import { withoutAnswer } from './withoutAnswer.ts';

/** A Word file as a record, with where each of its characters stands in the file. */
export interface DocxReading extends ReadRecord {
  /** In the order of the text. */
  readonly pieces: readonly TextPiece[];
  /** The file, without what Caselint has put into it. */
  readonly package: Package;
  /** The name of the part that holds the body. */
  readonly main: string;
}

/**
 * Reads a Word file (.docx, .docm) as Word shows it: inserted words are read, deleted and hidden ones and comments are not; of
 * fields and controls, what they show. Footnotes, text boxes, headers and footers follow the body. What Caselint itself has
 * put into the file is no part of it. Runs no macro and opens nothing outside the file.
 * @returns the record, or a sentence that says why there is none and what to do. Never throws on account of the file
 */
export function readDocx(bytes: Uint8Array): DocxReading | { readonly error: string } {
  const file = openPackage(bytes);
  if ('error' in file) return file;
  return orError(() => {
    const main = mainPart(file);
    return readPackage(withoutAnswer(file, main), main);
  });
}

function readPackage(file: Package, main: string): DocxReading {
  const relations = relationsOf(file, main);
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.part;
  const xmlOf = (type: string) => file.xml(partOf(type) ?? '');

  const styles = readStyles(xmlOf('styles'));
  const tell = createTeller(styles, readNumbering(xmlOf('numbering')));
  const sections = createSections(hasEvenPages(xmlOf('settings')));
  const stories = createStories<Origin>();
  const left = new Set<LeftOut>();
  let body: readonly Block<Origin>[] = [];
  const cited = { footnote: new Set<string>(), endnote: new Set<string>() };

  readPart(main, (_, blocks) => {
    body = blocks;
  });
  addNotes('footnote');
  addNotes('endnote');
  for (const id of sections.shown()) {
    const relation = relations.find((each) => each.id === id);
    const kind = relation?.type;
    if (kind === 'header' || kind === 'footer') readPart(relation!.part, (_, blocks) => stories.add(kind, blocks));
  }
  const { text, places, pieces } = writeRecord(stories.after(body));
  const notes = [...left].map((what) => NOTES[what]);
  return {
    text,
    format: 'markdown',
    places,
    pieces: piecesOf(pieces),
    package: file,
    main,
    ...(notes.length > 0 && { notes }),
  };

  /** Footnotes in the order in which the text refers to them; those that it does not refer to are not shown. */
  function addNotes(kind: 'footnote' | 'endnote'): void {
    const part = partOf(`${kind}s`);
    if (part === undefined || cited[kind].size === 0) return;
    const notes = new Map<string, readonly Block<Origin>[]>();
    readPart(part, (id, blocks) => notes.set(id, blocks));
    for (const id of cited[kind]) stories.add(kind, notes.get(id) ?? []);
  }

  function readPart(part: string, ended: (id: string, blocks: readonly Block<Origin>[]) => void): void {
    const xml = file.xml(part);
    if (xml === undefined) return;
    const source = { part, xml, commentable: part === main };
    const handlers = storyHandlers({
      source,
      styles,
      tell,
      ended: (name, id, blocks) => (name === 'w:txbxContent' ? stories.add('text box', blocks) : ended(id, blocks)),
      referred: (element) => {
        const id = element.attribute('w:id') ?? '';
        if (element.name === 'w:footnoteReference') cited.footnote.add(id);
        else if (element.name === 'w:endnoteReference') cited.endnote.add(id);
        else sections.met(element);
      },
      left: (what) => left.add(what),
    });
    readXml(xml, NAMESPACES, handlers);
  }
}

const NOTES: Readonly<Record<LeftOut, string>> = {
  ...LEFT_OUT,
  foreign:
    'Part of the text lies in the file as another file, and is not read. Open it in Word, save it again, and try once more to have it read.',
};

function hasEvenPages(xml: string | undefined): boolean {
  let found = false;
  if (xml !== undefined)
    readXml(xml, NAMESPACES, {
      open({ name, attribute }) {
        if (name === 'w:evenAndOddHeaders') found = isOn(attribute('w:val'));
      },
      close() {},
    });
  return found;
}
