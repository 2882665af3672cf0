import { strToU8, type Zippable, zipSync } from 'fflate';

/** A package of parts, as the readers of office files give it. */
export interface Parts {
  /** The names of all its parts in their order. */
  readonly names: readonly string[];
  /** What a part holds; undefined where there is none of that name. */
  bytes(name: string): Uint8Array | undefined;
}

/**
 * Writes a package with some of its parts changed. Every other part holds the very same bytes, and the order stays.
 * @param changed the new text of parts, by name; a part that is not in the package yet comes last
 * @param stored names of parts that have to stand in the package uncompressed
 */
export function writePackage(
  parts: Parts,
  changed: ReadonlyMap<string, string>,
  stored: readonly string[] = [],
): Uint8Array {
  const files: Zippable = {};
  for (const name of new Set([...parts.names, ...changed.keys()])) {
    const text = changed.get(name);
    const bytes = text === undefined ? parts.bytes(name) : strToU8(text);
    if (bytes) files[name] = [bytes, { level: stored.includes(name) || PACKED.test(name) ? 0 : 6 }];
  }
  return zipSync(files, { mtime: WRITTEN });
}

/** Pictures and the like are packed already. */
const PACKED = /\.(?:png|jpe?g|gif|webp|mp4|m4a|mp3|zip|docx|xlsx|odttf)$/i;

/**
 * The hour that every part carries. Word and LibreOffice put their own there when they save, which tells an answer as
 * Caselint wrote it from one that somebody has worked in since.
 */
const WRITTEN = new Date(1980, 0, 1, 7, 13, 18);
const WRITTEN_AS_ZIP = (1 << 21) | (1 << 16) | (7 << 11) | (13 << 5) | (18 >> 1);

/** Whether a file is an answer that nobody has saved since Caselint wrote it. */
export function isAsWritten(file: Uint8Array): boolean {
  const head = new DataView(file.buffer, file.byteOffset, Math.min(file.byteLength, HEAD));
  return (
    head.byteLength === HEAD && head.getUint32(0, true) === 0x04034b50 && head.getUint32(10, true) === WRITTEN_AS_ZIP
  );
}

/** How much of the first part's header is looked at: its mark, and the hour from byte 10 on. */
const HEAD = 14;
