const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/y;

/** What one character of XML's text says, and how long it is as it is written: "&amp;" is one of five. */
export function characterAt(xml: string, at: number): { readonly text: string; readonly length: number } {
  if (xml.charCodeAt(at) !== 38) return { text: xml.charAt(at), length: 1 };
  REFERENCE.lastIndex = at;
  const [written = '&', name, decimal, hex] = REFERENCE.exec(xml) ?? [];
  if (name !== undefined) return { text: NAMED[name] ?? '', length: written.length };
  if (written === '&') return { text: '&', length: 1 };
  return {
    text: String.fromCodePoint(Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16)),
    length: written.length,
  };
}

/**
 * Where a character of a text stands in its XML.
 * @param at where the text begins in the XML
 * @param count UTF-16 units of the text before the character; one between the halves of a pair counts as before it
 */
export function rawAfter(xml: string, at: number, count: number): number {
  let raw = at;
  for (let left = count; left > 0; ) {
    const { text, length } = characterAt(xml, raw);
    if (text.length > left) break;
    left -= text.length;
    raw += length;
  }
  return raw;
}
