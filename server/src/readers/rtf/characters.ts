import { decodeBytes } from './codePages.ts';

/** Puts the characters of a file together: bytes in code pages, Unicode, and what stands in for Unicode. */
export interface Characters {
  byte(value: number): void;
  /** Bytes of the file as they stand there. */
  range(start: number, end: number): void;
  /** A character by its number in UTF-16; as many as `standIns` after it are for programs that know none. */
  unicode(code: number, standIns: number): void;
  /** A character of its own word. */
  named(text: string): void;
  /** What comes next has other fonts or goes elsewhere, so that bytes which wait for others wait no longer. */
  flush(): void;
  /** Nothing stands in for Unicode across the bounds of a group. */
  endStandIns(): void;
}

/**
 * @param put takes text as soon as it is known
 * @param codePage tells the code page that holds now
 */
export function createCharacters(bytes: Uint8Array, put: (text: string) => void, codePage: () => number): Characters {
  // A character of some code pages takes two bytes, so bytes wait until something else comes.
  let waiting: number[] = [];
  let standIns = 0;
  return { byte, range, unicode, named, flush, endStandIns };

  function byte(value: number): void {
    if (standIns > 0) standIns -= 1;
    else waiting.push(value);
  }

  function range(start: number, end: number): void {
    const skipped = Math.min(standIns, end - start);
    standIns -= skipped;
    for (let at = start + skipped; at < end; at += 1) waiting.push(bytes[at]!);
  }

  function unicode(code: number, standInsAfter: number): void {
    flush();
    // Numbers above 32767 are written as negative ones.
    put(String.fromCharCode(code & 0xffff));
    standIns = Math.max(standInsAfter, 0);
  }

  function named(text: string): void {
    if (standIns > 0) standIns -= 1;
    else {
      flush();
      put(text);
    }
  }

  function flush(): void {
    if (waiting.length === 0) return;
    put(decodeBytes(waiting, codePage()));
    waiting = [];
  }

  function endStandIns(): void {
    standIns = 0;
  }
}
