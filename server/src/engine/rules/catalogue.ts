import type { Language } from '../language/language.ts';
import type { Who } from '../people/who.ts';
import type { CaseRecord, Match, RuleSummary, SentenceFacts } from '../types.ts';
import { CHECKS } from './checks/index.ts';
import { DeclarationError, type RuleDeclaration } from './declaration.ts';
import { compileActionDetections, detectActions } from './detectors/actions.ts';
import { createPhraseIndex } from './detectors/phraseIndex.ts';
import { type CallingSentence, callsIn, detectPhrases } from './detectors/phrases.ts';

/** The rules, ready to be asked about a record. */
export interface Catalogue {
  readonly declarations: readonly RuleDeclaration[];
  /** See `PhraseIndex.anchors`. */
  readonly anchors: readonly string[];
  /** What gives the matches of one rule in a record; it throws what the rule throws. */
  detector(record: CaseRecord, who: Who): (rule: RuleDeclaration) => Match[];
  /** Looks for every phrase of every rule in a sentence, so that `detect` finds them looked for. */
  lookAt(facts: SentenceFacts): void;
}

/**
 * @param declarations as the dictionaries give them, each already checked against the schema
 * @throws DeclarationError whose path starts with the rule's id
 */
export function createCatalogue(
  declarations: readonly RuleDeclaration[],
  language: Language,
  prepared?: readonly string[],
): Catalogue {
  const rules = inOrder(declarations);
  for (const { id, check } of rules)
    if (check && !CHECKS[id]) throw new DeclarationError([id, 'check'], 'there is no check of that name in the code');
  const phrases = createPhraseIndex(rules, language, prepared);
  const actions = new Map(rules.map((rule) => [rule, compileActionDetections(rule, language)]));
  const placeholders = new Set(rules.flatMap(templatesOf).flatMap(placeholdersOf));
  return {
    declarations: rules,
    anchors: phrases.anchors,
    detector,
    lookAt,
  };

  function lookAt(facts: SentenceFacts): void {
    for (const call of phrases.calls(facts)) call.candidates();
  }

  function detector(record: CaseRecord, who: Who): (rule: RuleDeclaration) => Match[] {
    const calling = callsIn(record, phrases);
    return (rule) => detect(rule, calling.get(rule) ?? [], record, who);
  }

  function detect(rule: RuleDeclaration, calling: readonly CallingSentence[], record: CaseRecord, who: Who): Match[] {
    const matches = detectPhrases(calling, record, who, language, placeholders);
    matches.push(...detectActions(record, actions.get(rule) ?? [], who, language, placeholders));
    const check = rule.check ? CHECKS[rule.id] : undefined;
    for (const found of check?.(record, who, language, placeholders) ?? []) {
      const words = record.text.slice(found.span.start, found.span.end);
      matches.push({
        rule: rule.id,
        span: found.span,
        severity: found.severity ?? rule.severity,
        ...(found.sentence ? { sentence: found.sentence } : {}),
        values: { words, ...found.values },
        related: found.related ?? [],
      });
    }
    return matches;
  }
}

/** What a reader is told of the rules, in the order of their ids. */
export function summariesOf(declarations: readonly RuleDeclaration[]): RuleSummary[] {
  return inOrder(declarations).map(summaryOf);
}

function inOrder(declarations: readonly RuleDeclaration[]): RuleDeclaration[] {
  return [...declarations].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function summaryOf(rule: RuleDeclaration): RuleSummary {
  const { id, title, severity, kinds, finding, why, sources, advice, examples, pack } = rule;
  return { id, title, severity, kinds, finding, why, sources, advice, examples, ...(pack ? { pack } : {}) };
}

function templatesOf({ rewrites = [], detect = [], actions = [] }: RuleDeclaration): string[] {
  return [...rewrites, ...[...detect, ...actions].flatMap((detection) => detection.rewrites ?? [])].flatMap((rewrite) =>
    [rewrite.with, rewrite.future, rewrite.after, rewrite.append].filter((text) => text !== undefined),
  );
}

function placeholdersOf(template: string): string[] {
  return [...template.matchAll(/\[([^\]]*)\]/g)].map(([, inner = '']) => inner.toLowerCase());
}
