import type { Block, Paragraph, Story } from '../blocks/block.ts';
import { writeRecord } from '../blocks/write.ts';
import type { ReadRecord } from '../reader.ts';
import { withoutBeside } from './beside.ts';
import { knownWords } from './flow.ts';
import type { Found, FoundPage, FoundParagraph } from './found.ts';
import { joinPages } from './join.ts';
import { readLayout } from './layout/read.ts';
import { sizesOf } from './layout/sizes.ts';
import { linesOf } from './lines.ts';
import { notesAbout } from './notes.ts';
import type { Page } from './piece.ts';
import { NO_LETTERS, SCAN } from './refusal.ts';
import { isTagged, readTagged } from './tagged.ts';

/**
 * @param pages null for those that are damaged
 * @throws {Refused} where there is nothing to read
 */
export function recordOf(pages: readonly (Page | null)[]): ReadRecord {
  const read = pages.filter((page) => page !== null);
  const lines = read.flatMap(({ pieces }) => linesOf(pieces.filter(({ isUpright }) => isUpright)));
  if (lines.length === 0) throw SCAN;
  if (isGibberish(lines.map(({ text }) => text).join(''))) throw NO_LETTERS;
  const known = knownWords(lines);
  const sizes = sizesOf(read);
  const found = withoutBeside(read).map(({ body, beside }): FoundPage => {
    const parts = isTagged(body) ? readTagged(body, known) : { blocks: readLayout(body, sizes, known), notes: [] };
    return { number: body.number, beside, ...parts };
  });
  const { text, places } = writeRecord(storiesOf(joinPages(found, known)));
  const notes = notesAbout(pages);
  return { text, format: 'markdown', places, ...(notes.length > 0 && { notes }) };
}

/** Letters that no alphabet has: the file draws shapes and does not say what they are. */
function isGibberish(text: string): boolean {
  const strange = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  return strange > text.length * 0.3;
}

/** The body page by page, and after it what stands beside it. */
function storiesOf(pages: readonly FoundPage[]): Story<never>[] {
  const body = pages.map(({ number, blocks }) => ({ page: `page ${number}`, blocks: blocks.map(blockOf) }));
  const notes = pages.flatMap(({ notes }) => notes);
  const footnotes = notes.map((note, at) => ({ name: `footnote ${at + 1}`, blocks: [blockOf(note)] }));
  const beside = pages.map(({ number, beside }) => ({
    name: `page ${number}, header or footer`,
    blocks: beside.map((text) => blockOf({ kind: 'paragraph', text })),
  }));
  return [...body, ...footnotes, ...beside];
}

function blockOf(found: Found): Block<never> {
  if (found.kind === 'paragraph') return paragraphOf(found);
  return {
    kind: 'table',
    rows: found.rows.map(({ isHeader, cells }) => ({
      header: isHeader,
      cells: cells.map((cell) => cell.map(paragraphOf)),
    })),
  };
}

function paragraphOf({ text, heading, item }: FoundParagraph): Paragraph<never> {
  return { kind: 'paragraph', stretches: [{ text }], ...(heading && { heading }), ...(item && { item }) };
}
