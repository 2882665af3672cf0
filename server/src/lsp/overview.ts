import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  ActionResult,
  ChildResult,
  PersonResult,
  Rewrite,
  RuleSummary,
  SectionResult,
  Span,
} from '../engine/types.ts';
import { isInPassing } from '../pictures/inPassing.ts';
import { askPlace } from './askPlace.ts';
import { circulationCheck, PLACEHOLDER_RULE, severityBeforeCirculation } from './circulationCheck.ts';
import { mayBeIgnored } from './mayBeIgnored.ts';
import { toRange } from './positions.ts';
import type {
  OverviewAction,
  OverviewChild,
  OverviewFinding,
  OverviewPerson,
  OverviewRewrite,
  RecordOverview,
} from './protocol.ts';
import type { Reading, SeenFinding } from './readings.ts';
import { SnippetWriter } from './snippets.ts';

const NOTHING: Omit<ChildResult, 'id'> = { seen: [], alone: [], shown: [], words: [] };

/**
 * Everything a view shows of a record, from its stored reading.
 * @param seen the findings that may be seen now
 */
export function recordOverview(
  document: TextDocument,
  seen: readonly SeenFinding[],
  reading: Reading,
  rules: ReadonlyMap<string, RuleSummary>,
): RecordOverview {
  const { people = [], actions = [], sections = [], children } = reading.result;
  const shownOf = new Map(children?.each.map((child) => [child.id, child]));
  const about = { document, sections };
  return {
    version: reading.version,
    kind: reading.kind.kind,
    check: circulationCheck(document, reading, rules),
    sections: sections.map(({ span, level }) => ({ range: toRange(document, span), level })),
    findings: seen.map((each) => findingOf(each, reading, rules, about)),
    people: people.map((person) => personOf(person, shownOf.get(person.id), about)),
    together: childOf(children?.together ?? NOTHING, document),
    unmentioned: (children?.unmentioned ?? []).map(({ relation, among }) => ({
      relation,
      among: rangeOrNull(document, among),
      askAt: askPlace(document, sections, among),
    })),
    actions: actions.map((action) => actionOf(action, about)),
  };
}

interface About {
  readonly document: TextDocument;
  readonly sections: readonly SectionResult[];
}

function findingOf(
  { finding, index }: SeenFinding,
  { id, settings }: Reading,
  rules: ReadonlyMap<string, RuleSummary>,
  { document, sections }: About,
): OverviewFinding {
  const { rule, span, severity, message, prompt, rewrites } = finding;
  const summary = rules.get(rule);
  return {
    id: `${id}/${index}`,
    rule,
    title: summary?.title ?? rule,
    serves: summary?.finding ?? [],
    severity: severityBeforeCirculation(rule, severity, settings),
    message,
    questions: prompt,
    range: toRange(document, span),
    section: sectionOf(span, sections),
    placeholder: rule === PLACEHOLDER_RULE,
    ignorable: mayBeIgnored(rule, document.uri),
    rewrites: rewrites.map((rewrite) => rewriteOf(rewrite, document)),
  };
}

function rewriteOf({ title, safety, edits }: Rewrite, document: TextDocument): OverviewRewrite {
  const writer = new SnippetWriter();
  const inOrder = [...edits].sort((one, other) => one.start - other.start);
  return {
    title,
    safe: safety === 'safe',
    edits: inOrder.map((edit) => ({
      range: toRange(document, edit),
      newText: edit.newText,
      snippet: writer.write(edit.newText),
    })),
  };
}

function personOf(person: PersonResult, child: ChildResult | undefined, { document, sections }: About): OverviewPerson {
  const { id, label, part, presumed, relation, named, forms, facts, missing } = person;
  const starts = forms.flatMap(({ mentions }) => mentions).sort((one, other) => one.start - other.start);
  return {
    ...{ id, label, part, presumed, relation, named, missing },
    inPassing: isInPassing({ part, named, relation }),
    forms: forms.map(({ text, mentions }) => ({ text, mentions: mentions.map((span) => toRange(document, span)) })),
    facts: facts.map(({ about, span, by }) => ({
      about,
      range: toRange(document, span),
      by: rangeOrNull(document, by),
    })),
    child: part === 'child' ? childOf(child ?? NOTHING, document) : null,
    askAt: part !== 'professional' ? askPlace(document, sections, starts[0] ?? null) : null,
  };
}

function childOf({ seen, alone, shown, words }: Omit<ChildResult, 'id'>, document: TextDocument): OverviewChild {
  const sightings = (these: ChildResult['seen']) =>
    these.map(({ span, when }) => ({ range: toRange(document, span), when: rangeOrNull(document, when) }));
  return {
    seen: sightings(seen),
    alone: sightings(alone),
    shown: shown.map((span) => toRange(document, span)),
    words: words.map((span) => toRange(document, span)),
  };
}

function actionOf(action: ActionResult, { document, sections }: About): OverviewAction {
  const { span, what, context, people, missing } = action;
  return {
    ...{ context, people, missing },
    range: toRange(document, span),
    what: toRange(document, what),
    owner: rangeOrNull(document, action.owner),
    by: rangeOrNull(document, action.by),
    measure: rangeOrNull(document, action.measure),
    contingency: rangeOrNull(document, action.contingency),
    section: sectionOf(span, sections),
  };
}

/** The last heading that does not stand behind the words. */
function sectionOf(span: Span, sections: readonly SectionResult[]): number | null {
  const index = sections.findLastIndex((section) => section.span.start <= span.start);
  return index < 0 ? null : index;
}

function rangeOrNull(document: TextDocument, span: Span | null) {
  return span && toRange(document, span);
}
