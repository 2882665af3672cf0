import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { DEEPEST, MOST_ELEMENTS } from './bounds.ts';
import { DAMAGED, NOT_AS_WRITTEN, OfficeError, TOO_LARGE } from './officeError.ts';

/** An element as its start tag tells of it. All offsets are UTF-16 units of the part's XML, end exclusive. */
export interface XmlElement {
  /** "w:p": the prefix that the reader chose for its namespace, whatever the file calls it. */
  readonly name: string;
  /** Where its start tag begins. */
  readonly start: number;
  /** Where its start tag ends. */
  readonly inner: number;
  /** An attribute by such a name, entities resolved; one without a namespace by its name alone. */
  attribute(name: string): string | undefined;
}

export interface XmlText {
  /** As it is read: entities resolved, line ends as one character. */
  readonly text: string;
  /** Where it is written. For a CDATA section, what stands between its marks. */
  readonly start: number;
  readonly end: number;
  /** True where it stands in a CDATA section, whose ampersands are ampersands. */
  readonly verbatim: boolean;
}

export interface XmlHandlers {
  open(element: XmlElement): void;
  text?(text: XmlText): void;
  /** @param end where its end tag ends @param inner where its end tag begins; both are the start tag's end where there is none */
  close(name: string, end: number, inner: number): void;
}

/** Namespaces by their addresses, with the prefix to give them. Others get none that a reader could ask for. */
export type Namespaces = Readonly<Record<string, string>>;

/**
 * Reads XML from its beginning to its end and tells what it meets; keeps nothing but what is open.
 * Knows the five entities of XML and no other; what declares some is refused.
 * @throws OfficeError where it is no XML, holds too much, is nested too deeply or declares anything
 */
export function readXml(xml: string, namespaces: Namespaces, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true, position: false, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  const nameOf = namesIn(namespaces);
  let depth = 0;
  let count = 0;
  // The end of the last tag: what stands between it and the next one is text.
  let last = 0;
  let start = 0;

  parser.on('opentagstart', () => {
    start = xml.lastIndexOf('<', parser.position - 2);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    count += 1;
    if (depth > DEEPEST) throw new OfficeError(NOT_AS_WRITTEN);
    if (count > MOST_ELEMENTS) throw new OfficeError(TOO_LARGE);
    last = parser.position;
    handlers.open({
      name: nameOf(tag.uri, tag.local),
      start,
      inner: last,
      attribute: (name) => attributeOf(tag, name, nameOf),
    });
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    last = parser.position;
    handlers.close(nameOf(tag.uri, tag.local), last, tag.isSelfClosing ? last : xml.lastIndexOf('<', last - 2));
  });
  const { text: onText } = handlers;
  if (onText) {
    parser.on('text', (text) => {
      const from = last;
      last = parser.position - 1;
      if (depth > 0) onText({ text, start: from, end: last, verbatim: false });
    });
    parser.on('cdata', (text) => {
      const from = last + '<![CDATA['.length;
      last = parser.position;
      onText({ text, start: from, end: last - ']]>'.length, verbatim: true });
    });
    parser.on('comment', () => {
      last = parser.position + 1;
    });
    parser.on('processinginstruction', () => {
      last = parser.position;
    });
  }
  parser.on('doctype', () => {
    throw new OfficeError(NOT_AS_WRITTEN);
  });
  parser.on('error', () => {
    throw new OfficeError(DAMAGED);
  });
  parser.write(xml).close();
}

/** Names with the reader's prefixes, each made once: a part has thousands of elements and a few dozen names. */
function namesIn(namespaces: Namespaces): (address: string, local: string) => string {
  const known = new Map<string, Map<string, string>>();
  return (address, local) => {
    const names = known.get(address) ?? new Map<string, string>();
    known.set(address, names);
    const made = names.get(local);
    if (made !== undefined) return made;
    const prefix = address === '' ? '' : (namespaces[address] ?? `{${address}}`);
    const name = prefix === '' ? local : `${prefix}:${local}`;
    names.set(local, name);
    return name;
  };
}

function attributeOf(
  { attributes }: SaxesTagNS,
  wanted: string,
  nameOf: (address: string, local: string) => string,
): string | undefined {
  const usual: SaxesAttributeNS | undefined = attributes[wanted];
  if (usual && nameOf(usual.uri, usual.local) === wanted) return usual.value;
  for (const key in attributes) {
    const { uri, local, value } = attributes[key]!;
    if (nameOf(uri, local) === wanted) return value;
  }
  return undefined;
}
