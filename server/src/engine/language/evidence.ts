import type { Evidence, EvidenceKind, SentenceFacts } from '../types.ts';
import type { Language } from './language.ts';

/** The lexicon classes that hold each kind of evidence: `dictionaries/lexicon/evidence.yaml`. Quoted words are found by the block. */
const CLASSES: Readonly<Record<Exclude<EvidenceKind, 'speech' | 'detail'>, string>> = {
  count: 'evidence-count',
  when: 'evidence-when',
  perception: 'evidence-perception',
  source: 'evidence-source',
};

/** One concrete word may be chance ("the house"); two describe. */
const FEWEST_DETAILS = 2;

/**
 * What in a sentence could answer a claim (exclusion G7). Whether it bears on the claim at hand is for the rule to say.
 */
export function findEvidence(facts: SentenceFacts, language: Language): Evidence[] {
  const found: Evidence[] = [];
  for (const [kind, name] of Object.entries(CLASSES)) {
    for (const [from, to] of language.findClass(name, facts))
      found.push({ kind: kind as EvidenceKind, ...spanOf(facts, from, to) });
  }
  const details = language.findClass('evidence-detail', facts);
  if (details.length >= FEWEST_DETAILS) {
    for (const [from, to] of details) found.push({ kind: 'detail', ...spanOf(facts, from, to) });
  }
  return found.sort((a, b) => a.start - b.start);
}

function spanOf(facts: SentenceFacts, from: number, to: number) {
  return { start: facts.tokens[from]!.start, end: facts.tokens[to - 1]!.end };
}
