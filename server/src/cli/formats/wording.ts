import type { Finding, RuleSummary } from '../../engine/types.ts';
import type { AcrossFinding, AcrossPlace } from '../across/finding.ts';
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

/** A finding that only several records together show, as a report tells it. */
export interface ToldAcross extends Told {
  readonly path: string;
  /** The places in the other records. */
  readonly also: readonly (Pick<Told, 'place'> & { readonly path: string })[];
}

/**
 * What a report tells of several records together. The name of the family is left out: it may be that of its children.
 * @param excerpts whether the records' words may be shown
 */
export function tellAcross(
  findings: readonly AcrossFinding[],
  rules: readonly RuleSummary[],
  excerpts: boolean,
): readonly ToldAcross[] {
  return findings.map(({ rule, severity, message, prompt, at, related }) => {
    const title = rules.find(({ id }) => id === rule)?.title ?? rule;
    const { path, place } = standing(at);
    return {
      ...{ rule, severity, title, asks: prompt, path, place, also: related.map(standing) },
      says: excerpts ? message : title,
      ...(excerpts && { words: at.text }),
    };
  });
}

function standing({ path, text: _, lines: __, ...place }: AcrossPlace): ToldAcross['also'][number] {
  return { path, place };
}

/** "core-group-2.txt, line 8; core-group-3.txt, line 9". */
export function alsoInWords({ also }: ToldAcross): string {
  return also.map(whereInWords).join('; ');
}

/** "core-group-2.txt, line 8". */
export function whereInWords(other: ToldAcross['also'][number]): string {
  return `${other.path}, ${placeInWords(other)}`;
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
