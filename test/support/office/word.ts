import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What stands in a Word file beside its body: the inner XML of each part by its type. */
export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Headers and footers by the ids of their relations: "rHdr1". */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** Whole files by their names, as they are. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

export const NAMES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${RELATIONS}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** A Word file with a body as it is written in XML. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const { files = {}, headers = {}, footers = {} } = parts;
  const single = (['styles', 'numbering', 'settings', 'footnotes', 'endnotes'] as const).filter((type) => parts[type]);
  const related = [
    ...single.map((type) => ({ id: `r-${type}`, type, name: `${type}.xml`, inner: parts[type] ?? '', root: type })),
    ...Object.entries(headers).map(([id, inner]) => ({ id, type: 'header', name: `${id}.xml`, inner, root: 'hdr' })),
    ...Object.entries(footers).map(([id, inner]) => ({ id, type: 'footer', name: `${id}.xml`, inner, root: 'ftr' })),
  ];
  const package_: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(related),
    '_rels/.rels': relations([{ id: 'rId1', type: 'officeDocument', name: 'word/document.xml' }]),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(related),
    ...Object.fromEntries(related.map(({ name, root, inner }) => [`word/${name}`, part(root, inner)])),
    ...files,
  };
  return zipped(package_);
}

export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file]);
  return zipSync(Object.fromEntries(bytes), { mtime: '2024-01-01' });
}

/** A part as Word writes it, from what stands in its root. */
export function part(root: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:${root} ${NAMES}>${inner}</w:${root}>`;
}

/** A paragraph with its properties, of runs or of words. */
export function p(content: string, properties = ''): string {
  const inner = content.startsWith('<') || content === '' ? content : r(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

/** A run of words. */
export function r(words: string, properties = ''): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** A table of cells; each is XML, or words for one paragraph. */
export function table(rows: readonly (readonly string[])[], firstRow = ''): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const cell = (content: string) => `<w:tc><w:tcPr/>${content.startsWith('<') ? content : p(content)}</w:tc>`;
  const row = (cells: readonly string[], index: number) =>
    `<w:tr>${index === 0 && firstRow ? `<w:trPr>${firstRow}</w:trPr>` : ''}${cells.map(cell).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="1000"/>'.repeat(columns)}</w:tblGrid>${rows.map(row).join('')}</w:tbl>`;
}

/** A style of paragraphs. */
export function style(id: string, name: string, inner = '', attributes = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}" ${attributes}><w:name w:val="${name}"/>${inner}</w:style>`;
}

function relations(all: readonly { readonly id: string; readonly type: string; readonly name: string }[]): string {
  const each = all.map(
    ({ id, type, name }) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${name}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(related: readonly { readonly type: string; readonly name: string }[]): string {
  const override = (name: string, type: string) =>
    `<Override PartName="/word/${name}" ContentType="${TYPES}.${type}+xml"/>`;
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('document.xml', 'document.main') +
    related.map(({ name, type }) => override(name, type)).join('') +
    '</Types>'
  );
}
