import { createBlockReader } from './blocks.ts';
import { collectionRulesIn, withCollection } from './collection/declaration.ts';
import { withoutCollisions } from './findings/collisions.ts';
import { atMostThreeABlock, moreInWords } from './findings/dense.ts';
import { onePerSentence } from './findings/duplicates.ts';
import { inOrder } from './findings/order.ts';
import { withPrecedence } from './findings/precedence.ts';
import { type Inflections, rememberInflections } from './language/inflect.ts';
import { createLanguage } from './language/language.ts';
import { rememberWords, type WordList } from './language/word-list.ts';
import { createDescriber, type WholeRecord } from './parts.ts';
import { createWho } from './people/who.ts';
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
  /** What rules about several records say; none where it is missing. */
  readonly collection?: readonly { readonly file: string; readonly value: unknown }[];
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
  /** What `lint` hands out beside the findings, without them; of the record that was linted last it costs little. */
  describe(document: SourceDocument, parts: readonly ResultPart[]): Pick<LintResult, ResultPart>;
  /** Does the greater part of linting a record, one block at a time; a `lint` that follows finds it done. See `readAhead`. */
  readAhead(document: SourceDocument): Iterable<void>;
}

/** What the rules are, told from their declarations alone; nothing is compiled, so this costs next to nothing. */
export function describeRules(
  dictionaries: Pick<Dictionaries, 'rules' | 'collection'>,
): Pick<Linter, 'rules' | 'packs'> {
  const own = summariesOf(dictionaries.rules.map(({ value }) => value as RuleDeclaration));
  return { rules: withCollection(own, collectionRulesIn(dictionaries)), packs: PACKS };
}

/**
 * @param dictionaries already checked against their schema
 * @param memory how many characters of records to keep what was read of: what it knows again it need not read again
 * @throws DeclarationError for a rule that cannot be compiled, PhraseError for a lexicon entry that cannot be read
 */
export function createLinter(dictionaries: Dictionaries, memory?: number): Linter {
  rememberInflections(dictionaries.inflections ?? {});
  if (dictionaries.words) rememberWords(dictionaries.words);
  const language = createLanguage(
    Object.assign({}, ...Object.values(dictionaries.lexicon)),
    dictionaries.prepared?.lists,
    memory,
  );
  const catalogue = createCatalogue(
    dictionaries.rules.map(({ value }) => value as RuleDeclaration),
    language,
    dictionaries.prepared?.anchors,
  );
  const reader = createBlockReader(language, memory);
  const tellKind = createKindTeller(dictionaries.kinds as KindsData);
  const partsOf = createDescriber(dictionaries.disclosure ?? [], language);
  let last: (WholeRecord & { readonly document: SourceDocument }) | undefined;
  return {
    ...describeRules(dictionaries),
    lint,
    describe: (document, parts) => partsOf(whole(document), parts),
    readAhead: (document) => readAhead(document, reader, catalogue.lookAt),
  };

  function lint(document: SourceDocument, settings: LintSettings, parts: readonly ResultPart[] = []): LintResult {
    const { record, who } = whole(document);
    const detect = catalogue.detector(record, who);
    const failures: RuleFailure[] = [];
    const matches: Match[] = [];
    for (const rule of catalogue.declarations) {
      if (!speaks(rule, record, settings)) continue;
      try {
        matches.push(...detect(rule));
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
      ...partsOf({ record, who }, parts),
    };
  }

  /** The record that was read last is known. */
  function whole(document: SourceDocument): WholeRecord {
    if (!last || !isSame(last.document, document)) {
      const record = readRecord(document, reader, language, tellKind);
      last = { document, record, who: createWho(record.people) };
    }
    return last;
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

function isSame(one: SourceDocument, other: SourceDocument): boolean {
  return one.text === other.text && one.uri === other.uri && one.kind === other.kind && one.format === other.format;
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
