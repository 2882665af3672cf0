import { strToU8, zipSync } from 'fflate';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

export const ODT_NAMES = [
  ...['office', 'text', 'table', 'style', 'meta'].map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`),
  `xmlns:draw="${OASIS}:drawing:1.0"`,
  `xmlns:svg="${OASIS}:svg-compatible:1.0"`,
  `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'office:version="1.2"',
].join(' ');

export const ODT_TYPE = 'application/vnd.oasis.opendocument.text';

/** What stands in an OpenDocument file beside its body, as it is written in XML. */
export interface OdtParts {
  /** Styles of this text alone. */
  readonly automatic?: string;
  /** Common styles. */
  readonly styles?: string;
  /** Pages with their headers and footers. */
  readonly pages?: string;
  readonly mimetype?: string;
  /** What the list of parts says of the text's part. */
  readonly manifest?: string;
  /** Whole files by their names, as they are. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** An .odt file with a body as it is written in XML: its type first and unpacked, as the format asks for. */
export function odtFile(body: string, parts: OdtParts = {}): Uint8Array {
  const { automatic = '', styles = '', pages = '', mimetype = ODT_TYPE, manifest = '', files = {} } = parts;
  const written: Record<string, string | Uint8Array> = {
    'content.xml': `${HEAD}<office:document-content ${ODT_NAMES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `${HEAD}<office:document-styles ${ODT_NAMES}><office:styles>${LISTS}${styles}</office:styles><office:automatic-styles><style:page-layout style:name="pm1"/></office:automatic-styles><office:master-styles>${pages}</office:master-styles></office:document-styles>`,
    'META-INF/manifest.xml': `${HEAD}<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mimetype}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${manifest}</manifest:file-entry><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>${Object.keys(
      files,
    )
      .filter((name) => !name.startsWith('META-INF/'))
      .map((name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type=""/>`)
      .join('')}</manifest:manifest>`,
    ...files,
  };
  const packed = Object.entries(written).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file]);
  return zipSync(
    { mimetype: [strToU8(mimetype), { level: 0 }], ...Object.fromEntries(packed) },
    { mtime: '2024-01-01' },
  );
}

/** The same text as one XML. */
export function flatOdt(body: string): Uint8Array {
  return strToU8(
    `${HEAD}<office:document ${ODT_NAMES} office:mimetype="${ODT_TYPE}"><office:styles>${LISTS}</office:styles><office:body><office:text>${body}</office:text></office:body></office:document>`,
  );
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

const LISTS = [
  '<style:style style:name="Standard" style:family="paragraph"/>',
  '<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"/>',
  '<text:list-style style:name="Numbers">',
  '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>',
  '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>',
  '<text:list-level-style-number text:level="3" style:num-format="1" style:num-suffix="." text:display-levels="3"/>',
  '</text:list-style>',
  '<text:list-style style:name="Dots"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/>',
  '<text:list-level-style-bullet text:level="2" text:bullet-char="◦"/></text:list-style>',
].join('');

export function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;');
}

/** Words as a paragraph holds them: spaces in a row, tabs and line ends have elements of their own. */
export function words(text: string): string {
  return escaped(text)
    .replace(/ {2,}|^ | $/gm, (spaces) => `<text:s text:c="${spaces.length}"/>`)
    .replaceAll('\t', '<text:tab/>')
    .replaceAll('\n', '<text:line-break/>');
}

/** A paragraph of XML, or of words. */
export function p(content: string, style = 'Standard'): string {
  return `<text:p text:style-name="${style}">${content.startsWith('<') ? content : words(content)}</text:p>`;
}

export function h(content: string, level = 1): string {
  return `<text:h text:outline-level="${level}">${content.startsWith('<') ? content : words(content)}</text:h>`;
}

/** A list; each item is XML. */
export function list(style: string, items: readonly string[], attributes = ''): string {
  const each = items.map((item) => `<text:list-item>${item}</text:list-item>`);
  return `<text:list text:style-name="${style}" ${attributes}>${each.join('')}</text:list>`;
}

/** A table of cells; each is XML, or words for one paragraph. */
export function table(rows: readonly (readonly string[])[], { header = false } = {}): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const cell = (content: string) =>
    content.startsWith('<table:')
      ? content
      : `<table:table-cell>${content.startsWith('<') ? content : p(content)}</table:table-cell>`;
  const row = (cells: readonly string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
  const [first = [], ...others] = rows;
  const head = header ? `<table:table-header-rows>${row(first)}</table:table-header-rows>` : row(first);
  return `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${head}${others.map(row).join('')}</table:table>`;
}
