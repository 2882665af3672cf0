import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, OpenMention, RecordSentence, SentenceFact } from '../../types.ts';
import { hashOf } from '../hash.ts';

/** Shorter sentences come back by chance: "Mum was at home." */
const FEWEST_WORDS = 9;
/** What is told again on purpose, from record to record. */
const TOLD_AGAIN =
  /\b(?:background|history|reason|purpose|family (?:details|members|composition|tree)|household|legal|confidential|plan|actions?|next)\b/;
/** What somebody else wrote, in an answer to their mail. */
const ANSWERED = /^\s*>/;

/**
 * Sentences of a note that speak of the family or its home and are long enough not to come back by chance. Forms, headings,
 * quoted words, notices, policy and background are left out.
 */
export function longSentences(record: CaseRecord, who: Who, language: Language): SentenceFact[] {
  if (record.kind !== 'note') return [];
  return record.sentences.filter(isOwn).map(({ facts, span }) => ({
    span: { start: span.start, end: span.end },
    hash: hashOf(facts.text),
  }));

  function isOwn(sentence: RecordSentence): boolean {
    const { block, facts, quotations } = sentence;
    if (block.outline.kind === 'heading' || block.outline.header || block.outline.kind === 'email-header') return false;
    if (quotations.length > 0 || facts.moods.some(({ kind }) => kind === 'policy')) return false;
    if (TOLD_AGAIN.test(block.section) || ANSWERED.test(block.text.text)) return false;
    if (wordsOf(facts.tokens).length < FEWEST_WORDS || language.hasClass('form-notice', facts)) return false;
    return language.hasClass('home-part', facts) || facts.mentions.some((mention) => isOfFamily(sentence, mention));
  }

  function isOfFamily(sentence: RecordSentence, mention: OpenMention): boolean {
    if (mention.kind === 'pronoun') return mention.relation !== 'writer';
    const role = who.roleOf(sentence, mention);
    return role !== 'professional' && (role !== 'unknown' || mention.kind === 'name');
  }
}

function wordsOf(tokens: RecordSentence['facts']['tokens']): string[] {
  return tokens.filter(({ word }) => word).map(({ norm }) => norm);
}
