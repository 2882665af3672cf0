import type { Language } from '../language/language.ts';
import { isQuotedAt } from '../text/quoted.ts';
import { isVerb } from '../text/words/verbs.ts';
import type { Action, OpenMention, RecordBlock, RecordSentence, SentenceFacts } from '../types.ts';
import { type Commitment, commitmentsIn } from './commitments.ts';
import { spanOf } from './items.ts';
import { isNobody, namesOnly } from './owner.ts';
import { type PlanContext, slotsIn } from './slots.ts';
import { timescaleIn } from './timescale.ts';

/** More words than this and what acts has no name. */
const LONGEST_NAME = 5;

/**
 * The actions that running text sets: "SW to chase GP", "It was agreed that …", "Midwife will refer …". Told more
 * narrowly than under a heading: who is to do it is known, or something is to be done to something, and nothing is
 * supposed, asked, wished or only said by a parent.
 */
export function actionsInText(block: RecordBlock, context: PlanContext): Action[] {
  const { language } = context;
  return block.sentences.flatMap((sentence, i) => {
    const made = commitmentsIn(sentence.facts, language).find((c) => binds(sentence, c, context));
    if (!made && !isTask(sentence, context) && !isWanted(sentence, context)) return [];
    const next = block.sentences.slice(i + 1, i + 2).filter((s) => s.facts.tokens.filter((t) => t.word).length <= 7);
    return [
      {
        span: sentence.span,
        what: made ? spanOf(sentence, made) : sentence.span,
        ...speakerOf(block, made, context),
        ...slotsIn([sentence, ...next], made, context),
        context: 'sentence',
        section: block.section,
      },
    ];
  });
}

/** "GP (Dr Lal): send the list to …": a task after a name is for the one who bears it. */
function speakerOf({ text, outline }: RecordBlock, made: Commitment | undefined, { language }: PlanContext) {
  const { label } = text;
  if (made || !label || !namesOnly(language.read(text.text.slice(label.start, label.end)), language)) return {};
  return { owner: { start: outline.span.start + label.start, end: outline.span.start + label.end } };
}

/** "Chase dentist for Amir this week", "Referral to speech and language – end of February": a task without anybody. */
function isTask({ facts, quotations, block }: RecordSentence, { language }: PlanContext): boolean {
  if (quotations.length > 0 || facts.moods.some(({ start }) => start === 0)) return false;
  const dated = timescaleIn(facts, language, true);
  // "Find out who lives there by Friday": what follows has a verb of its own.
  const leads = dated !== undefined && language.hasWord('task-about', facts, 0);
  if (!leads && (facts.moods.length > 0 || saysMore(facts, 0, language))) return false;
  if (leads || language.hasWord('task-verb', facts, 0))
    return block.outline.kind === 'list-item' || block.sentences[0]?.facts === facts;
  if (!dated || block.sentences.length > 1) return false;
  const [opening, ...words] = facts.tokens.slice(dated[0], dated[1]).map(({ norm }) => norm);
  const parted = [facts.tokens[dated[0] - 1]?.norm ?? '', opening!].some((norm) => /^[-–—:]$/.test(norm));
  // "Fridge for the flat – by 3/4": whatever it is, it is to be there by then.
  const until = [opening, ...words].find((norm) => /^\p{L}/u.test(norm!));
  return parted && (language.hasWord('task-noun', facts, 0) || until === 'by' || until === 'before');
}

/** "Interpreter needed for 8 August": something is wanted by a time, and nobody is to get it. */
function isWanted({ facts, quotations, block }: RecordSentence, { language }: PlanContext): boolean {
  if (quotations.length > 0 || facts.moods.length > 0 || block.sentences[0]?.facts !== facts) return false;
  const at = facts.tokens.findIndex((_, i) => language.hasWord('wanted', facts, i));
  return at > 0 && !saysMore(facts, at, language) && timescaleIn(facts, language, true) !== undefined;
}

/** Whether a verb makes a sentence of the words; that of one place, and those in "as needed" and "by 4 May", do not count. */
function saysMore(facts: SentenceFacts, at: number, language: Language): boolean {
  const times = [...language.findClass('no-timescale', facts), ...language.findClass('timescale', facts)];
  return facts.tokens.some((t, i) => i !== at && isVerb(t.norm) && !times.some(([from, to]) => from <= i && i < to));
}

function binds(sentence: RecordSentence, made: Commitment, context: PlanContext): boolean {
  const { facts, span } = sentence;
  const { language, children } = context;
  const at = facts.tokens[made.verb]!.start;
  if (made.negated || facts.moods.some((m) => m.start < at && at < m.end)) return false;
  if (isQuotedAt(sentence, at)) return false;
  // "Ife to have 8 sessions of play therapy" is to be arranged; "Ife will have a brother" is not.
  if (facts.tokens[made.verb]!.norm === 'have' && !language.hasClass('input-act', facts)) return false;
  const agreed = isAgreed(facts.text);
  const opens = !facts.tokens
    .slice(0, made.from)
    .some((t) => t.word && !/^(?:and|so|then|action|actions|task|\d+)$/.test(t.norm));
  const actor = actorOf(facts, made);
  if (facts.tokens[made.verb - 1]?.norm === 'would' && !agreed) return isOwnPromise(sentence, actor, context);
  if (made.subject[0] === made.subject[1]) return opens && isDatedTask(facts, made, language);
  if (made.passive) return agreed || opens;
  if (made.form === 'to' && isTopicBefore(facts, made)) return actor !== undefined;
  if (!agreed && !opens) return false;
  const [from, to] = made.subject;
  if (to > from && isNobody(facts, made.subject, language)) return true;
  if (language.classEnds('grown-ups', facts, from).includes(to)) return true;
  if (!actor)
    return made.form !== 'should' && (isAgency(facts, made, language) || isLeftToItself(facts, made, language));
  // "Ayla needs to play with other children" says what she needs, and sets her nothing.
  if (made.form !== 'to' && children.has(span.start + actor.start)) return false;
  return made.form === 'to' || actor.kind !== 'pronoun' || actor.relation === 'writer';
}

/** "To find out who lives there by 1/10", "To be referred this week": nobody, but a time, and no clause that it only leads to. */
function isDatedTask(facts: SentenceFacts, { verb }: Commitment, language: Language): boolean {
  const rest = facts.tokens.slice(verb + 1);
  const comma = rest.findIndex(({ norm }) => norm === ',');
  return (
    timescaleIn(facts, language, true) !== undefined && (comma < 0 || !rest.slice(comma).some((t) => isVerb(t.norm)))
  );
}

/** "Kinship team to assess …", "Housing to look …": the words end in what a team or a post is called by. */
function isAgency(facts: SentenceFacts, { subject: [from, to], form }: Commitment, language: Language): boolean {
  const ends = (name: string, at: number) => language.classEnds(name, facts, at);
  if (['agency', 'job-title', 'job-abbreviation'].some((name) => ends(name, from).some((end) => end >= to)))
    return true;
  if (form !== 'to' || to - from > LONGEST_NAME) return false;
  if (to - from === 1 && /^\p{Lu}/u.test(facts.tokens[from]!.text) && ends('desk', from).includes(to)) return true;
  return ends('team-head', to - 1).includes(to);
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
function isLeftToItself(facts: SentenceFacts, { form, subject, verb }: Commitment, language: Language): boolean {
  const { tokens, mentions } = facts;
  const next = tokens[verb + 1];
  if (subject[0] === subject[1] || mentions.some((m) => m.tokens[1] === subject[1])) return false;
  if (language.hasWord('goes-by-itself', facts, verb)) return true;
  const dated = timescaleIn(facts, language, true);
  return (
    form === 'to' && (!next?.word || /^(?:by|before|on|of|this|asap|next)$/.test(next.norm) || dated?.[0] === verb + 1)
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
