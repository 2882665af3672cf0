/** What RTF is made of, one at a time. `text` is a range of the file's bytes, so that nothing is copied. */
export type Token =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly param: number | undefined }
  | { readonly kind: 'byte'; readonly value: number }
  | { readonly kind: 'text'; readonly start: number; readonly end: number };

export interface Tokens {
  /** The next one; null at the end of the file. Data after `\bin` is stepped over. */
  next(): Token | null;
  /** Steps over what is left of the group that was opened last, up to its closing brace, without reading it. */
  skipGroup(): void;
}

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const QUOTE = 0x27;
const SPACE = 0x20;

/** No word and no number of the format is longer. */
const LONGEST = 32;

/** Cuts a file into the pieces that RTF is made of. Never throws: what is cut short ends where the file does. */
export function tokensOf(bytes: Uint8Array): Tokens {
  let at = 0;
  return { next, skipGroup };

  function next(): Token | null {
    while (at < bytes.length) {
      const byte = bytes[at]!;
      if (byte === OPEN || byte === CLOSE) {
        at += 1;
        return { kind: byte === OPEN ? 'open' : 'close' };
      }
      if (byte === BACKSLASH) return control();
      if (!isLineEnd(byte)) return text();
      at += 1;
    }
    return null;
  }

  function skipGroup(): void {
    for (let depth = 1; at < bytes.length; ) {
      const byte = bytes[at]!;
      if (byte === BACKSLASH) control();
      else {
        if (byte === OPEN) depth += 1;
        if (byte === CLOSE) depth -= 1;
        if (depth === 0) return;
        at += 1;
      }
    }
  }

  function text(): Token {
    const start = at;
    while (at < bytes.length && !isSpecial(bytes[at]!)) at += 1;
    return { kind: 'text', start, end: at };
  }

  function control(): Token {
    at += 1;
    const start = at;
    while (at < bytes.length && at - start < LONGEST && isLetter(bytes[at]!)) at += 1;
    if (at === start) return symbol();
    const word = ascii(start, at);
    const param = number();
    if (bytes[at] === SPACE) at += 1;
    if (word === 'bin' && param !== undefined && param > 0) at = Math.min(bytes.length, at + param);
    return { kind: 'word', word, param };
  }

  function symbol(): Token {
    const byte = bytes[at];
    at += 1;
    if (byte !== QUOTE)
      return { kind: 'word', word: byte === undefined ? '' : String.fromCharCode(byte), param: undefined };
    const value = Number.parseInt(ascii(at, at + 2), 16);
    if (!Number.isNaN(value)) at += 2;
    return { kind: 'byte', value: Number.isNaN(value) ? SPACE : value };
  }

  function number(): number | undefined {
    const start = at;
    if (bytes[at] === 0x2d) at += 1;
    while (at < bytes.length && at - start < LONGEST && isDigit(bytes[at]!)) at += 1;
    const value = Number.parseInt(ascii(start, at), 10);
    if (!Number.isNaN(value)) return value;
    at = start;
    return undefined;
  }

  function ascii(start: number, end: number): string {
    return String.fromCharCode(...bytes.subarray(start, end));
  }
}

function isSpecial(byte: number): boolean {
  return byte === OPEN || byte === CLOSE || byte === BACKSLASH || isLineEnd(byte);
}

function isLineEnd(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d;
}

function isLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
