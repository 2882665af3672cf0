import type { Language } from '../language/language.ts';
import type { RecordSentence, SentenceFacts, Span } from '../types.ts';
import type { Commitment } from './commitments.ts';
import { ownerIn } from './owner.ts';
import { timescaleIn } from './timescale.ts';

/** Who, by when and how we will know, as the words of an action themselves say it. Spans are absolute. */
export interface Slots {
  readonly owner?: Span;
  readonly by?: Span;
  readonly measure?: Span;
  /** "outstanding", "carried forward" */
  readonly carried?: Span;
}

/** What the whole record tells about its actions. */
export interface PlanContext {
  readonly language: Language;
  /** Whether it says when the next meeting is, so that "by the next meeting" is a date. */
  readonly meetingsDated: boolean;
  /** Where children are spoken of, by the absolute start of the words: "Ioana – emotional support" is about her, not for her to do. */
  readonly children: ReadonlySet<number>;
  /** Where professionals are spoken of, likewise. */
  readonly workers: ReadonlySet<number>;
}

/**
 * @param sentences the action's own first, then those beside it that may fill in what it leaves out
 */
export function slotsIn(
  sentences: readonly RecordSentence[],
  commitment: Commitment | undefined,
  { language, meetingsDated, children }: PlanContext,
): Slots {
  const slots: { -readonly [K in keyof Slots]: Slots[K] } = {};
  for (const [i, sentence] of sentences.entries()) {
    const { facts } = sentence;
    const owner = ownerIn(
      facts,
      i === 0 ? commitment : undefined,
      language,
      i > 0 && sentence.index > sentences[0]!.index,
    );
    const by = timescaleIn(facts, language, meetingsDated);
    const measure = measureIn(facts, language);
    const isTopic = owner && !commitment && children.has(absolute(sentence, owner).start);
    if (owner && !isTopic && !slots.owner) slots.owner = absolute(sentence, owner);
    if (by && !slots.by) slots.by = absolute(sentence, by);
    const [carried] = language.findClass('carried-over', facts);
    if (carried && !slots.carried) slots.carried = absolute(sentence, carried);
    if (measure && !slots.measure) slots.measure = absolute(sentence, measure);
  }
  return slots;
}

/**
 * The words that say how we will know: what one will see or count. How often help is given is one of them only where
 * what is to be done is a single thing that is done or not.
 * @returns token indexes, end exclusive
 */
export function measureIn(facts: SentenceFacts, language: Language): readonly [number, number] | undefined {
  const [measure] = language.findClass('measurable', facts);
  if (measure || language.hasClass('input-act', facts)) return measure;
  return language.findClass('dose', facts)[0];
}

/** A range of a sentence's tokens as a place in the record. */
export function absolute({ facts, span }: RecordSentence, [from, to]: readonly [number, number]): Span {
  let first = from;
  while (first < to - 1 && !facts.tokens[first]!.word) first++;
  return { start: span.start + facts.tokens[first]!.start, end: span.start + facts.tokens[to - 1]!.end };
}
