import type { Finding, RuleSummary } from '../../engine/types.ts';
import type { FileResult } from '../result.ts';
import { createPlaces, type Place } from './places.ts';

/** A finding as a report tells it. A report travels further than a record, so none of the record's words are in it unless they were asked for. */
export interface Told {
  readonly rule: string;
  readonly severity: Finding['severity'];
  /** What the rule is about. */
  readonly title: string;
  /** What was seen: the rule's own words, or with excerpts the finding's message, which quotes the record. */
  readonly says: string;
  /** The question to ask; '' where the rule has none. A rule's questions quote nothing. */
  readonly asks: string;
  /** The words that are questioned; only with excerpts. */
  readonly words?: string;
  readonly place: Omit<Place, 'text'>;
}

export type Teller = (result: FileResult) => readonly Told[];

/**
 * What tells of the findings of a record.
 * @param excerpts whether the record's words may be shown
 */
export function createTeller(rules: readonly RuleSummary[], excerpts: boolean): Teller {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return (result) => {
    const places = createPlaces(result);
    return result.findings.map(({ rule, severity, message, prompt, span }) => {
      const title = titles.get(rule) ?? rule;
      const { text: words, ...place } = places.at(span);
      return {
        ...{ rule, severity, title, asks: prompt ?? '', place },
        says: excerpts ? message : title,
        ...(excerpts && { words }),
      };
    });
  };
}

/** Where a finding stands, for people: "paragraph 12", or "line 3". */
export function placeInWords({ place }: Pick<Told, 'place'>): string {
  return place.place ?? `line ${place.line}`;
}

/** "What was seen. The question?" */
export function sentencesOf({ says, asks }: Pick<Told, 'says' | 'asks'>): string {
  const full = /[.?!…”"]$/.test(says) ? says : `${says}.`;
  return asks === '' ? full : `${full} ${asks}`;
}
