import { attributionAt } from '../../language/attribution.ts';
import { isNegated, subjectOf } from '../../language/clauses.ts';
import type { ClassPlace, Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import { isQuotedAt } from '../../text/quoted.ts';
import { overlaps } from '../../text/spans.ts';
import type { CaseRecord, EntryFact, ObservationFact, RecordSentence, SentenceFacts } from '../../types.ts';
import { SAID, SENSED, TOPICS } from '../names.ts';
import { isNone, isOpen } from './asserted.ts';
import { entryDays } from './entries.ts';
import type { Roll } from './roll.ts';
import { createVoices } from './voices.ts';

const EITHER = [...TOPICS, ...SENSED, ...SAID];
/** What adults do; of a child the same words say something else ("unsteady on his feet"). */
const OF_ADULTS = /-(?:drink|drugs|hit|shouting|unwell)$/;
/** What children play at. */
const HARMLESS_IN_FUN = /^(?:hit|fear|secret|locked|alone|cold|shouting|weapon)$/;
/** What may be a neighbour's. */
const ABOUT_HOME = /^(?:drink|drugs|dirt|danger|shouting|damage|cold)$/;
/** What a child tells to come ("if I tell he will …") has been said to them. */
const SAID_TO_COME = /-(?:hit|fear|shouting|threat|debt|secret|sexual)$/;

/** What the writer of a note saw, heard or smelt, and a child's own words, where they are about something grave. */
export function observationsIn(
  record: CaseRecord,
  entries: readonly EntryFact[],
  who: Who,
  roll: Roll,
  language: Language,
): ObservationFact[] {
  if (record.kind !== 'note') return [];
  const dayOf = entryDays(entries);
  const voices = createVoices(record, who, dayOf, language);
  const all = record.sentences.flatMap((sentence) => {
    const { span, block } = sentence;
    if (block.outline.kind === 'heading' || block.outline.header) return [];
    const isChilds = voices.isChilds(sentence);
    const own = topicsOf(sentence, isChilds);
    const at = { start: span.start, end: span.end };
    if (own.length > 0) {
      const by = isChilds ? speakerOf(sentence) : null;
      // What the writer heard with their own ears counts whoever says it.
      const isHeardToo = by !== null && topicsOf(sentence, false).length > 0;
      return [{ span: at, topics: own, ...dayOf(block), by: isHeardToo ? null : by }];
    }
    const speaker = voices.speakerOf(sentence);
    const by = speaker && roll.placeOf(speaker);
    if (by === undefined) return [];
    const topics = topicsOf(sentence, true);
    return topics.length > 0 ? [{ span: at, topics, ...dayOf(block), by }] : [];
  });
  const wasSentOn = all.length > 0 && record.sentences.some(({ facts }) => language.hasClass('sent-on', facts));
  return wasSentOn ? [] : all;

  function topicsOf(sentence: RecordSentence, isChilds: boolean): string[] {
    const found = language.findAny(EITHER, sentence.facts).filter((place) => isTold(sentence, place, isChilds));
    const topics = new Set(found.map(({ name }) => name.replace(/^(?:sensed|said)-/, 'topic-')));
    // The marks that a scald leaves are the scald.
    if (topics.has('topic-marks') && language.hasClass('of-a-burn', sentence.facts)) {
      topics.delete('topic-marks');
      topics.add('topic-burns');
    }
    return [...topics].sort();
  }

  /** First hand, about now, and neither denied, supposed nor planned. */
  function isTold(sentence: RecordSentence, place: ClassPlace, isChilds: boolean): boolean {
    const { facts, span } = sentence;
    const { name, from } = place;
    const isTheirs = isChilds && isInTheirWords(sentence, place);
    if (!(isTheirs && SAID_TO_COME.test(name)) && isSupposed(facts, from)) return false;
    if (isNegated(facts, from, language) || isNone(facts, from, language)) return false;
    if (language.hasClass('long-ago', facts)) return false;
    if (isTrivial(sentence, name, isTheirs) || !(isTheirs || isPerceived(sentence, place))) return false;
    // Asked last: of most notes nobody else wants to know what is to be done.
    return isEntry(sentence) || !record.actions.some(({ what }) => overlaps(what, span));
  }

  /** A row of a log opens with the day that it is of, where one of a plan says by when at its end. */
  function isEntry({ block }: RecordSentence): boolean {
    const [first] = block.text.cells;
    if (!first) return false;
    const { day, bare } = dayOf(block);
    return (day ?? bare) !== null && /\d/.test(block.text.text.slice(first.start, first.end));
  }

  /** Asked, planned or supposed; words that themselves ask or suppose ("asked if there was food") say so on purpose. */
  function isSupposed(facts: SentenceFacts, from: number): boolean {
    const { start } = facts.tokens[from]!;
    return (
      isOpen(facts, from, language) &&
      facts.moods.some(
        (mood) => mood.start <= start && start < mood.end && (mood.start < start || mood.kind !== 'hypothetical'),
      )
    );
  }

  /** In quotation marks where there are any: what stands around them is the writer's. */
  function isInTheirWords({ facts, quotations, span }: RecordSentence, { from, to }: ClassPlace): boolean {
    const words = { start: span.start + facts.tokens[from]!.start, end: span.start + facts.tokens[to - 1]!.end };
    const speech = quotations.filter(({ kind }) => kind === 'speech');
    return speech.length === 0 || speech.some((quotation) => overlaps(quotation.span, words));
  }

  /** The writer says that they perceived it, or nobody else is said to have told them what only somebody there can know. */
  function isPerceived(sentence: RecordSentence, { name, from }: ClassPlace): boolean {
    const { facts } = sentence;
    if (isSomebodysTurn(sentence)) return false;
    if (isQuotedAt(sentence, facts.tokens[from]!.start)) return name.startsWith('topic-') && isHeard(sentence);
    const wasThere = language.hasClass('in-presence', facts);
    if (wasThere && name.endsWith('-shouting')) return true;
    const perceives =
      wasThere || facts.evidence.some((one) => one.kind === 'perception' && !isToldTo(facts.text.slice(one.start)));
    if (perceives && name.startsWith('topic-')) return !isOthers(sentence, from);
    if (!name.startsWith('sensed-') || voices.isFromAfar(sentence) || isOthers(sentence, from)) return false;
    if (!OF_ADULTS.test(name)) return true;
    const subject = subjectOf(facts, from, language);
    return !subject || who.roleOf(sentence, subject) !== 'child';
  }

  /** The writer was there when it was said, and nobody else tells of it. */
  function isHeard(sentence: RecordSentence): boolean {
    if (voices.isFromAfar(sentence)) return false;
    return language.findClass('hears-saying', sentence.facts).some(([from]) => !isOthers(sentence, from));
  }

  /** Somebody of the family, or nobody in particular, is who says so. */
  function isOthers(sentence: RecordSentence, at: number): boolean {
    const report = attributionAt(sentence.facts, at, language);
    if (!report) return false;
    return !report.speaker || !['child', 'professional'].includes(who.roleOf(sentence, report.speaker));
  }

  /** "Gemma: Ryan smokes a bit": a line of what one of the family said; "Mum: drink on her breath" is one about her. */
  function isSomebodysTurn(sentence: RecordSentence): boolean {
    const { text, outline } = sentence.block;
    if (!text.label || outline.kind !== 'speaker-turn') return false;
    const speaker = who.personAt(outline.span.start + text.label.start);
    if (!speaker || speaker.role === 'professional') return false;
    const others = sentence.facts.mentions.filter(({ kind, relation }) => kind === 'pronoun' && relation !== 'writer');
    return !others.some((mention) => who.personOf(sentence, mention) === speaker);
  }

  /** Children fall over, and fall out with each other; and much of what sounds grave is a game. */
  function isTrivial({ facts, block }: RecordSentence, name: string, isChilds: boolean): boolean {
    const has = (list: string) => language.hasClass(list, facts);
    const topic = name.replace(/^[a-z]+-/, '');
    if (HARMLESS_IN_FUN.test(topic) && has('in-fun')) return true;
    if (ABOUT_HOME.test(topic) && !isChilds && has('in-common')) return true;
    switch (topic) {
      case 'marks':
      case 'burns':
      case 'wounds':
        if (has('by-animal')) return true;
        return !has('body-unlikely') && block.sentences.some((each) => language.hasClass('hurt-by-chance', each.facts));
      case 'weapon':
        return has('at-table');
      case 'drink':
        return has('soft-drink');
      case 'hunger':
        return has('not-for-want');
      case 'alone':
        return has('cared-for') || (!isChilds && has('at-play'));
      case 'fear':
        return has('among-children') || has('laughing');
      default:
        return /^(?:hit|shouting)$/.test(topic) && has('among-children');
    }
  }

  /** Where the record does not tell that it is a child who speaks. */
  function speakerOf(sentence: RecordSentence): number | null {
    const spoken = sentence.facts.mentions.filter(
      ({ relation, start }) => relation !== 'writer' && !isQuotedAt(sentence, start),
    );
    if (spoken.some((mention) => who.roleOf(sentence, mention) === 'child')) return null;
    const [place] = spoken.flatMap((mention) => {
      const person = who.personOf(sentence, mention);
      const at = person && roll.placeOf(person);
      return at === undefined ? [] : [at];
    });
    return place ?? null;
  }
}

/** "Told me" is perception of somebody's words, and what was asked about need not be there. */
const isToldTo = (text: string): boolean =>
  /^(?:(?:told|showed) (?:me|us)|(?:i|we) (?:\w+ )?(?:asked|checked))\b/i.test(text);
