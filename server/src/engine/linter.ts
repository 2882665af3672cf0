import { childrenResult } from './child/results.ts';
import { compileDisclosure, type Disclosure, type DisclosureDeclaration } from './disclosure/declaration.ts';
import { disclosureResults } from './disclosure/results.ts';
import { withoutCollisions } from './findings/collisions.ts';
import { atMostThreeABlock, moreInWords } from './findings/dense.ts';
import { onePerSentence } from './findings/duplicates.ts';
import { inOrder } from './findings/order.ts';
import { withPrecedence } from './findings/precedence.ts';
import { type Inflections, rememberInflections } from './language/inflect.ts';
import { createLanguage } from './language/language.ts';
import { rememberWords, type WordList } from './language/word-list.ts';
import { peopleResults } from './people/results.ts';
import { sectionResults } from './people/sections.ts';
import { createWho } from './people/who.ts';
import { actionResults } from './plan/results.ts';
import type { Prepared } from './prepare.ts';
import { readAhead } from './readAhead.ts';
import { readRecord } from './record.ts';
import { rewritesFor } from './rewrites/rewriter.ts';
import { fillTemplate } from './rewrites/template.ts';
import { createCatalogue, summariesOf } from './rules/catalogue.ts';
import { PACKS, type RuleDeclaration } from './rules/declaration.ts';
import { createKindTeller, type KindsData } from './text/kind.ts';
import type {
  CaseRecord,
  Finding,
  LintResult,
  LintSettings,
  Match,
  ResultPart,
  RuleFailure,
  RuleSummary,
  Severity,
  SourceDocument,
} from './types.ts';

/** The dictionaries as they are read from `dictionaries/` when the product is built. */
export interface Dictionaries {
  readonly rules: readonly { readonly file: string; readonly value: unknown }[];
  readonly lexicon: Readonly<Record<string, unknown>>;
  readonly kinds: Readonly<Record<string, unknown>>;
  /** What not everybody may learn who gets a record; none where it is missing. */
  readonly disclosure?: readonly { readonly file: string; readonly value: unknown }[];
  /** Inflections of the verbs they name, worked out when the product is built; what is missing is worked out on need. */
  readonly inflections?: Readonly<Record<string, Inflections>>;
  /** What a dictionary of English says of single words, for the same reason. */
  readonly words?: WordList;
  /** What lists and phrases come to, so that they are read only where a record needs them. */
  readonly prepared?: Prepared;
}

/** The engine's one facade: plain documents in, findings out. Pure: same text, same settings, same findings, everywhere. */
export interface Linter {
  /** Every rule the catalogue knows, in the order of their ids. */
  readonly rules: readonly RuleSummary[];
  /** Packs that settings may switch on. */
  readonly packs: readonly string[];
  /** @param parts what to hand out beside the findings; what is not asked for is not worked out and not in the result */
  lint(document: SourceDocument, settings: LintSettings, parts?: readonly ResultPart[]): LintResult;
  /** Does the greater part of linting a record, one sentence at a time; a `lint` that follows finds it done. See `readAhead`. */
  readAhead(document: SourceDocument): Iterable<void>;
}

/** What the rules are, told from their declarations alone; nothing is compiled, so this costs next to nothing. */
export function describeRules({ rules }: Pick<Dictionaries, 'rules'>): Pick<Linter, 'rules' | 'packs'> {
  return { rules: summariesOf(rules.map(({ value }) => value as RuleDeclaration)), packs: PACKS };
}

/**
 * @param dictionaries already checked against their schema
 * @throws DeclarationError for a rule that cannot be compiled, PhraseError for a lexicon entry that cannot be read
 */
export function createLinter(dictionaries: Dictionaries): Linter {
  rememberInflections(dictionaries.inflections ?? {});
  if (dictionaries.words) rememberWords(dictionaries.words);
  const language = createLanguage(
    Object.assign({}, ...Object.values(dictionaries.lexicon)),
    dictionaries.prepared?.lists,
  );
  const catalogue = createCatalogue(
    dictionaries.rules.map(({ value }) => value as RuleDeclaration),
    language,
    dictionaries.prepared?.anchors,
  );
  const tellKind = createKindTeller(dictionaries.kinds as KindsData);
  let compiled: readonly Disclosure[] | undefined;
  return {
    rules: catalogue.summaries,
    packs: catalogue.packs,
    lint,
    readAhead: (document) => readAhead(document, language, catalogue.lookAt),
  };

  function lint(document: SourceDocument, settings: LintSettings, parts: readonly ResultPart[] = []): LintResult {
    const record = readRecord(document, language, tellKind);
    const who = createWho(record.people);
    const failures: RuleFailure[] = [];
    const matches: Match[] = [];
    for (const rule of catalogue.declarations) {
      if (!speaks(rule, record, settings)) continue;
      try {
        matches.push(...catalogue.detect(rule, record, who));
      } catch (error) {
        failures.push({ rule: rule.id, reason: reasonOf(error) });
      }
    }
    const settled = inOrder(onePerSentence(withPrecedence(matches, catalogue.declarations)));
    // What a check in code finds is a thing of its own: each blank is to be filled, each adult to be named.
    const inCode = new Set(catalogue.declarations.filter(({ check }) => check).map(({ id }) => id));
    const isOwn = ({ rule, captures }: Match) => captures === undefined && inCode.has(rule);
    const { shown, more, heldBack } = atMostThreeABlock(settled, isOwn);
    const asked = shown.map((match) => withMore(toFinding(match, record, settings), match, more.get(match)));
    const aboutWords = asked.filter((_, i) => shown[i]!.captures !== undefined);
    const findings = withoutCollisions(asked, aboutWords);
    return {
      ...{ kind: record.kind, findings, suppressed: settled.length - shown.length, failures },
      ...(shown.length < settled.length ? { suppressedByRule: heldBack } : {}),
      ...(parts.includes('people') ? { people: peopleResults(record) } : {}),
      ...(parts.includes('actions') ? { actions: actionResults(record) } : {}),
      ...(parts.includes('children') ? { children: childrenResult(record, who, language) } : {}),
      ...(parts.includes('sections') ? { sections: sectionResults(record, language) } : {}),
      ...(parts.includes('disclosures')
        ? { disclosures: disclosureResults(record, disclosures(), who, language) }
        : {}),
    };
  }

  /** Read when they are first asked for: most records are read without. */
  function disclosures(): readonly Disclosure[] {
    compiled ??= (dictionaries.disclosure ?? []).map(({ value }) =>
      compileDisclosure(value as DisclosureDeclaration, language),
    );
    return compiled;
  }

  function toFinding(match: Match, record: CaseRecord, settings: LintSettings): Finding {
    const rule = catalogue.declarations.find(({ id }) => id === match.rule)!;
    const { span, values, related } = match;
    return {
      rule: rule.id,
      span,
      text: record.text.slice(span.start, span.end),
      severity: severityOf(match, rule, settings),
      message: fillTemplate(match.message ?? rule.message, { values }) ?? rule.title,
      rewrites: rewritesFor(match, match.rewrites ?? rule.rewrites ?? [], record),
      prompt: match.ask ?? rule.ask ?? null,
      related,
    };
  }
}

function withMore(finding: Finding, match: Match, more: number | undefined): Finding {
  return more ? { ...finding, message: `${finding.message} ${moreInWords(more, match)}` } : finding;
}

function speaks(rule: RuleDeclaration, { kind }: CaseRecord, { rules, packs }: LintSettings): boolean {
  const chosen = rules[rule.id];
  if (chosen === 'off' || !rule.kinds.includes(kind)) return false;
  return !rule.pack || packs.includes(rule.pack) || chosen !== undefined;
}

/** A setting moves the rule as a whole: where it lowers the rule, a detection that was already lower keeps its own. */
function severityOf(match: Match, rule: RuleDeclaration, { rules }: LintSettings): Severity {
  const chosen = rules[rule.id];
  if (chosen === undefined || chosen === 'off') return match.severity;
  return match.severity === rule.severity ? chosen : lower(match.severity, chosen);
}

function lower(one: Severity, other: Severity): Severity {
  const order: readonly Severity[] = ['hint', 'information', 'warning', 'error'];
  return order.indexOf(one) < order.indexOf(other) ? one : other;
}

/** The kind of the error and where it was thrown; never its message, which could hold words of the record. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'the rule stopped with something that is no error';
  const place = /\bat (\S+)/.exec(error.stack ?? '')?.[1];
  return place ? `${error.name} in ${place}` : error.name;
}
