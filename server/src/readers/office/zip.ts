import { LARGEST_FILE, LARGEST_TOTAL } from './bounds.ts';
import { type Entry, readDirectory } from './directory.ts';
import { decodeXml } from './encoding.ts';
import { inflatePart, packedBytes } from './inflate.ts';
import { DAMAGED, NOT_AS_WRITTEN, OfficeError, orError, TOO_LARGE } from './officeError.ts';
import { whyNoPackage } from './otherFiles.ts';

/** The parts of a Word or OpenDocument file. Nothing is unpacked before it is asked for. */
export interface Package {
  /** In the order of the file's own list. */
  readonly names: readonly string[];
  /**
   * A part's bytes, whatever the case of its name; undefined where the file has none of that name.
   * @throws OfficeError where the part is damaged, too large, or not what the file says of it
   */
  bytes(name: string): Uint8Array | undefined;
  /**
   * The XML of a part with a byte order mark where it has one, so that offsets are those of the part.
   * @throws OfficeError as `bytes`, and where it is no text
   */
  xml(name: string): string | undefined;
  /**
   * A part as it lies in the file, for whoever writes the file anew; nothing is unpacked.
   * @throws OfficeError where the part is damaged
   */
  packed(name: string): PackedPart | undefined;
}

export interface PackedPart extends Pick<Entry, 'name' | 'method' | 'crc' | 'size'> {
  /** As they lie in the file. */
  readonly bytes: Uint8Array;
}

/** Opens a file that a word processor wrote, or says in a sentence for people why not and what to do. Never throws. */
export function openPackage(bytes: Uint8Array): Package | { readonly error: string } {
  return orError(() => {
    if (bytes.length > LARGEST_FILE) throw new OfficeError(TOO_LARGE);
    const other = whyNoPackage(bytes);
    if (other !== undefined) throw new OfficeError(other);
    return packageOf(bytes, readDirectory(bytes));
  });
}

function packageOf(bytes: Uint8Array, entries: readonly Entry[]): Package {
  refuseOverlaps(bytes, entries);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  // Two parts of one name are read by one program and not seen by the other.
  if (byName.size < entries.length) throw new OfficeError(NOT_AS_WRITTEN);
  const read = new Set<Entry>();
  let total = 0;

  const bytesOf = (name: string) => {
    const entry = byName.get(name.toLowerCase());
    if (!entry) return undefined;
    if (!read.has(entry)) {
      if (total + entry.size > LARGEST_TOTAL) throw new OfficeError(TOO_LARGE);
      total += entry.size;
      read.add(entry);
    }
    return inflatePart(bytes, entry);
  };

  return {
    names: entries.map(({ name }) => name),
    bytes: bytesOf,
    xml: (name) => {
      const part = bytesOf(name);
      return part && decodeXml(part).xml;
    },
    packed: (name) => {
      const entry = byName.get(name.toLowerCase());
      return entry && { ...entry, bytes: packedBytes(bytes, entry) };
    },
  };
}

/** Parts that share their bytes make a small file unpack to any size. */
function refuseOverlaps(bytes: Uint8Array, entries: readonly Entry[]): void {
  let end = 0;
  for (const { at, packed } of entries.toSorted((a, b) => a.at - b.at)) {
    if (at < end) throw new OfficeError(NOT_AS_WRITTEN);
    end = at + packed;
  }
  if (end > bytes.length) throw new OfficeError(DAMAGED);
}
