import type { PDFPageProxy } from 'pdfjs-dist';
import type { Piece } from './piece.ts';

/** Tells bold fonts from others. The library says what a font is only once it has looked at all that a page draws, so few pages are asked. */
export function boldFonts(): { seenOn(page: PDFPageProxy, pieces: readonly Piece[]): Promise<ReadonlySet<string>> } {
  const known = new Set<string>();
  const bold = new Set<string>();
  return {
    async seenOn(page, pieces) {
      const fonts = new Set(pieces.map(({ font }) => font).filter((font) => !known.has(font)));
      if (fonts.size === 0) return bold;
      await page.getOperatorList().catch(() => undefined);
      for (const font of fonts) {
        known.add(font);
        if (page.commonObjs.has(font) && isBold(page.commonObjs.get(font))) bold.add(font);
      }
      return bold;
    },
  };
}

function isBold({
  name = '',
  bold = false,
  black = false,
}: {
  name?: string;
  bold?: boolean;
  black?: boolean;
}): boolean {
  return bold || black || /bold|black|heavy|semib|demi/i.test(name);
}
