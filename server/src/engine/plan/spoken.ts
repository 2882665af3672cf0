import type { Language } from '../language/language.ts';
import { isVerb } from '../text/words/verbs.ts';
import type { Action, OpenMention, RecordBlock, RecordSentence, SentenceFacts } from '../types.ts';
import { type Commitment, commitmentsIn } from './commitments.ts';
import { spanOf } from './items.ts';
import { isNobody } from './owner.ts';
import { type PlanContext, slotsIn } from './slots.ts';
import { timescaleIn } from './timescale.ts';

/**
 * The actions that running text sets: "SW to chase GP", "It was agreed that …", "Midwife will refer …". Told more
 * narrowly than under a heading: who is to do it is known, or something is to be done to something, and nothing is
 * supposed, asked, wished or only said by a parent.
 */
export function actionsInText(block: RecordBlock, context: PlanContext): Action[] {
  const { language } = context;
  return block.sentences.flatMap((sentence, i) => {
    const made = commitmentsIn(sentence.facts, language).find((c) => binds(sentence, c, context));
    if (!made && !isTask(sentence, context)) return [];
    const next = block.sentences.slice(i + 1, i + 2).filter((s) => s.facts.tokens.filter((t) => t.word).length <= 7);
    return [
      {
        span: sentence.span,
        what: made ? spanOf(sentence, made) : sentence.span,
        ...slotsIn([sentence, ...next], made, context),
        context: 'sentence',
        section: block.section,
      },
    ];
  });
}

/** "Chase dentist for Amir this week", "Referral to speech and language – end of February": a task without anybody. */
function isTask({ facts, quotations, block }: RecordSentence, { language }: PlanContext): boolean {
  if (quotations.length > 0 || facts.moods.length > 0 || facts.tokens.some((t, i) => i > 0 && isVerb(t.norm)))
    return false;
  if (language.hasWord('task-verb', facts, 0))
    return block.outline.kind === 'list-item' || block.sentences[0]?.facts === facts;
  const dated = timescaleIn(facts, language, true);
  return (
    language.hasWord('task-noun', facts, 0) &&
    dated !== undefined &&
    /^[-–—:]$/.test(facts.tokens[dated[0] - 1]?.norm ?? facts.tokens[dated[0]]!.norm)
  );
}

function binds(sentence: RecordSentence, made: Commitment, context: PlanContext): boolean {
  const { facts, span } = sentence;
  const { language, children } = context;
  const at = facts.tokens[made.verb]!.start;
  if (made.negated || facts.moods.some((m) => m.start < at && at < m.end)) return false;
  if (sentence.quotations.some((q) => q.span.start <= span.start + at && span.start + at < q.span.end)) return false;
  if (facts.tokens[made.verb]!.norm === 'have') return false;
  const agreed = isAgreed(facts.text);
  const opens = !facts.tokens
    .slice(0, made.from)
    .some((t) => t.word && !/^(?:and|so|then|action|actions|task|\d+)$/.test(t.norm));
  const actor = actorOf(facts, made);
  if (facts.tokens[made.verb - 1]?.norm === 'would' && !agreed) return isOwnPromise(sentence, actor, context);
  if (made.passive) return made.subject[1] > made.subject[0] && (agreed || opens);
  if (made.form === 'to' && isTopicBefore(facts, made)) return actor !== undefined;
  if (!agreed && !opens) return false;
  const [from, to] = made.subject;
  if (to > from && isNobody(facts, made.subject, language)) return true;
  if (language.classEnds('grown-ups', facts, from).includes(to)) return true;
  if (!actor) return made.form !== 'should' && (isAgency(facts, made, language) || isLeftToItself(facts, made));
  // "Ayla needs to play with other children" says what she needs, and sets her nothing.
  if (made.form !== 'to' && children.has(span.start + actor.start)) return false;
  return made.form === 'to' || actor.kind !== 'pronoun' || actor.relation === 'writer';
}

function isAgency(facts: SentenceFacts, { subject: [from, to] }: Commitment, language: Language): boolean {
  return ['agency', 'job-title', 'job-abbreviation'].some((name) =>
    language.classEnds(name, facts, from).some((end) => end >= to),
  );
}

/** The one, or the last of those, whom the subject's words name: "Mum and Dad", "the midwife". */
function actorOf({ mentions, tokens }: SentenceFacts, { subject: [from, to] }: Commitment): OpenMention | undefined {
  // "Marta (FSW) will …": the brackets belong to her.
  const named = mentions.filter((m) => m.tokens[0] >= from && m.tokens[0] < to);
  const covered = (i: number) => named.some((m) => m.tokens[0] <= i && i < m.tokens[1]);
  const between = tokens.slice(from, to).filter((t, i) => t.word && !covered(from + i));
  const last = named.at(-1);
  return last !== undefined &&
    last.tokens[1] >= to &&
    between.every((t) => /^(?:the|a|our|their|and|or|both|with)$/.test(t.norm))
    ? last
    : undefined;
}

/** "Bus pass and uniform grant to sort by 1 Sept": nobody acts on what is to be done. */
function isLeftToItself({ tokens, mentions }: SentenceFacts, { form, subject, verb }: Commitment): boolean {
  const next = tokens[verb + 1];
  return (
    form === 'to' &&
    subject[1] > subject[0] &&
    !mentions.some((m) => m.tokens[0] < subject[1] && m.tokens[1] > subject[0]) &&
    (!next?.word || /^(?:by|before|on|of|this|asap|next)$/.test(next.norm))
  );
}

function isAgreed(text: string): boolean {
  return /^\W*(?:it (?:was|has been|is) )?(?:(?:the )?(?:core group|meeting|group|conference|panel|members|professionals|chair|all|we) )?(?:all |also |then )?(?:agreed|decided|recommended|action(?:ed)?)\b/i.test(
    text,
  );
}

/** "Dietician – Cheryl to see …": a topic and a dash, and then who is to do what. */
function isTopicBefore({ tokens }: SentenceFacts, { from }: Commitment): boolean {
  const before = tokens[from - 1]?.norm ?? '';
  return /^[:;–—\-.]$/.test(before) || before === ',';
}

/** "GT said … and he would look at the file": the worker who speaks promises for themselves. */
function isOwnPromise(
  { facts, span }: RecordSentence,
  actor: OpenMention | undefined,
  { workers }: PlanContext,
): boolean {
  const [first] = facts.mentions;
  if (!first || !actor || actor.kind !== 'pronoun' || first === actor) return false;
  return first.kind === 'professional' || workers.has(span.start + first.start);
}
