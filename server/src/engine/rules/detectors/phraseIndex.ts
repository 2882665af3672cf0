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
  /** Every phrase of every rule that stands in the sentence; told from its text alone and worked out once. */
  candidates(facts: SentenceFacts): readonly Candidate[];
}

interface Entry {
  readonly compiled: CompiledDetection;
  readonly phrase: Phrase;
}

/**
 * All phrases of all rules by the words that must be in a sentence for them to stand there, so that a sentence meets
 * only the phrases that its words call up.
 * @throws DeclarationError for a phrase that cannot be read or has no word to look for
 */
export function createPhraseIndex(rules: readonly RuleDeclaration[], language: Language): PhraseIndex {
  const byAnchor = new Map<string, Entry[]>();
  for (const rule of rules)
    for (const [number, detection] of (rule.detect ?? []).entries()) add(rule, detection, number);
  const known = new WeakMap<SentenceFacts, readonly Candidate[]>();
  return { candidates };

  function add(rule: RuleDeclaration, detection: Detection, number: number): void {
    const path = [rule.id, 'detect', number];
    const compiled = { rule, detection, conditions: compileConditions([rule.always ?? {}, detection], language, path) };
    for (const [place, source] of detection.phrases.entries()) {
      const phrase = compilePhrase(source, language, [...path, 'phrases', place]);
      const anchors = language.anchors(phrase);
      if (!anchors)
        throw new DeclarationError([...path, 'phrases', place], 'this phrase needs at least one word to look for');
      for (const word of anchors) byAnchor.set(word, [...(byAnchor.get(word) ?? []), { compiled, phrase }]);
    }
  }

  function candidates(facts: SentenceFacts): readonly Candidate[] {
    return remember(known, facts, () => look(facts));
  }

  function look(facts: SentenceFacts): Candidate[] {
    const called = new Set<Entry>();
    for (const { norm } of facts.tokens) for (const entry of byAnchor.get(norm) ?? []) called.add(entry);
    return [...called].flatMap(({ compiled, phrase }) =>
      language.find(phrase, facts).map((match) => ({ compiled, match })),
    );
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
