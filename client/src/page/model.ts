import type { OverviewFinding, RecordOverview } from '../../../server/src/lsp/protocol.ts';
import type { RuleWords, ShownRecord } from '../../../server/src/page/messages.ts';
import { actionRows } from '../view/actionRows.ts';
import { peopleRows } from '../view/peopleRows.ts';
import { type Place, type Row, type WordsAt, whereIs } from '../view/row.ts';
import type { Stretch } from './paper/blocks.ts';

/** A record as the page shows it, with what has to be known to speak of its places. */
export interface PageRecord {
  readonly name: string;
  readonly shown: ShownRecord;
  readonly overview: RecordOverview;
  stretchOf(place: Place): Stretch;
  readonly wordsAt: WordsAt;
  /** "line 12", or what the file itself has there: "paragraph 12", "page 4". */
  whereOf(place: Place): string;
  /** The rows of the lists of the editor. */
  readonly people: readonly Row[];
  readonly actions: readonly Row[];
}

/** What the rules say beside their findings, by their ids. */
export type Rules = Readonly<Record<string, RuleWords>>;

export type Severity = OverviewFinding['severity'];

export function pageRecord(name: string, shown: ShownRecord): PageRecord {
  const { text, overview, lineNames } = shown;
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
  const offsetAt = ({ line, character }: Place['start']) => (starts[line] ?? text.length) + character;
  const stretchOf = ({ start, end }: Place) => ({ start: offsetAt(start), end: offsetAt(end) });
  const wordsAt = Object.assign(
    (place: Place) => {
      const { start, end } = stretchOf(place);
      return text.slice(start, end);
    },
    { placeName: ({ start }: Place) => lineNames?.[start.line] || undefined },
  );
  return {
    ...{ name, shown, overview, stretchOf, wordsAt },
    whereOf: (place) => whereIs(place, wordsAt),
    people: peopleRows(overview, wordsAt),
    actions: actionRows(overview, wordsAt),
  };
}
