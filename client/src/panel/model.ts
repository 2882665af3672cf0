import type { RecordOverview } from '../../../server/src/lsp/protocol.ts';
import type { Place, WordsAt } from '../view/row.ts';

/** What a panel is made from. */
export interface Reviewed {
  /** What the record is called. */
  readonly name: string;
  readonly overview: RecordOverview;
  readonly wordsAt: WordsAt;
  /** How far down the record a place begins, from 0 at its start to 1 at its end. */
  readonly partOf: (place: Place) => number;
  /** True shows the words of the record in the tables; otherwise there are none but what people are called and headings. */
  readonly withWords: boolean;
}

/** Everything the panel says of one record: plain data, without any look. */
export interface PanelModel extends Pick<Reviewed, 'name' | 'withWords'> {
  /** What remains to be settled, or the last word. */
  readonly status: string;
  readonly pictures: readonly Picture[];
}

export interface Picture {
  /** Stays the same from one record to the next. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in one sentence. */
  readonly says: string;
  /** How it was counted. */
  readonly note?: string;
  /** null where there is nothing to draw. */
  readonly chart: Bars | Strip | null;
  /** The same as the chart, and more exactly. */
  readonly table: Table;
}

/** How something is drawn, so that nobody has to tell it by its colour. */
export type Mark = 'solid' | 'hatched' | 'dotted';

export interface Series {
  readonly name: string;
  readonly mark: Mark;
}

/** Rows of bars in columns that each have their own scale. */
export interface Bars {
  readonly kind: 'bars';
  readonly columns: readonly string[];
  /** What the marks mean. */
  readonly legend: readonly Series[];
  readonly groups: readonly BarGroup[];
}

export interface BarGroup {
  /** '' where the rows need no heading. */
  readonly label: string;
  /** Said where there are no rows. */
  readonly empty?: string;
  readonly rows: readonly BarRow[];
}

export interface BarRow {
  readonly label: string;
  readonly detail: string;
  /** One for each column. */
  readonly cells: readonly BarCell[];
}

export interface BarCell {
  readonly parts: readonly BarPart[];
  /** Said where every part is empty. */
  readonly none: string;
}

export interface BarPart extends Counted {
  readonly mark: Mark;
  /** The same in words. */
  readonly says: string;
}

export interface Counted {
  readonly count: number;
  /** The first of what was counted. */
  readonly place: Place | null;
}

/** The record from its start to its end, with its sections and what stands where. */
export interface Strip {
  readonly kind: 'strip';
  readonly legend: readonly Series[];
  readonly sections: readonly StripSection[];
  readonly stops: readonly StripStop[];
}

export interface StripSection extends Counted {
  readonly label: string;
  /** From 0 to 1, as `Reviewed.partOf`. */
  readonly start: number;
  readonly end: number;
}

export interface StripStop {
  readonly at: number;
  readonly mark: Mark;
  readonly says: string;
  readonly place: Place;
}

export interface Table {
  readonly columns: readonly string[];
  /** The first cell of a row says what the row is about. */
  readonly rows: readonly (readonly TableCell[])[];
}

export type TableCell = string | { readonly words: string; readonly place: Place };
