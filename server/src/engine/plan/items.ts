import type { Language } from '../language/language.ts';
import { isVerb } from '../text/words/verbs.ts';
import type { Action, RecordBlock, RecordSentence, Span } from '../types.ts';
import { type Commitment, commitmentsIn } from './commitments.ts';
import { absolute, measureIn, type PlanContext, slotsIn } from './slots.ts';

/** What a sentence does: it sets somebody to do something, tells what was, or only names something. */
export interface ReadSentence {
  readonly sentence: RecordSentence;
  readonly made: Commitment | undefined;
  readonly told: boolean;
}

/**
 * The actions of a bullet, a numbered line or a line of cells under a heading such as "Actions": each sentence that sets
 * somebody to do something, or the line as a whole where it only names what is to be done ("GP report – FG").
 * @param strict only sentences that set somebody to do something, as among decisions
 */
export function actionsOfItem(block: RecordBlock, context: PlanContext, strict: boolean): Action[] {
  const read = block.sentences.map((sentence) => readSentence(sentence, context));
  const named = read.filter((r) => !r.made && !r.told && !isSupposed(r.sentence)).map(({ sentence }) => sentence);
  const doing = read.filter(({ made }) => made && !made.negated);
  const actions = doing.map(({ sentence, made }) =>
    actionOf(sentence, [sentence, ...named, ...after(block, sentence)], made, block, context),
  );
  const [opening] = named;
  if (!opening) return actions;
  const opens = opening === read[0]!.sentence;
  const whole = actionOf(opening, named, undefined, block, context);
  // "Stair gate fitted – Dean – today. FG to see it on 13 June.": what opens the line is an action, too, where it says who and when.
  if (opens && (strict || doing.length > 0) && whole.owner && whole.by) return [whole, ...actions];
  const silent = strict || read.some(({ made }) => made) || read[0]!.told;
  return silent ? actions : [whole];
}

function actionOf(
  what: RecordSentence,
  sentences: readonly RecordSentence[],
  made: Commitment | undefined,
  block: RecordBlock,
  context: PlanContext,
): Action {
  const slots = slotsIn(sentences, made, context);
  // What is looked for may be told anywhere in the line: "Tracey asks her each month and notes it".
  const measures = block.sentences.flatMap((s) => {
    const measure = measureIn(s.facts, context.language);
    return measure ? [absolute(s, measure)] : [];
  });
  const measure = slots.measure ?? measures[0];
  const { section } = block;
  return {
    span: block.outline.span,
    what: what.span,
    ...slots,
    ...(measure ? { measure } : {}),
    context: 'item',
    section,
  };
}

export function readSentence(sentence: RecordSentence, { language }: PlanContext): ReadSentence {
  const { facts } = sentence;
  const commitments = commitmentsIn(facts, language).filter(
    (c) => !isSupposed(sentence, c) && facts.tokens[c.verb - 1]!.norm !== 'would',
  );
  const made = commitments.find((c) => !c.negated) ?? commitments[0];
  if (made) return { sentence, made, told: false };
  const [first] = facts.tokens.filter((t) => t.word);
  // "As and when needed" puts off, "4 May" is a date: neither tells anything.
  const open = [...language.findClass('no-timescale', facts), ...language.findClass('timescale', facts)];
  const outside = facts.tokens.filter(
    (t, i) => !isBracketed(facts.text, t.start) && !open.some(([from, to]) => from <= i && i < to),
  );
  const told =
    outside.some((t) => isVerb(t.norm) && t !== first && !PRESENT.test(t.norm)) ||
    hasDone(sentence, language) ||
    NOTHING.test(facts.text);
  return { sentence, made, told };
}

/** "Mr W signed the form": somebody, a past form, and what it was done to. "Rowan weighed 20/6" may be still to come. */
function hasDone({ facts }: RecordSentence, language: Language): boolean {
  return facts.mentions.some(({ tokens: [, to] }) => {
    const next = facts.tokens[to + 1]?.norm ?? '';
    return /^(?:the|a|an|his|her|their|it|that|to|this)$/.test(next) && language.hasTag(facts, to, 'PastTense');
  });
}

/** "takes him", "needs a signature": told in the present, but planned. */
const PRESENT =
  /^(?:takes|gives|gets|comes|goes|rings|reports|needs|sees|looks|puts|attends|read|reads|do|can|leaves|visits|lives|phones)$/;
const NOTHING =
  /^\W*(?:none|nil|n\/a|no (?:further )?actions?|no change|as above|as before|complete|completed|done)\b\W*$/i;

/** Whether a sentence, or a commitment in it, only says what would be if. */
function isSupposed({ facts }: RecordSentence, made?: Commitment): boolean {
  const opening = facts.moods.some(
    (m) => m.kind === 'hypothetical' && m.start <= (facts.tokens.find((t) => t.word)?.start ?? 0),
  );
  if (!made || opening) return opening;
  const at = facts.tokens[made.verb]!.start;
  return facts.moods.some((m) => m.start <= at && at < m.end);
}

function isBracketed(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  return open >= 0 && text.indexOf(')', open) >= at;
}

/** "… Kath leading on this.": the sentence right after may say who or when. */
function after({ sentences }: RecordBlock, sentence: RecordSentence): readonly RecordSentence[] {
  const next = sentences[sentences.indexOf(sentence) + 1];
  if (!next || next.facts.tokens.length > 8) return [];
  return /\b(?:leading|lead on|this|it)\b|^(?:start|begin|by|from|due)/i.test(next.facts.text) ? [next] : [];
}

/** Where a commitment's words lie: from who is to do it to the end of its sentence. */
export function spanOf(sentence: RecordSentence, made: Commitment): Span {
  return { start: absolute(sentence, [made.from, made.from + 1]).start, end: sentence.span.end };
}
