import type { Who } from '../../people/who.ts';
import type { CaseRecord, RecordSentence, SentenceFact } from '../../types.ts';

/** Shorter sentences come back by chance: "Mum was at home." */
const FEWEST_WORDS = 9;
/** What is told again on purpose, from record to record. */
const TOLD_AGAIN = /\b(?:background|history|reason|purpose|family|household|legal|confidential|plan|action|next)/;

/**
 * Sentences of a note that speak of the family and are long enough not to come back by chance. Forms, headings, quoted
 * words, policy and background are left out.
 */
export function longSentences(record: CaseRecord, who: Who): SentenceFact[] {
  if (record.kind !== 'note') return [];
  return record.sentences.filter(isOwn).map(({ facts, span }) => ({
    span: { start: span.start, end: span.end },
    hash: hashOf(wordsOf(facts.tokens).join(' ')),
  }));

  function isOwn(sentence: RecordSentence): boolean {
    const { block, facts, quotations } = sentence;
    if (block.outline.kind === 'heading' || block.outline.header || block.outline.kind === 'email-header') return false;
    if (quotations.length > 0 || facts.moods.some(({ kind }) => kind === 'policy')) return false;
    if (TOLD_AGAIN.test(block.section)) return false;
    if (wordsOf(facts.tokens).length < FEWEST_WORDS) return false;
    return facts.mentions.some(
      (mention) => !['professional', 'unknown'].includes(who.roleOf(sentence, mention)) || mention.kind === 'pronoun',
    );
  }
}

function wordsOf(tokens: RecordSentence['facts']['tokens']): string[] {
  return tokens.filter(({ word }) => word).map(({ norm }) => norm);
}

/** FNV-1a twice, with two beginnings: 53 bits, so that two sentences of a case do not meet by chance. */
export function hashOf(words: string): number {
  return (fnv(words, 0x811c9dc5) % 0x200000) * 0x100000000 + fnv(words, 0x01000193);
}

function fnv(words: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
