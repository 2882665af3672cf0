/** PDFs made by hand, for what programs do not write. */

/** A font that every page has under the name `F1`; nothing of it is in the file. */
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
const FIRST_FREE = 4;

export interface PdfParts {
  /** What is drawn on each page. */
  readonly pages: readonly (string | Uint8Array)[];
  /** What each page's stream says of itself: a filter, say. */
  readonly filter?: string;
  /** Further objects, from number {@link FIRST_FREE} on. */
  readonly objects?: readonly string[];
  /** What every page may draw besides, by name. */
  readonly resources?: string;
  /** Further entries of every page, of the catalogue and of the trailer. */
  readonly page?: string;
  readonly catalog?: string;
  readonly trailer?: string;
}

/** Writes a PDF; objects 1 to 3 are the catalogue, the list of pages and the font, and then come the objects that are given. */
export function pdfOf({
  pages,
  filter = '',
  objects = [],
  resources = '',
  page = '',
  catalog = '',
  trailer = '',
}: PdfParts): Uint8Array {
  const firstPage = FIRST_FREE + objects.length;
  const kids = pages.map((_, at) => `${firstPage + at * 2} 0 R`).join(' ');
  const all: (string | Buffer)[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    FONT,
    ...objects,
    ...pages.flatMap((drawn, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${firstPage + at * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >> ${page} >>`,
      stream(filter, typeof drawn === 'string' ? Buffer.from(drawn, 'latin1') : Buffer.from(drawn)),
    ]),
  ];
  return written(all, trailer);
}

/** A form that a page can draw with `/X Do`, or that another can. */
export function formOf(drawn: string, resources = ''): string {
  const dictionary = `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> ${resources} >>`;
  return stream(dictionary, Buffer.from(drawn, 'latin1')).toString('latin1');
}

/** Draws words on a page: how far from the left and from the top, in points. */
export function words(text: string, left: number, down: number, size = 11): string {
  const bytes = text
    .replace(/[()\\]/g, '\\$&')
    .replace(/•/g, '\x95')
    .replace(/–/g, '\x96');
  return `BT /F1 ${size} Tf ${left} ${842 - down} Td (${bytes}) Tj ET\n`;
}

function stream(dictionary: string, data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

function written(objects: readonly (string | Buffer)[], trailer: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = parts[0]!.length;
  for (const [at, object] of objects.entries()) {
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : object;
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    places.push(length);
    parts.push(part);
    length += part.length;
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}
