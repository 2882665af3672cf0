/** How something is drawn, so that nobody has to tell it by its colour. */
export type Mark = 'solid' | 'hatched' | 'dotted';

export interface Series {
  readonly name: string;
  readonly mark: Mark;
}

/** Rows of bars in columns that each have their own scale. `At` is what a place is, where a bar can lead to one. */
export interface Bars<At> {
  readonly kind: 'bars';
  readonly columns: readonly string[];
  /** What the marks mean. */
  readonly legend: readonly Series[];
  readonly groups: readonly BarGroup<At>[];
}

export interface BarGroup<At> {
  /** '' where the rows need no heading. */
  readonly label: string;
  /** Said where there are no rows. */
  readonly empty?: string;
  readonly rows: readonly BarRow<At>[];
}

export interface BarRow<At> {
  readonly label: string;
  readonly detail: string;
  /** One for each column. */
  readonly cells: readonly BarCell<At>[];
}

export interface BarCell<At> {
  readonly parts: readonly BarPart<At>[];
  /** Said where every part is empty. */
  readonly none: string;
}

export interface BarPart<At> extends Counted<At> {
  readonly mark: Mark;
  /** The same in words. */
  readonly says: string;
}

export interface Counted<At> {
  readonly count: number;
  /** The first of what was counted. */
  readonly place: At | null;
}
