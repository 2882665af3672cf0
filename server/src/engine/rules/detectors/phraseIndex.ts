import type { Language } from '../../language/language.ts';
import type { PhraseMatch } from '../../language/matcher.ts';
import type { Phrase } from '../../language/phrase.ts';
import { remember } from '../../language/remember.ts';
import type { SentenceFacts } from '../../types.ts';
import type { Detection, RuleDeclaration } from '../declaration.ts';
import { DeclarationError } from '../declaration.ts';
import { type CompiledConditions, compileConditions } from './conditions.ts';

/** One detection of one rule, ready to look for. */
export interface CompiledDetection {
  readonly rule: RuleDeclaration;
  readonly detection: Detection;
  readonly conditions: CompiledConditions;
}

/** A phrase of a detection that stands in a sentence; whether it counts is for the record to say. */
export interface Candidate {
  readonly compiled: CompiledDetection;
  readonly match: PhraseMatch;
}

export interface PhraseIndex {
  /** The rules of which some phrase may stand in the sentence, by its words. */
  called(facts: SentenceFacts): Iterable<RuleDeclaration>;
  /** Every phrase of a rule that stands in the sentence; told from its text alone and worked out once. */
  candidates(facts: SentenceFacts, rule: RuleDeclaration): readonly Candidate[];
  /** The words that call up each phrase, in order and parted by blanks: for the build, which ships them. */
  readonly anchors: readonly string[];
}

interface Entry {
  readonly compiled: CompiledDetection;
  readonly source: string;
  /** Its place among all phrases of all rules: the order in which candidates are given. */
  readonly order: number;
}

const NONE: readonly Candidate[] = [];

/**
 * All phrases of all rules by the words that must be in a sentence for them to stand there, so that a sentence meets
 * only the phrases that its words call up.
 * @param prepared the words that call up each phrase, where they were worked out before
 * @throws DeclarationError for a phrase that cannot be read or has no word to look for
 */
export function createPhraseIndex(
  rules: readonly RuleDeclaration[],
  language: Language,
  prepared?: readonly string[],
): PhraseIndex {
  const anchors: string[] = [];
  const byAnchor = new Map<string, Entry[]>();
  for (const rule of rules)
    for (const [number, detection] of (rule.detect ?? []).entries()) add(rule, detection, number);
  const known = new WeakMap<SentenceFacts, ReadonlyMap<RuleDeclaration, Called>>();
  return { called: (facts) => calledIn(facts).keys(), candidates, anchors };

  function add(rule: RuleDeclaration, detection: Detection, number: number): void {
    const path = [rule.id, 'detect', number];
    const compiled = { rule, detection, conditions: compileConditions([rule.always ?? {}, detection], language, path) };
    for (const [place, source] of detection.phrases.entries()) {
      const words = prepared?.[anchors.length] ?? anchorsOf(source, [...path, 'phrases', place]);
      const entry = { compiled, source, order: anchors.length };
      anchors.push(words);
      for (const word of words.split(' ')) remember(byAnchor, word, () => []).push(entry);
    }
  }

  function anchorsOf(source: string, path: readonly (string | number)[]): string {
    const words = language.anchors(compilePhrase(source, language, path));
    if (!words) throw new DeclarationError(path, 'this phrase needs at least one word to look for');
    return [...words].join(' ');
  }

  function candidates(facts: SentenceFacts, rule: RuleDeclaration): readonly Candidate[] {
    const own = calledIn(facts).get(rule);
    if (!own) return NONE;
    own.found ??= [...own.entries]
      .sort((a, b) => a.order - b.order)
      .flatMap(({ compiled, source }) =>
        language.findOnce(language.phrase(source), facts).map((match) => ({ compiled, match })),
      );
    return own.found;
  }

  function calledIn(facts: SentenceFacts): ReadonlyMap<RuleDeclaration, Called> {
    return remember(known, facts, () => callUp(facts));
  }

  /** The phrases of each rule that the words of a sentence call up. */
  function callUp(facts: SentenceFacts): ReadonlyMap<RuleDeclaration, Called> {
    const byRule = new Map<RuleDeclaration, Called>();
    for (const { norm } of facts.tokens)
      for (const entry of byAnchor.get(norm) ?? [])
        remember(byRule, entry.compiled.rule, () => ({ entries: new Set<Entry>() })).entries.add(entry);
    return byRule.size > 0 ? byRule : NOTHING_CALLED;
  }
}

interface Called {
  readonly entries: Set<Entry>;
  found?: readonly Candidate[];
}

const NOTHING_CALLED: ReadonlyMap<RuleDeclaration, Called> = new Map();

/** @throws DeclarationError that names the place in the declaration */
export function compilePhrase(source: string, language: Language, path: readonly (string | number)[]): Phrase {
  try {
    return language.phrase(source);
  } catch (error) {
    throw new DeclarationError(path, `"${source}": ${error instanceof Error ? error.message : String(error)}`);
  }
}
