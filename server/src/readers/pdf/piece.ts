/** A few characters as a PDF draws them in one go. Lengths are in points; y grows downwards, as on a screen. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  /** Of its letters. */
  readonly size: number;
  /** The library's name for its font. */
  readonly font: string;
  /** By which the structure of a tagged page knows it; null for what is not in it. */
  readonly id: string | null;
  /** What the page calls the part that it is in: "P", "Heading 1"; '' where it says nothing. */
  readonly tag: string;
  /** True for what the page itself says is no part of the text: page headers and footers, names of columns said again. */
  readonly isBeside: boolean;
  /** False for what is set sideways or upside down. */
  readonly isUpright: boolean;
}

/** A node of the structure of a tagged page. */
export interface Tagged {
  readonly role: string;
  readonly children: readonly (Tagged | { readonly type: string; readonly id: string })[];
}

/** A straight line that is drawn, or the edge of a box. */
export interface Rule {
  /** From left to right; otherwise from top to bottom. */
  readonly isLevel: boolean;
  /** How far down it is, or how far to the right. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Null where the page has no tags that say what its parts are. */
  readonly tagged: Tagged | null;
  /** Names of the fonts that are bold, of a page without tags. */
  readonly bold: ReadonlySet<string>;
  /** Of a page without tags. */
  readonly rules: readonly Rule[];
}
