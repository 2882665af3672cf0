import type { PackedPart } from '../readers/office/zip.ts';

const HEAD = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
/** The names of parts are UTF-8. */
const FLAGS = 0x0800;
/** What a program has to know to unpack it: 2.0. */
const VERSION = 20;

/**
 * Writes parts that are packed already as a zip file. Libraries pack afresh whatever they are given, which would change the
 * bytes of pictures and signatures that nobody has touched, and take long.
 * @param time of every part: the day in the upper half, the hour in the lower, as zip files have them
 */
export function writeZip(parts: readonly PackedPart[], time: number): Uint8Array {
  const encoder = new TextEncoder();
  const named = parts.map((part) => ({ ...part, encoded: encoder.encode(part.name) }));
  const listed = named.reduce((sum, { encoded }) => sum + 46 + encoded.length, 0);
  const size = named.reduce((sum, { encoded, bytes }) => sum + 30 + encoded.length + bytes.length, listed + 22);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  let at = 0;
  const starts = named.map((part) => {
    const start = at;
    view.setUint32(at, HEAD, true);
    describe(at + 4, part);
    file.set(part.encoded, at + 30);
    file.set(part.bytes, at + 30 + part.encoded.length);
    at += 30 + part.encoded.length + part.bytes.length;
    return start;
  });
  const list = at;
  for (const [index, part] of named.entries()) {
    view.setUint32(at, LISTED, true);
    view.setUint16(at + 4, VERSION, true);
    describe(at + 6, part);
    view.setUint32(at + 42, starts[index]!, true);
    file.set(part.encoded, at + 46);
    at += 46 + part.encoded.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - list, true);
  view.setUint32(at + 16, list, true);
  return file;

  /** The fields that a part has before its bytes and in the list alike. */
  function describe(to: number, { method, crc, size: whole, bytes, encoded }: (typeof named)[number]): void {
    view.setUint16(to, VERSION, true);
    view.setUint16(to + 2, FLAGS, true);
    view.setUint16(to + 4, method, true);
    view.setUint32(to + 6, time, true);
    view.setUint32(to + 10, crc, true);
    view.setUint32(to + 14, bytes.length, true);
    view.setUint32(to + 18, whole, true);
    view.setUint16(to + 22, encoded.length, true);
  }
}

/** Whether a file is a zip file whose first part carries a time. */
export function isZipOf(file: Uint8Array, time: number): boolean {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return view.byteLength > 14 && view.getUint32(0, true) === HEAD && view.getUint32(10, true) === time;
}
