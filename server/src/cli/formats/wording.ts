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
  /** Tells families apart, and is shown only with excerpts: it may be the names of children. */
  readonly family: string;
  /** The places in the other records. */
  readonly also: readonly PlaceAcross[];
}

/** Another record's place, with what stands there: "Agreed on 5 March 2024", which quotes nothing. */
export type PlaceAcross = Pick<Told, 'place' | 'says' | 'words'> & { readonly path: string };

/**
 * What a report tells of several records together.
 * @param excerpts whether the records' words may be shown
 */
export function tellAcross(
  findings: readonly AcrossFinding[],
  rules: readonly RuleSummary[],
  excerpts: boolean,
): readonly ToldAcross[] {
  return findings.map(({ rule, severity, case: family, message, prompt, at, related }) => {
    const known = rules.find(({ id }) => id === rule);
    const title = known?.across?.title ?? known?.title ?? rule;
    const also = related.map(({ message: says, ...other }) => ({ ...standing(other, excerpts), says }));
    return {
      ...{ rule, severity, family, title, asks: prompt, also, ...standing(at, excerpts) },
      says: excerpts ? message : title,
    };
  });
}

function standing({ path, text: words, lines: _, ...place }: AcrossPlace, excerpts: boolean) {
  return { path, place, ...(excerpts && { words }) };
}

/** "Agreed on 5 March 2024: core-group-2.txt, line 8; Agreed on 16 April 2024: core-group-3.txt, line 9". */
export function alsoInWords({ also }: ToldAcross): string {
  return also.map(whereInWords).join('; ');
}

/** "Agreed on 5 March 2024: core-group-2.txt, line 8". */
export function whereInWords(other: PlaceAcross): string {
  return `${other.says}: ${other.path}, ${placeInWords(other)}`;
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
