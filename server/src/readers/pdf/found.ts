import type { ListMark } from '../blocks/block.ts';

/** What is found on a page, before the pages are put together. */
export type Found = FoundParagraph | FoundTable;

export interface FoundParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly heading?: number;
  readonly item?: ListMark;
  /** True where the page says that it is an item but draws no mark: it may go on with the item above. */
  readonly isUnmarked?: boolean;
}

export interface FoundTable {
  readonly kind: 'table';
  /** Of the whole table, where the page knows it: rows that stand on other pages are empty here. */
  readonly rows: readonly FoundRow[];
}

export interface FoundRow {
  readonly isHeader: boolean;
  readonly cells: readonly (readonly FoundParagraph[])[];
}

/** A page with its blocks in the order in which they are read. */
export interface FoundPage {
  readonly number: number;
  readonly blocks: readonly Found[];
  /** What stands at the foot of the page and is pointed at from the text. */
  readonly notes: readonly FoundParagraph[];
  /** Page headers and footers, line by line. */
  readonly beside: readonly string[];
}
