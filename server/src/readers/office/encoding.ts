import { DAMAGED, OfficeError } from './officeError.ts';

export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * A part's bytes → its XML, with its byte order mark, so that `encodeXml` gives the very same bytes again.
 * @throws OfficeError where the bytes are not what they say
 */
export function decodeXml(bytes: Uint8Array): { readonly xml: string; readonly encoding: XmlEncoding } {
  const encoding = encodingOf(bytes);
  try {
    return { xml: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    throw new OfficeError(DAMAGED);
  }
}

/** XML as bytes of an encoding; a byte order mark is written where the XML begins with one. */
export function encodeXml(xml: string, encoding: XmlEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(xml);
  const view = new DataView(new ArrayBuffer(xml.length * 2));
  for (let at = 0; at < xml.length; at += 1) view.setUint16(at * 2, xml.charCodeAt(at), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}

/** Parts are UTF-8 or UTF-16, with a mark or with the `<` that every part begins with. */
function encodingOf([first, second]: Uint8Array): XmlEncoding {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
