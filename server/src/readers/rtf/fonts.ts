import { codePageOfCharset } from './codePages.ts';

/** Tells the code page of a file's fonts. */
export interface Fonts {
  /** A word of the table of fonts. */
  word(word: string, param: number | undefined): void;
  /** A word about the file as a whole. */
  fileWord(word: string, param: number | undefined): void;
  /** @param font undefined for the file's standard font */
  codePage(font: number | undefined): number;
}

/** No file has so many. */
const MOST_FONTS = 10_000;

const WINDOWS = 1252;
const MACINTOSH = 10000;

export function createFonts(): Fonts {
  const codePages = new Map<number, number>();
  let ofFile = WINDOWS;
  let standard: number | undefined;
  let listed = 0;
  return {
    word(word, param = 0) {
      if (word === 'f') listed = param;
      const codePage = word === 'fcharset' ? codePageOfCharset(param) : word === 'cpg' ? param : undefined;
      if (codePage !== undefined && codePages.size < MOST_FONTS) codePages.set(listed, codePage);
    },
    fileWord(word, param = 0) {
      if (word === 'ansicpg' && param > 0) ofFile = param;
      if (word === 'mac') ofFile = MACINTOSH;
      if (word === 'deff') standard = param;
    },
    codePage: (font = standard) => (font === undefined ? undefined : codePages.get(font)) ?? ofFile,
  };
}
