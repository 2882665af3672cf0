import { Inflate } from 'fflate';
import { FREE_OF_RATIO, LARGEST_PART, LARGEST_RATIO } from './bounds.ts';
import type { Entry } from './directory.ts';
import { DAMAGED, NOT_AS_WRITTEN, OfficeError, TOO_LARGE } from './officeError.ts';

const HEAD = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Unpacked so many bytes at a time, a part that grows beyond what it says is left after 16 MB at most. */
const STEP = 16 * 1024;

/**
 * Unpacks one part.
 * @throws OfficeError where it is damaged, too large, or not what the list says of it
 */
export function inflatePart(bytes: Uint8Array, entry: Entry): Uint8Array {
  if (entry.size > LARGEST_PART) throw new OfficeError(TOO_LARGE);
  if (entry.size > FREE_OF_RATIO && entry.size > entry.packed * LARGEST_RATIO) throw new OfficeError(NOT_AS_WRITTEN);
  const packed = packedBytes(bytes, entry);
  const part = entry.method === DEFLATED ? inflated(packed, entry.size) : packed;
  if (part.length !== entry.size) throw new OfficeError(NOT_AS_WRITTEN);
  if (crcOf(part) !== entry.crc) throw new OfficeError(DAMAGED);
  return part;
}

/**
 * The bytes of a part as they lie in the file.
 * @throws OfficeError where it is damaged, or packed in a way that no word processor uses
 */
export function packedBytes(bytes: Uint8Array, { at, packed, method }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (method !== STORED && method !== DEFLATED) throw new OfficeError(DAMAGED);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== HEAD) throw new OfficeError(DAMAGED);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw new OfficeError(DAMAGED);
  return bytes.subarray(start, start + packed);
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  const part = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new OfficeError(NOT_AS_WRITTEN);
    part.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof OfficeError ? error : new OfficeError(DAMAGED);
  }
  return part.subarray(0, length);
}

let table: Uint32Array | undefined;

/** CRC-32 as zip files have it: tells a part that was damaged on its way and can be unpacked all the same. */
export function crcOf(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) crc = (crc >>> 8) ^ table[(crc ^ bytes[at]!) & 255]!;
  return (crc ^ 0xffffffff) >>> 0;
}
