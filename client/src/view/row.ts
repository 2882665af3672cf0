import type { OverviewFinding, OverviewPerson, OverviewRewrite } from '../../../server/src/lsp/protocol.ts';
import * as l10n from '../l10n.ts';
import { shortened } from '../shortened.ts';

/** A place in the record: lines and UTF-16 characters from 0. */
export type Place = OverviewFinding['range'];

/** One line of a view, with the lines below it. Plain data: what it looks like in VS Code, `rowTree.ts` knows. */
export interface Row {
  /** The same after the record has changed, as far as that can be told, so that what is folded out stays so. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Shown when the pointer rests on it; several lines are welcome. */
  readonly tooltip?: string;
  /** What a screen reader says; without it the label and the description. */
  readonly spoken?: string;
  readonly icon?: RowIcon;
  /** Where Enter and a click lead. */
  readonly place?: Place;
  /** What can be done with it: `package.json` offers actions by these words. */
  readonly context?: string;
  readonly subject?: Subject;
  readonly unfolded?: boolean;
  readonly rows?: readonly Row[];
}

export interface RowIcon {
  /** One of VS Code's product icons. */
  readonly name: string;
  /** A colour of the theme; without it that of the text. */
  readonly colour?: string;
}

/** What the actions of a row are about. */
export interface Subject {
  readonly finding?: OverviewFinding;
  /** One of the finding's rewrites, where the row is about that one. */
  readonly rewrite?: OverviewRewrite;
  readonly ask?: Asking;
}

/** A line of placeholders about somebody, to be put into the record. */
export interface Asking {
  /** How the line calls them. */
  readonly name: string;
  readonly about: readonly (OverviewPerson['missing'][number] | 'name' | 'child')[];
  readonly at: NonNullable<OverviewPerson['askAt']>;
}

/** Gives the words of the record at a place. */
export interface WordsAt {
  (place: Place): string;
  /** Where a place is in the file whose text the record is: "paragraph 12". */
  readonly placeName?: (place: Place) => string | undefined;
}

/** Where people look for a place: its line, or its paragraph in a file that has no lines to count. */
export function whereIs(place: Place, wordsAt?: WordsAt): string {
  return wordsAt?.placeName?.(place) ?? l10n.t('line {0}', place.start.line + 1);
}

/** Words of the record; that they are there, not that they answer. */
export const SAID: RowIcon = { name: 'quote' };
export const NOT_SAID: RowIcon = { name: 'circle-large-outline', colour: 'list.warningForeground' };
/** A `[placeholder]` stands where the words belong. */
export const LEFT_BLANK: RowIcon = { name: 'edit', colour: 'list.warningForeground' };
export const SILENT = l10n.t('not said');
export const BLANK = l10n.t('still blank');

/** A line for one place of the record: its words, and where they stand. */
export function placeRow(id: string, place: Place, wordsAt: WordsAt, icon?: RowIcon): Row {
  const words = wordsAt(place);
  return {
    ...{ id, label: shortened(words), description: whereIs(place, wordsAt), tooltip: words.trim() },
    ...(icon ? { icon } : {}),
    place,
  };
}

/** "3 places", "1 place": how many there are to go to. */
export const placesInWords = (number: number): string =>
  number === 1 ? l10n.t('1 place') : l10n.t('{0} places', number);
