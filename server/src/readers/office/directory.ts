import { MOST_PARTS } from './bounds.ts';
import { DAMAGED, NOT_AS_WRITTEN, OfficeError, PROTECTED, TOO_LARGE } from './officeError.ts';

/** A part as the list at the end of a zip file tells of it. Sizes are in bytes. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where the part's own head begins in the file. */
  readonly at: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LISTED = 0x02014b50;
const FULL = 0xffffffff;
/** A comment after the list is at most this long. */
const LONGEST_COMMENT = 0xffff;

/**
 * The parts of a zip file in the order of its list, folders left out.
 * @throws OfficeError where the list is damaged, too long, or names a place outside the file
 */
export function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = listOf(view);
  if (count > MOST_PARTS) throw new OfficeError(TOO_LARGE);
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (!fits(view, at, 46) || view.getUint32(at, true) !== LISTED) throw new OfficeError(DAMAGED);
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    if (!fits(view, at, 46 + nameLength + extra + comment)) throw new OfficeError(DAMAGED);
    if (view.getUint16(at + 8, true) & 1) throw new OfficeError(PROTECTED);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    if (!name.endsWith('/')) entries.push({ name, ...placeOf(view, at, at + 46 + nameLength, extra) });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** Where the list of parts begins and how many it has, from the record at the end of the file. */
function listOf(view: DataView): { readonly count: number; readonly start: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    return count === 0xffff || start === FULL ? listOf64(view, at) : { count, start };
  }
  throw new OfficeError(DAMAGED);
}

/** The same where it was written for files above 4 GB, as some programs always do. */
function listOf64(view: DataView, end: number): { readonly count: number; readonly start: number } {
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) throw new OfficeError(DAMAGED);
  const at = Number(view.getBigUint64(end - 12, true));
  if (!fits(view, at, 56) || view.getUint32(at, true) !== END_64) throw new OfficeError(DAMAGED);
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
}

function placeOf(view: DataView, at: number, extra: number, length: number): Omit<Entry, 'name'> {
  const numbers = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, packed = 0, head = 0] = withLargeNumbers(view, numbers, extra, extra + length);
  return { method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packed, size, at: head };
}

/** Numbers that say that they stand in the extra field are read there, in their order. */
function withLargeNumbers(view: DataView, numbers: readonly number[], from: number, to: number): readonly number[] {
  if (!numbers.includes(FULL)) return numbers;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== FULL) return number;
      if (next + 8 > to) throw new OfficeError(DAMAGED);
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  throw new OfficeError(TOO_LARGE);
}

/** Some programs write the names of parts as Windows writes paths. A name that leads out of the file is no word processor's. */
function nameOf(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes).replaceAll('\\', '/');
  if (/^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\0/i.test(name)) throw new OfficeError(NOT_AS_WRITTEN);
  return name;
}

function fits(view: DataView, at: number, length: number): boolean {
  return at >= 0 && at + length <= view.byteLength;
}
