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

/** A rule of which some phrase may stand in a sentence, by its words. */
export interface Call {
  readonly rule: RuleDeclaration;
  /** Every phrase of it that does stand there; told from the sentence's text alone and worked out once. */
  candidates(): readonly Candidate[];
}

export interface PhraseIndex {
  /** Without those that have turned out to come to nothing. */
  calls(facts: SentenceFacts): readonly Call[];
  /** The words that call up each phrase, in order and parted by blanks: for the build, which ships them. */
  readonly anchors: readonly string[];
}

interface Entry {
  readonly compiled: CompiledDetection;
  readonly source: string;
  /** Its place among all phrases of all rules: the order in which candidates are given. */
  readonly order: number;
}

const NONE: Call[] = [];

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
  const known = new WeakMap<SentenceFacts, Call[]>();
  return { calls, anchors };

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

  function calls(facts: SentenceFacts): readonly Call[] {
    return remember(known, facts, () => {
      const byRule = new Map<RuleDeclaration, Entry[]>();
      for (const { norm } of facts.tokens)
        for (const entry of byAnchor.get(norm) ?? []) remember(byRule, entry.compiled.rule, () => []).push(entry);
      return byRule.size > 0 ? [...byRule].map(([rule, entries]) => callOf(rule, entries, facts)) : NONE;
    });
  }

  /** What is kept is the answer, not the many phrases that were called up and do not stand there. */
  function callOf(rule: RuleDeclaration, entries: readonly Entry[] | undefined, facts: SentenceFacts): Call {
    let found: readonly Candidate[] | undefined;
    const call: Call = { rule, candidates };
    return call;

    function candidates(): readonly Candidate[] {
      if (found) return found;
      // Two words of a sentence may call up the same phrase.
      const called = [...new Set(entries)].sort((a, b) => a.order - b.order);
      entries = undefined;
      found = called.flatMap(({ compiled, source }) =>
        language.findOnce(language.phrase(source), facts).map((match) => ({ compiled, match })),
      );
      if (found.length === 0) withdraw(call, facts);
      return found;
    }
  }

  function withdraw(call: Call, facts: SentenceFacts): void {
    const left = (known.get(facts) ?? NONE).filter((other) => other !== call);
    known.set(facts, left.length > 0 ? left : NONE);
  }
}

/** @throws DeclarationError that names the place in the declaration */
export function compilePhrase(source: string, language: Language, path: readonly (string | number)[]): Phrase {
  try {
    return language.phrase(source);
  } catch (error) {
    throw new DeclarationError(path, `"${source}": ${error instanceof Error ? error.message : String(error)}`);
  }
}
