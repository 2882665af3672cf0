/** What a reader of files with headings, lists and tables finds, before it is written as a record. */

/** Characters that stand together, with where their reader found them; `origin` is missing for what stands in no text of the file. */
export interface Stretch<Origin> {
  readonly text: string;
  readonly origin?: Origin;
}

/** A line of a text that its writer ended with Return. Soft line breaks are line ends in its stretches. */
export interface Paragraph<Origin> {
  readonly kind: 'paragraph';
  /** 1 for the title and the highest headings, at most 6; missing for what is no heading. */
  readonly heading?: number;
  /** What stands before an item of a list. */
  readonly item?: ListMark;
  /** How many earlier e-mails it is quoted from, one within another: so many `>` stand before each of its lines. */
  readonly quote?: number;
  readonly stretches: readonly Stretch<Origin>[];
}

export interface ListMark {
  /** 0 for the outermost list. */
  readonly depth: number;
  /** "-", "1.", "b)": as the engine knows it. */
  readonly mark: string;
}

export interface Table<Origin> {
  readonly kind: 'table';
  readonly rows: readonly Row<Origin>[];
}

export interface Row<Origin> {
  /** True where the file itself says that the row names the columns. */
  readonly header: boolean;
  readonly cells: readonly Cell<Origin>[];
}

/** A table within a cell stands after the table that it is in, so that its rows are rows. */
export type Cell<Origin> = readonly Paragraph<Origin>[];

export type Block<Origin> = Paragraph<Origin> | Table<Origin>;

/** The body of a file, or what stands beside it: a footnote, a header, a text box. */
export interface Story<Origin> {
  /** For people: "footnote 1". Missing for the body, whose blocks are counted instead. */
  readonly name?: string;
  /** For people: "page 4". Blocks of the body that are counted from one again, and go on where those before ended. */
  readonly page?: string;
  readonly blocks: readonly Block<Origin>[];
}
