import type { Who } from '../../people/who.ts';
import type { CaseRecord, RecordSentence, SentenceFact } from '../../types.ts';
import { hashOf } from '../hash.ts';

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
    hash: hashOf(facts.text),
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
