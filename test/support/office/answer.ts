import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What an answer in a Word file says, read without the help of the product. */
export interface Answer {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The XML of the text. */
  readonly text: string;
  readonly comments: readonly AnswerComment[];
}

export interface AnswerComment {
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  /** Its paragraphs. */
  readonly says: readonly string[];
  /** The characters between its marks, as they were before anything was suggested. */
  readonly on: string;
}

export function answerIn(bytes: Uint8Array): Answer {
  const files = unzipSync(bytes);
  const text = strFromU8(files['word/document.xml']!);
  const part = Object.keys(files).find((name) => /^word\/comments\d*\.xml$/.test(name));
  const all = part ? strFromU8(files[part]!).matchAll(/<w:comment ([^>]*)>([\s\S]*?)<\/w:comment>/g) : [];
  const comments = [...all].map(([, attributes = '', inner = '']) => {
    const id = attribute(attributes, 'id');
    const says = [...inner.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)].map(([paragraph]) => plain(paragraph));
    const on = plain(between(text, id));
    return { id, author: attribute(attributes, 'author'), initials: attribute(attributes, 'initials'), says, on };
  });
  return { files, text, comments };
}

/** The file when somebody has accepted every change that Caselint suggests. */
export function accepted(bytes: Uint8Array): Uint8Array {
  return withText(bytes, (xml) => xml.replace(DELETIONS, '').replace(INSERTIONS, '$1'));
}

/** The file when somebody has rejected every change that Caselint suggests. */
export function rejected(bytes: Uint8Array): Uint8Array {
  return withText(bytes, (xml) => xml.replace(INSERTIONS, '').replace(DELETIONS, (_, inner: string) => kept(inner)));
}

const DELETIONS = /<w:del w:id="\d+" w:author="Caselint"[^>]*>([\s\S]*?)<\/w:del>/g;
const INSERTIONS = /<w:ins w:id="\d+" w:author="Caselint"[^>]*>([\s\S]*?)<\/w:ins>/g;

function withText(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  return zipSync({ ...files, 'word/document.xml': strToU8(change(strFromU8(files['word/document.xml']!))) });
}

function kept(xml: string): string {
  return xml.replace(/<(\/?)w:delText/g, '<$1w:t');
}

function between(xml: string, id: string): string {
  const start = xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
  const end = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
  return xml.slice(start, end).replace(INSERTIONS, '');
}

/** The characters of some XML; signs that nobody sees are left out. */
function plain(xml: string): string {
  const words = [...xml.matchAll(/<w:(t|delText)(?: [^>]*)?>([^<]*)</g)].map(([, , inner = '']) => inner).join('');
  return words
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`w:${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}
