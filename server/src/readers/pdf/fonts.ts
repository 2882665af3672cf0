import type { PDFPageProxy } from 'pdfjs-dist';
import type { Piece } from './piece.ts';

/** The names of bold fonts, more with every page. */
export interface BoldFonts {
  /** @param page of which everything that it draws has been asked for: before that, the library does not say what its fonts are */
  among(page: PDFPageProxy, pieces: readonly Piece[]): ReadonlySet<string>;
}

export function boldFonts(): BoldFonts {
  const bold = new Set<string>();
  return {
    among({ commonObjs }, pieces) {
      for (const { font } of pieces)
        if (!bold.has(font) && commonObjs.has(font) && isBold(commonObjs.get(font))) bold.add(font);
      return bold;
    },
  };
}

interface Font {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
}

function isBold({ name = '', bold = false, black = false }: Font): boolean {
  return bold || black || /bold|black|heavy|semib|demi/i.test(name);
}
