import type { ActionResult, DisclosureResult, Finding, PersonResult, RuleFailure, Span } from '../../engine/types.ts';
import type { recordFields } from '../formats/json.ts';
import type { Place } from '../formats/places.ts';
import type { FileResult } from '../result.ts';
import type { ToldAcross, ToldFacts } from './across.ts';
import { skeletonOf } from './skeleton.ts';

/** A line of `caselint pipe`, or of `--format ndjson`. */
type Fields = ReturnType<typeof recordFields> & Partial<ToldFacts>;

/** What a line says: a result, what several records show, or that a record could not be read. */
export type Told =
  | { readonly result: FileResult; readonly told?: ToldFacts }
  | ToldAcross
  | { readonly path: string; readonly message: string }
  | { readonly error: string };

/** Reads a line of results. Never throws, never quotes it. */
export function resultFrom(line: string): Told {
  try {
    const fields = JSON.parse(line);
    if (typeof fields.error === 'string') return { path: fields.path ?? `line ${fields.line}`, message: fields.error };
    if (Array.isArray(fields.collection)) return fields;
    if (typeof fields.path !== 'string' || !Array.isArray(fields.findings)) return { error: NO_RESULT };
    const { facts, factPlaces } = fields;
    return { result: resultOf(fields), ...(facts && factPlaces && { told: { facts, factPlaces } }) };
  } catch {
    return { error: NO_RESULT };
  }
}

function resultOf(fields: Fields): FileResult {
  const { path, kind, notes, suppressed, failures, ignored = 0, baseline = 0 } = fields;
  const places: Place[] = [];
  const span = (place: Place): Span => {
    places.push(place);
    return { start: place.start, end: place.end };
  };
  const findings = fields.findings.map((finding): Finding => ({ ...finding, span: span(finding), related: [] }));
  const people = fields.people?.map((person) => personFrom(person, span));
  const actions = fields.actions?.map((action) => actionFrom(action, span));
  const disclosures = fields.disclosures?.map((each): DisclosureResult => ({ ...each, span: span(each) }));
  const named = places.filter(({ place }) => place !== undefined).sort((one, other) => one.start - other.start);
  return {
    path,
    kind,
    text: skeletonOf(places),
    ...(notes && { notes }),
    ...(named.length > 0 && {
      places: named.map(({ start, end, place = '' }) => ({ span: { start, end }, name: place })),
    }),
    findings,
    suppressed,
    aside: { ignored, old: baseline },
    failures: failures as readonly RuleFailure[],
    ...(people && { people }),
    ...(actions && { actions }),
    ...(disclosures && { disclosures }),
  };
}

type PersonFields = NonNullable<Fields['people']>[number];
type ActionFields = NonNullable<Fields['actions']>[number];
type ToSpan = (place: Place) => Span;

/** The way back from `personFields`. */
function personFrom({ forms, facts, ...person }: PersonFields, span: ToSpan): PersonResult {
  return {
    ...person,
    forms: forms.map(({ text, mentions }) => ({ text, mentions: mentions.map(span) })),
    facts: facts.map((fact) => ({ about: fact.about, span: span(fact), by: fact.by && span(fact.by) })),
  };
}

/** The way back from `actionFields`. */
function actionFrom(action: ActionFields, span: ToSpan): ActionResult {
  const { context, what, owner, people, by, measure, contingency, missing } = action;
  return {
    span: span(action),
    context,
    what: span(what),
    owner: owner && span(owner),
    people,
    by: by && span(by),
    measure: measure && span(measure),
    contingency: contingency && span(contingency),
    missing,
  };
}

const NO_RESULT = 'This line is no result of "caselint pipe" or "--format ndjson", and is left out.';
