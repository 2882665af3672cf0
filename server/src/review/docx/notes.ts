import { NAMESPACES } from '../../readers/docx/names.ts';
import { relationsOf } from '../../readers/docx/parts.ts';
import type { TextPiece } from '../../readers/docx/piece.ts';
import { readXml } from '../../readers/office/xml.ts';
import type { Package } from '../../readers/office/zip.ts';
import { holding } from './within.ts';

/**
 * Tells in which footnote or endnote a piece stands: "footnote 3", the number as the file has it; undefined for what stands
 * elsewhere. Parts are read when they are first asked about.
 * @param main the name of the part with the text, which the notes belong to
 */
export function notesOf(file: Package, main: string): (piece: TextPiece) => string | undefined {
  const kinds = new Map(relationsOf(file, main).map(({ type, part }) => [part, KINDS[type]]));
  const known = new Map<string, readonly Note[]>();
  return ({ part, paragraph }) => {
    const kind = kinds.get(part);
    if (kind === undefined) return undefined;
    const notes = known.get(part) ?? notesIn(file.xml(part) ?? '', kind);
    known.set(part, notes);
    const note = holding(notes, paragraph.start) as Note | undefined;
    return note && `${kind} ${note.id}`;
  };
}

const KINDS: Readonly<Record<string, 'footnote' | 'endnote'>> = { footnotes: 'footnote', endnotes: 'endnote' };

interface Note {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function notesIn(xml: string, kind: string): readonly Note[] {
  const notes: Note[] = [];
  let open: { readonly id: string; readonly start: number } | undefined;
  readXml(xml, NAMESPACES, {
    open({ name, start, attribute }) {
      if (name === `w:${kind}`) open = { id: attribute('w:id') ?? '', start };
    },
    close(name, end) {
      if (name === `w:${kind}` && open) notes.push({ ...open, end });
    },
  });
  return notes;
}
