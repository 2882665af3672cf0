import type { Block } from '../blocks/block.ts';
import { LEFT_OUT } from '../blocks/leftOut.ts';
import { createStories, type Stories } from '../blocks/stories.ts';
import { type WrittenPiece, writeRecord } from '../blocks/write.ts';
import { orError } from '../office/officeError.ts';
import type { ReadRecord } from '../reader.ts';
import { type OdtFile, openOdt } from './file.ts';
import { createListStyles } from './listStyles.ts';
import { readPart } from './part.ts';
import type { OdtPiece, Origin } from './piece.ts';
import { createStyles } from './styles.ts';
import type { Look } from './texts.ts';

export interface OdtReading extends ReadRecord {
  /** In the order of the text. */
  readonly pieces: readonly OdtPiece[];
  /** What the pieces' offsets lead into. */
  readonly file: OdtFile;
}

/**
 * Reads an OpenDocument text: what a reader sees of it on paper, with headings, lists and tables as marks. Comments, deleted
 * and hidden text are left out. Never throws.
 * @param bytes an .odt file, or a flat one (.fodt)
 */
export function readOdt(bytes: Uint8Array): OdtReading | { readonly error: string } {
  return orError(() => {
    const file = openOdt(bytes);
    const stories = createStories<Origin>();
    const left: Left = new Set();
    const body = readParts(file, stories, left);
    const { text, places, pieces } = writeRecord(stories.after(body));
    const notes = [...left].map((what) => LEFT_OUT[what]);
    const about = notes.length > 0 ? { notes } : {};
    return { text, format: 'markdown', places, pieces: pieces.map(pieceOf), file, ...about };
  });
}

type Left = Set<keyof typeof LEFT_OUT>;

function readParts({ content, styles }: OdtFile, stories: Stories<Origin>, left: Left): readonly Block<Origin>[] {
  const look = newLook();
  if (styles) readPart(styles, newLook(), look, stories, left);
  return readPart(content, look, undefined, stories, left);
}

function newLook(): Look {
  return { styles: createStyles(), listStyles: createListStyles() };
}

/** Where a piece is a part of its stretch, so is its place. */
function pieceOf({ span, origin, from }: WrittenPiece<Origin>): OdtPiece {
  const start = origin.content.start + from;
  const content = origin.entity ? origin.content : { start, end: start + span.end - span.start };
  return { ...origin, span, content };
}
