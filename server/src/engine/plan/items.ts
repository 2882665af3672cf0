import { isVerb } from '../text/words/verbs.ts';
import type { Action, RecordBlock, RecordSentence, Span } from '../types.ts';
import { type Commitment, commitmentsIn } from './commitments.ts';
import { absolute, type PlanContext, slotsIn } from './slots.ts';

/**
 * The actions of a bullet, a numbered line or a line of cells under a heading such as "Actions": each sentence that sets
 * somebody to do something, or the line as a whole where it only names what is to be done ("GP report – FG").
 * @param strict only sentences that set somebody to do something, as among decisions
 */
export function actionsOfItem(block: RecordBlock, context: PlanContext, strict: boolean): Action[] {
  const read = block.sentences.map((sentence) => ({ sentence, ...readSentence(sentence, context) }));
  const fragments = read
    .filter(
      ({ sentence, made, told }) => !made && !told && !sentence.facts.moods.some((m) => m.kind === 'hypothetical'),
    )
    .map(({ sentence }) => sentence);
  const doing = read.filter(({ made }) => made && !made.negated);
  const actions = doing.map(({ sentence, made }) => {
    const slots = slotsIn(
      [
        sentence,
        ...fragments,
        ...after(
          read.map((r) => r.sentence),
          sentence,
        ),
      ],
      made!,
      context,
    );
    return {
      span: block.outline.span,
      what: sentence.span,
      ...slots,
      context: 'item' as const,
      section: block.section,
    };
  });
  const [opening] = fragments;
  // "Stair gate fitted – Dean – today. FG to see it on 13 June.": what opens the line is an action, too, where it says who and when.
  if (opening && opening === read[0]?.sentence && (strict || doing.length > 0)) {
    const slots = slotsIn(fragments, undefined, context);
    if (slots.owner && slots.by)
      actions.unshift({
        span: block.outline.span,
        what: opening.span,
        ...slots,
        context: 'item',
        section: block.section,
      });
  }
  if (actions.length || strict || read.some(({ made }) => made) || fragments.length === 0 || read[0]!.told)
    return actions;
  const [first] = fragments;
  return [
    {
      span: block.outline.span,
      what: first!.span,
      ...slotsIn(fragments, undefined, context),
      context: 'item',
      section: block.section,
    },
  ];
}

/** What a sentence does: it sets somebody to do something, tells what was, or only names something. */
export function readSentence(
  { facts }: RecordSentence,
  { language }: PlanContext,
): { readonly made: Commitment | undefined; readonly told: boolean } {
  const supposed = (c: Commitment) =>
    facts.moods.some((m) => m.start <= facts.tokens[c.verb]!.start && facts.tokens[c.verb]!.start < m.end);
  const commitments = commitmentsIn(facts, language).filter(
    (c) => !supposed(c) && facts.tokens[c.verb - 1]!.norm !== 'would',
  );
  const made = commitments.find((c) => !c.negated) ?? commitments[0];
  if (made) return { made, told: false };
  const [first] = facts.tokens.filter((t) => t.word);
  const outside = facts.tokens.filter((t) => !isBracketed(facts.text, t.start));
  const told = outside.some((t) => isVerb(t.norm) && t !== first && !PRESENT.test(t.norm)) || NOTHING.test(facts.text);
  return { made: undefined, told };
}

/** "Miss Kapadia takes him", "needs a signature": told in the present, but planned. */
const PRESENT =
  /^(?:takes|gives|gets|comes|goes|rings|reports|needs|sees|looks|puts|attends|read|reads|do|can|leaves|visits|lives|phones)$/;
const NOTHING =
  /^\W*(?:none|nil|n\/a|no (?:further )?actions?|no change|as above|as before|complete|completed|done)\b\W*$/i;

function isBracketed(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  return open >= 0 && text.indexOf(')', open) >= at;
}

/** "… Kath leading on this.": the sentence right after may say who or when. */
function after(sentences: readonly RecordSentence[], sentence: RecordSentence): readonly RecordSentence[] {
  const next = sentences[sentences.indexOf(sentence) + 1];
  return next &&
    /\b(?:leading|lead on|this|it)\b|^(?:start|begin|by|from|due)/i.test(next.facts.text) &&
    next.facts.tokens.length <= 8
    ? [next]
    : [];
}

/** Where a commitment's words lie: from who is to do it to the end of its sentence. */
export function spanOf(sentence: RecordSentence, made: Commitment): Span {
  return { start: absolute(sentence, [made.from, made.from + 1]).start, end: sentence.span.end };
}
