import { clauseAround, isNegated, subjectOf } from '../language/clauses.ts';
import type { Language } from '../language/language.ts';
import type { Who } from '../people/who.ts';
import { isQuotedAt } from '../text/quoted.ts';
import { overlaps, shift } from '../text/spans.ts';
import type { CaseRecord, OpenMention, RecordSentence, SentenceFacts } from '../types.ts';

/** A sentence in which somebody at work saw children. */
export interface Seeing {
  readonly sentence: RecordSentence;
  /** The words for the children; empty where the sentence leaves them out ("Seen alone in his room"). */
  readonly children: readonly OpenMention[];
  readonly alone: boolean;
}

/** What may stand between a child and "seen": "Zuzanna – seen alone". */
const BETWEEN = /^(?:[-–—:(]|was|were|is|are|been|has|have)$/;
/** What joins the names of several. */
const JOINING = /^(?:and|&|,|both)$/;
/** How many words may stand between "saw" and the child: "saw the two boys". */
const REACH = 2;

/**
 * Every place at which a record says that somebody at work saw a child, in reading order. What is denied, asked, planned
 * or told of by the family is none.
 */
export function seeings(record: CaseRecord, who: Who, language: Language): Seeing[] {
  return record.sentences.flatMap((sentence) => {
    if (sentence.block.outline.kind === 'heading' || sentence.block.outline.header) return [];
    const seen = [...behind(sentence), ...before(sentence)];
    if (seen.length === 0) return [];
    const children = [...new Set(seen.flatMap((one) => one.children))];
    return [{ sentence, children, alone: seen.some((one) => one.alone) }];
  });

  /** "Kofi was seen at school", "Seen alone": the children stand before the words, or in the label, or are left out. */
  function behind(sentence: RecordSentence) {
    const { facts } = sentence;
    return language.findClass('child-was-seen', facts).flatMap(([from, to]) => {
      const [start, end] = clauseAround(facts, from, language);
      const inClause = facts.mentions.filter(({ tokens }) => tokens[0] >= start && tokens[1] <= from);
      const children = [...new Set([...inClause, ...listBefore(facts, from)])].filter(isChildIn(sentence));
      const isLeftOut = from === 0 && isUnderChild(sentence);
      if (children.length === 0 && !isLeftOut) return [];
      return isAsserted(sentence, to - 1) ? [{ children, alone: isAlone(sentence, from, Math.max(to, end)) }] : [];
    });
  }

  /** "I saw Kofi and Ama": the children stand right behind the words. */
  function before(sentence: RecordSentence) {
    const { facts } = sentence;
    return language.findClass('sees-child', facts).flatMap(([from, to]) => {
      const [, end] = clauseAround(facts, from, language);
      const next = facts.mentions.find(({ tokens }) => tokens[0] >= to);
      if (!next || next.tokens[0] > to + REACH || !isChildIn(sentence)(next)) return [];
      const subject = subjectOf(facts, from, language);
      if (subject && who.roleOf(sentence, subject) !== 'professional') return [];
      if (!isAsserted(sentence, to - 1)) return [];
      const children = facts.mentions
        .filter((m) => m.start >= next.start && m.tokens[1] <= end)
        .filter(isChildIn(sentence));
      return [{ children: children.length > 0 ? children : [next], alone: isAlone(sentence, to, end) }];
    });
  }

  function isChildIn(sentence: RecordSentence): (mention: OpenMention) => boolean {
    return (mention) => who.roleOf(sentence, mention) === 'child';
  }

  /** Under no label, or under one that names a child: "Zuzanna: seen alone in her bedroom". */
  function isUnderChild({ block: { text, outline } }: RecordSentence): boolean {
    if (!text.label) return true;
    const label = shift(text.label, outline.span.start);
    return record.people.some(
      ({ role, mentions }) => role === 'child' && mentions.some(({ span }) => overlaps(label, span)),
    );
  }

  function isAlone({ facts }: RecordSentence, from: number, to: number): boolean {
    return language
      .findClass('seen-alone', facts)
      .some(([at]) => at >= from && at <= to && !isNegated(facts, at, language));
  }

  function isAsserted(sentence: RecordSentence, at: number): boolean {
    const { facts } = sentence;
    const { start } = facts.tokens[at]!;
    const isInMood = facts.moods.some((mood) => mood.start <= start && start < mood.end);
    const isPlanned = language.findClass('yet-to-be', facts).some(([from]) => from <= at);
    return !isInMood && !isQuotedAt(sentence, start) && !isPlanned && !isNegated(facts, at, language);
  }
}

/** The mentions that end right before a word, joined by "and": "Sienna and Kai seen at school". */
function listBefore({ tokens, mentions }: SentenceFacts, at: number): OpenMention[] {
  const isSkipped = (i: number, kind: RegExp) => i > 0 && kind.test(tokens[i - 1]!.norm);
  const list: OpenMention[] = [];
  for (let i = at, kind = BETWEEN; ; kind = JOINING) {
    while (isSkipped(i, kind)) i--;
    const mention = mentions.find((m) => m.tokens[1] === i);
    if (!mention) return list;
    list.unshift(mention);
    i = mention.tokens[0];
    if (!isSkipped(i, JOINING)) return list;
  }
}
