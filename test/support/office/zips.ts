import { deflateSync, strToU8 } from 'fflate';
import { crcOf } from '../../../server/src/readers/office/inflate.ts';

/** A part of a zip file as its list tells of it, true or not. */
export interface HandmadePart {
  readonly name: string;
  readonly content: string;
  readonly packed?: boolean;
  /** What the list says of it, where that is not so. */
  readonly size?: number;
  readonly at?: number;
  readonly method?: number;
  readonly flags?: number;
  /** Whether its sizes are written as for files above 4 GB. */
  readonly large?: boolean;
}

/** A zip file written byte by byte, with whatever its list is to say. */
export function handmade(parts: readonly HandmadePart[], comment = '', count = parts.length): Uint8Array {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let length = 0;
  for (const part of parts) {
    const content = strToU8(part.content);
    const bytes = part.packed ? deflateSync(content) : content;
    const name = Buffer.from(part.name);
    const method = part.method ?? (part.packed ? 8 : 0);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(name.length, 26);
    list.push(entryOf(part, name, method, content, bytes.length, part.at ?? length));
    files.push(head, name, Buffer.from(bytes));
    length += head.length + name.length + bytes.length;
  }
  const end = Buffer.alloc(22);
  const isLarge = count > 0xffff;
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(isLarge ? 0xffff : count, 10);
  end.writeUInt32LE(length, 16);
  end.writeUInt16LE(comment.length, 20);
  const large = isLarge ? endOfLarge(count, length, length + list.length) : [];
  const start = files.length === 0 ? [Buffer.from('PK\x05\x06')] : [];
  return Buffer.concat([...start, ...files, ...list, ...large, end, Buffer.from(comment)]);
}

/** A file with some of its characters changed to others. */
export function changed(bytes: Uint8Array, from: string | number, to: string): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.write(to, typeof from === 'number' ? from : copy.indexOf(from), 'latin1');
  return copy;
}

/** Where the first entry of a zip file's list begins. */
export function findHead(bytes: Uint8Array): number {
  return Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1');
}

function entryOf(
  part: HandmadePart,
  name: Buffer,
  method: number,
  content: Uint8Array,
  packed: number,
  at: number,
): Buffer {
  const entry = Buffer.alloc(46);
  const extra = part.large ? Buffer.alloc(20) : Buffer.alloc(0);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(part.flags ?? 0, 8);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(crcOf(content), 16);
  entry.writeUInt32LE(part.large ? 0xffffffff : packed, 20);
  entry.writeUInt32LE(part.large ? 0xffffffff : (part.size ?? content.length), 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt16LE(extra.length, 30);
  entry.writeUInt32LE(at, 42);
  if (part.large) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(16, 2);
    extra.writeBigUInt64LE(BigInt(content.length), 4);
    extra.writeBigUInt64LE(BigInt(packed), 12);
  }
  return Buffer.concat([entry, name, extra]);
}

/** The longer record of the end, and the one that says where it is. */
function endOfLarge(count: number, start: number, at: number): Buffer[] {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(at + 4), 8);
  return [record, locator];
}
