import type { PDFPageProxy } from 'pdfjs-dist';
import { rulesOn } from './drawing.ts';
import { filledOn } from './fields.ts';
import { boldFonts } from './fonts.ts';
import { within } from './matrix.ts';
import type { Pdf } from './open.ts';
import type { Page, Piece } from './piece.ts';
import { Refused } from './refusal.ts';

/** So long a PDF may take, in milliseconds, and so much longer with every page; 300 pages take a few seconds on an idle computer. */
const LONGEST = 20_000;
const LONGEST_PAGE = 500;
/** So many pieces no record has, on a page and altogether. */
const MOST_ON_PAGE = 30_000;
const MOST = 3_000_000;

/** Every page with what stands on it; null for a page that is damaged. @throws {Refused} */
export async function readPages({ document, library, pages }: Pdf): Promise<(Page | null)[]> {
  const until = performance.now() + LONGEST + LONGEST_PAGE * pages;
  library.limits.start(until);
  const fonts = boldFonts();
  const read: (Page | null)[] = [];
  let count = 0;
  for (let number = 1; number <= pages; number += 1) {
    const page = await document.getPage(number).catch(() => null);
    const pieces = page && (await piecesOf(page));
    count += pieces?.length ?? 0;
    if (count > MOST) throw new Refused('This PDF holds more text than is read at once.');
    if (page && pieces) {
      const filled = await filledOn(page);
      // Tags do not say what is typed into a box, so that where it stands has to tell what it belongs to.
      const tree = filled.length > 0 ? null : await page.getStructTree().catch(() => null);
      const tagged = tree && tree.children.length > 0 ? tree : null;
      const { width, height } = page.getViewport({ scale: 1 });
      const rules = tagged ? [] : await rulesOn(page, library);
      const bold = tagged ? NONE : fonts.among(page, pieces);
      read.push({ number, width, height, pieces: [...pieces, ...filled], tagged, bold, rules });
      page.cleanup();
    } else read.push(null);
    if (library.limits.isTooLarge()) throw new Refused('This PDF unpacks to far more than a record holds.');
    if (performance.now() > until) throw new Refused('This PDF takes too long to read.');
    await turn();
  }
  return read;
}

const NONE: ReadonlySet<string> = new Set();

async function piecesOf(page: PDFPageProxy): Promise<Piece[] | null> {
  const pieces: Piece[] = [];
  const parts: { id: string | null; tag: string }[] = [];
  const matrix = page.getViewport({ scale: 1 }).transform;
  const chunks = page.streamTextContent({ includeMarkedContent: true }).getReader();
  try {
    for (let chunk = await chunks.read(); !chunk.done; chunk = await chunks.read()) {
      for (const item of chunk.value.items) {
        if ('str' in item) {
          if (item.str !== '') pieces.push(pieceOf(item, matrix, parts));
        } else if (item.type === 'endMarkedContent') parts.pop();
        else parts.push({ id: item.id ?? null, tag: item.tag ?? '' });
      }
      if (pieces.length > MOST_ON_PAGE) throw new Refused('A page of this PDF holds more text than is read at once.');
    }
    return pieces;
  } catch (error) {
    if (error instanceof Refused) throw error;
    return null;
  } finally {
    chunks.cancel(new Error()).catch(() => undefined);
  }
}

interface Drawn {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

function pieceOf(
  { str, transform, width, fontName }: Drawn,
  page: readonly number[],
  parts: readonly { readonly id: string | null; readonly tag: string }[],
): Piece {
  const [a, b, c, d, x, y] = within(page, transform);
  const part = parts.findLast(({ id }) => id !== null);
  return {
    text: str,
    x,
    y,
    width,
    size: Math.hypot(c, d),
    font: fontName,
    id: part?.id ?? null,
    tag: part?.tag ?? '',
    isBeside: parts.some(({ tag }) => tag === 'Artifact'),
    isUpright: a > 0 && d < 0 && Math.abs(b) < a / 10,
  };
}

/** Lets whoever waits have a turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
