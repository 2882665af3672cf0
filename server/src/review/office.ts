import { deflateSync } from 'fflate';
import { decodeXml, encodeXml } from '../readers/office/encoding.ts';
import { crcOf } from '../readers/office/inflate.ts';
import type { Package, PackedPart } from '../readers/office/zip.ts';
import { isZipOf, writeZip } from './zip.ts';

/**
 * Writes a package with some of its parts changed. Every other part is taken over as it is packed, and the order stays.
 * @param changed the new XML of parts, by name whatever its case; a part that is not in the package yet comes last
 * @throws OfficeError where the package cannot be read
 */
export function writePackage(file: Package, changed: ReadonlyMap<string, string>): Uint8Array {
  const left = new Map([...changed].map(([name, xml]) => [name.toLowerCase(), { name, xml }]));
  const kept = file.names.map((name) => {
    const key = name.toLowerCase();
    const part = left.get(key);
    left.delete(key);
    return part ? packed(name, encodeXml(part.xml, decodeXml(file.bytes(name)!).encoding)) : file.packed(name)!;
  });
  return writeZip(
    [...kept, ...[...left.values()].map(({ name, xml }) => packed(name, encodeXml(xml, 'utf-8')))],
    WRITTEN,
  );
}

function packed(name: string, bytes: Uint8Array): PackedPart {
  return { name, method: 8, crc: crcOf(bytes), size: bytes.length, bytes: deflateSync(bytes) };
}

/**
 * The hour that every part carries, as zip files write it. Word and LibreOffice put their own there when they save, which
 * tells an answer as Caselint wrote it from one that somebody has worked in since.
 */
const WRITTEN = (1 << 21) | (1 << 16) | (7 << 11) | (13 << 5) | 9;

/** Whether a file is an answer that nobody has saved since Caselint wrote it. */
export function isAsWritten(file: Uint8Array): boolean {
  return isZipOf(file, WRITTEN);
}
