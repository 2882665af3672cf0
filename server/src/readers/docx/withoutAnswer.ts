import { AUTHOR } from '../author.ts';
import { decodeXml, encodeXml } from '../office/encoding.ts';
import { crcOf } from '../office/inflate.ts';
import type { Package } from '../office/zip.ts';
import { withoutComments } from './ownComments.ts';
import { withoutMarks } from './ownMarks.ts';

/**
 * A Word file without what an earlier review has put into it: Caselint's comments are gone, and changes that it suggested
 * and nobody has accepted or rejected are rejected. What people have written stays, their answers to its comments included.
 * A file without any of that is given back as it is.
 * @param main the name of the part with the text
 * @throws OfficeError where its parts cannot be read
 */
export function withoutAnswer(file: Package, main: string): Package {
  const text = file.xml(main) ?? '';
  const comments = withoutComments(file, main);
  if (comments.ids.size === 0 && !text.includes(`"${AUTHOR}"`)) return file;
  const changed = new Map(comments.parts);
  changed.set(main, withoutMarks(text, comments.ids));
  return withParts(file, changed);
}

/** A package in which some parts hold other XML. */
function withParts(file: Package, changed: ReadonlyMap<string, string>): Package {
  const bytesOf = (name: string) => {
    const xml = changed.get(name);
    return xml === undefined ? undefined : encodeXml(xml, decodeXml(file.bytes(name)!).encoding);
  };
  return {
    names: file.names,
    xml: (name) => changed.get(name) ?? file.xml(name),
    bytes: (name) => bytesOf(name) ?? file.bytes(name),
    packed(name) {
      const bytes = bytesOf(name);
      return bytes ? { name, method: 0, crc: crcOf(bytes), size: bytes.length, bytes } : file.packed(name);
    },
  };
}
