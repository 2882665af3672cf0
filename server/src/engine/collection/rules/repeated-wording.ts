import type { Span } from '../../types.ts';
import { areDated, type Case, type CaseEntry, when } from '../case.ts';
import type { CollectionMatch } from '../match.ts';

/** Twice may be chance, or the same visit written down by two. */
const FEWEST_RECORDS = 3;
/** A case with more than this has a habit: the longest-lived ones show it. */
const MOST = 3;

/** Long sentences about the family that stand word for word in note after note. */
export function repeatedWording({ records }: Case): CollectionMatch[] {
  const byHash = new Map<number, { record: CaseEntry; span: Span }[]>();
  for (const record of records)
    for (const { hash, span } of record.facts.sentences) {
      const places = byHash.get(hash) ?? [];
      if (places.at(-1)?.record !== record) byHash.set(hash, [...places, { record, span }]);
    }
  const repeated = [...byHash.values()].filter((places) => places.length >= FEWEST_RECORDS);
  return repeated
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST)
    .map((places) => {
      const last = places.at(-1)!;
      return {
        record: last.record,
        span: last.span,
        says: areDated(places.map(({ record }) => record)) ? 'repeated' : 'undated',
        values: {
          records: places.length,
          first: when(places[0]!.record, places[0]!.span),
          last: when(last.record, last.span),
        },
        related: places
          .slice(0, -1)
          .map(({ record, span }) => ({ record, span, says: 'before', values: { when: when(record, span) } })),
      };
    });
}
