import { withWindowsPunctuation } from '../decode.ts';

/** Windows' numbers of code pages → the names that TextDecoder knows, where adding "windows-" does not give them. */
const NAMES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  54936: 'gb18030',
  65001: 'utf-8',
};

const WINDOWS = [874, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258];

/** What `\fcharset` says of a font → a code page. Others leave the file's own. */
const CHARSETS: Readonly<Record<number, number>> = {
  ...{ 0: 1252, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255 },
  ...{ 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250 },
};

/** Fonts of signs, such as Symbol and Wingdings. */
const SIGNS = 2;

/** Stands for a font's own signs, which no code page knows. */
export const SIGNS_PAGE = -1;

/** The code page of a font's characters; undefined where the font says nothing about it. */
export function codePageOfCharset(charset: number): number | undefined {
  return charset === SIGNS ? SIGNS_PAGE : CHARSETS[charset];
}

const decoders = new Map<number, InstanceType<typeof TextDecoder>>();

/** Bytes in a code page → text. A page that is not known is read as Windows-1252, which is right for English. Never throws. */
export function decodeBytes(bytes: readonly number[], codePage: number): string {
  if (bytes.every((byte) => byte < 0x80) && codePage !== SIGNS_PAGE) return fromCodes(bytes);
  // Writers put such signs where Unicode keeps room for them, so that a bullet of Symbol is known as one.
  if (codePage === SIGNS_PAGE) return fromCodes(bytes.map((byte) => (byte > 0x20 ? 0xf000 + byte : byte)));
  const name = NAMES[codePage] ?? (WINDOWS.includes(codePage) ? `windows-${codePage}` : 'windows-1252');
  const decoder = decoders.get(codePage) ?? new TextDecoder(name);
  decoders.set(codePage, decoder);
  const text = decoder.decode(Uint8Array.from(bytes));
  return name === 'windows-1252' ? withWindowsPunctuation(text) : text;
}

/** A call takes so many arguments safely. */
const AT_ONCE = 8192;

function fromCodes(codes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < codes.length; at += AT_ONCE) text += String.fromCharCode(...codes.slice(at, at + AT_ONCE));
  return text;
}
