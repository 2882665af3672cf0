import { childMoments } from '../../child/moments.ts';
import { attributionAt } from '../../language/attribution.ts';
import { clauseAround, isNegated, subjectOf } from '../../language/clauses.ts';
import type { ClassPlace, Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import { contains, overlaps } from '../../text/spans.ts';
import type { CaseRecord, ObservationFact, Quotation, RecordBlock, RecordSentence } from '../../types.ts';
import { SAID, SENSED, TOPICS } from '../names.ts';
import { entryDays } from './entries.ts';
import type { Roll } from './roll.ts';

const EITHER = [...TOPICS, ...SENSED, ...SAID];
/** Words before a thing that say there was none. */
const NONE = /^(?:no|nil|nor|without|neither|denied|denies)$/;
/** What adults do; of a child the same words say something else ("unsteady on his feet"). */
const OF_ADULTS = /-(?:drink|drugs|hit|shouting)$/;
/** Parents as their children call them. */
const CHILDS =
  /\b(?:mummy|daddy|mam|my mum|my dad)\b|(?<!\b(?:her|his|their|the|your|our|\p{L}+['’]s) )\b(?:Mum|Dad)\b/u;
/** How far down a record says how its writer came to know, in sentences. */
const TOP = 4;

/** What the writer of a note saw, heard or smelt, and a child's own words, where they are about something grave. */
export function observationsIn(record: CaseRecord, who: Who, roll: Roll, language: Language): ObservationFact[] {
  if (record.kind !== 'note') return [];
  const words = new Set(
    [...childMoments(record, who, language)].filter(({ kind }) => kind === 'words').map(({ sentence }) => sentence),
  );
  const isFromAfar = record.sentences.slice(0, TOP).some(({ facts }) => language.hasClass('told-from-afar', facts));
  const dayOf = entryDays(record, language);
  const said = new Set<Quotation>();
  return record.sentences.flatMap((sentence) => {
    const { facts, span, quotations, block } = sentence;
    const isChilds =
      words.has(sentence) || quotations.some((quotation) => said.has(quotation) || soundsLikeChild(quotation));
    if (isChilds) for (const quotation of quotations) if (quotation.kind === 'speech') said.add(quotation);
    if (block.outline.kind === 'heading' || block.outline.header) return [];
    const found = language.findAny(EITHER, facts).filter((place) => isTold(sentence, place, isChilds));
    const topics = [...new Set(found.map(({ name }) => name.replace(/^(?:sensed|said)-/, 'topic-')))].sort();
    if (topics.length === 0) return [];
    const by = isChilds ? speakerOf(sentence) : null;
    return [{ span: { start: span.start, end: span.end }, topics, ...dayOf(block), by }];
  });

  /** "Mummy wasn't in her bed": nobody but a child calls her so. */
  function soundsLikeChild({ kind, span }: Quotation): boolean {
    return kind === 'speech' && CHILDS.test(record.text.slice(span.start, span.end));
  }

  /** First hand, about now, and neither denied, supposed nor planned. */
  function isTold(sentence: RecordSentence, place: ClassPlace, isChilds: boolean): boolean {
    const { facts, span } = sentence;
    const { name, from } = place;
    const { start } = facts.tokens[from]!;
    if (facts.moods.some((mood) => mood.start <= start && start < mood.end)) return false;
    if (isNegated(facts, from, language) || isNone(sentence, from)) return false;
    if (language.hasClass('long-ago', facts)) return false;
    if (record.actions.some(({ what }) => overlaps(what, span))) return false;
    if (isTrivial(sentence, name)) return false;
    return isChilds ? isInTheirWords(sentence, place) : isPerceived(sentence, place);
  }

  function isNone({ facts }: RecordSentence, at: number): boolean {
    const [start] = clauseAround(facts, at, language);
    return facts.tokens.slice(start, at).some(({ norm }) => NONE.test(norm));
  }

  /** In quotation marks where there are any: what stands around them is the writer's. */
  function isInTheirWords({ facts, quotations, span }: RecordSentence, { name, from }: ClassPlace): boolean {
    if (name.startsWith('sensed-')) return false;
    const { start, end } = facts.tokens[from]!;
    const word = { start: span.start + start, end: span.start + end };
    const speech = quotations.filter(({ kind }) => kind === 'speech');
    return speech.length === 0 || speech.some((quotation) => contains(quotation.span, word));
  }

  /** The writer says that they perceived it, or nobody else is said to have told them what only somebody there can know. */
  function isPerceived(sentence: RecordSentence, { name, from }: ClassPlace): boolean {
    const { facts, quotations, block, span } = sentence;
    if (isSomebodysTurn(block)) return false;
    const { start } = facts.tokens[from]!;
    if (quotations.some((q) => q.span.start <= span.start + start && span.start + start < q.span.end)) return false;
    const perceives = facts.evidence.some((one) => one.kind === 'perception' && !isToldTo(facts.text.slice(one.start)));
    if (perceives && name.startsWith('topic-')) return !isOthers(sentence, from);
    if (!name.startsWith('sensed-') || isFromAfar || isOthers(sentence, from)) return false;
    if (!OF_ADULTS.test(name)) return true;
    const subject = subjectOf(facts, from, language);
    return !subject || who.roleOf(sentence, subject) !== 'child';
  }

  /** Somebody of the family, or nobody in particular, is who says so. */
  function isOthers(sentence: RecordSentence, at: number): boolean {
    const report = attributionAt(sentence.facts, at, language);
    if (!report) return false;
    return !report.speaker || !['child', 'professional'].includes(who.roleOf(sentence, report.speaker));
  }

  /** "Gemma: Ryan smokes a bit": a line of what one of the family said. */
  function isSomebodysTurn({ text: { label }, outline }: RecordBlock): boolean {
    if (!label || outline.kind === 'table-row') return false;
    const speaker = who.personAt(outline.span.start + label.start);
    return outline.kind === 'speaker-turn' && speaker !== undefined && speaker.role !== 'professional';
  }

  /** Children fall over, and fall out with each other. */
  function isTrivial({ facts, block }: RecordSentence, name: string): boolean {
    if (name.endsWith('-injury')) {
      if (language.hasClass('body-unlikely', facts)) return false;
      return block.sentences.some((each) => language.hasClass('hurt-by-chance', each.facts));
    }
    if (name.endsWith('-weapon')) return language.hasClass('at-table', facts);
    if (name.endsWith('-alone')) return language.hasClass('cared-for', facts);
    return /-(?:hit|fear|shouting)$/.test(name) && language.hasClass('among-children', facts);
  }

  /** Where the record does not tell that it is a child who speaks. */
  function speakerOf(sentence: RecordSentence): number | null {
    const spoken = sentence.facts.mentions.filter(({ relation }) => relation !== 'writer');
    if (spoken.some((mention) => who.roleOf(sentence, mention) === 'child')) return null;
    const [place] = spoken.flatMap((mention) => {
      const person = who.personOf(sentence, mention);
      const at = person && roll.placeOf(person);
      return at === undefined ? [] : [at];
    });
    return place ?? null;
  }
}

/** "Told me" is perception of somebody's words. */
const isToldTo = (text: string): boolean => /^(?:told|showed) (?:me|us)/i.test(text);
