import type { RecordOverview } from '../../../server/src/lsp/protocol.ts';
import type * as drawn from '../../../server/src/pictures/model.ts';
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

export type { Mark, Series } from '../../../server/src/pictures/model.ts';
/** Bars that lead to places of the record in front. */
export type Bars = drawn.Bars<Place>;
export type BarGroup = drawn.BarGroup<Place>;
export type BarRow = drawn.BarRow<Place>;
export type BarCell = drawn.BarCell<Place>;
export type BarPart = drawn.BarPart<Place>;
export type Counted = drawn.Counted<Place>;

/** The record from its start to its end, with its sections and what stands where. */
export interface Strip {
  readonly kind: 'strip';
  readonly legend: readonly drawn.Series[];
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
  readonly mark: drawn.Mark;
  readonly says: string;
  readonly place: Place;
}

export interface Table {
  readonly columns: readonly string[];
  /** The first cell of a row says what the row is about. */
  readonly rows: readonly (readonly TableCell[])[];
}

export type TableCell = string | { readonly words: string; readonly place: Place };
