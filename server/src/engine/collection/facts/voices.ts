import { childMoments } from '../../child/moments.ts';
import { isNegated, subjectOf } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, Person, Quotation, RecordBlock, RecordSentence } from '../../types.ts';
import { isGrown } from './grown.ts';

/** Parents as their children call them. */
const CHILDS =
  /\b(?:[Mm]ummy|[Dd]addy|[Mm]am|[Mm]y [Mm]um|[Mm]y [Dd]ad)\b|(?<!\b(?:her|his|their|the|your|our|a|as|\p{L}+['’]s) )\b(?:[Mm]um|[Dd]ad)\b/u;
/** How far down an entry says how its writer came to know, in sentences. */
const TOP = 4;
/** … and how far down it says what it is of. */
const TITLES = 3;

/** Whose words the sentences of a note are. */
export interface Voices {
  /** A child says it, in quotation marks or as it is told. */
  isChilds(sentence: RecordSentence): boolean;
  /** Who says it where the record does not tell whether that is a child: another of the family's may. */
  speakerOf(sentence: RecordSentence): Person | undefined;
  /** Somebody rang or wrote about it: what its entry tells is theirs. */
  isFromAfar(sentence: RecordSentence): boolean;
}

/** @param entryOf the same object for all blocks of an entry */
export function createVoices(
  record: CaseRecord,
  who: Who,
  entryOf: (block: RecordBlock) => object,
  language: Language,
): Voices {
  const childs = new Set(
    [...childMoments(record, who, language)].filter(({ kind }) => kind === 'words').map(({ sentence }) => sentence),
  );
  const spoken = new Set<Quotation>();
  const speakers = new Map<RecordSentence, Person>();
  const speakersOn = new Map<Quotation, Person>();
  const heard = new Map<object, number>();
  const fromAfar = new Set<object>();
  const isSession = isOfOneChild();
  for (const sentence of record.sentences) {
    const entry = entryOf(sentence.block);
    const before = heard.get(entry) ?? 0;
    heard.set(entry, before + 1);
    if (before < TOP && language.hasClass('told-from-afar', sentence.facts)) fromAfar.add(entry);
    const speech = sentence.quotations.filter(({ kind }) => kind === 'speech');
    const isOn = speech.some((quotation) => spoken.has(quotation) || soundsLikeChild(sentence, quotation));
    const going = isOn ? 'child' : goesOn(sentence, speech);
    if (going === 'child') childs.add(sentence);
    if (childs.has(sentence)) for (const quotation of speech) spoken.add(quotation);
    const person = childs.has(sentence)
      ? undefined
      : (going ?? tellerIn(sentence, speech) ?? speakerIn(sentence, speech));
    if (!person || person === 'child') continue;
    speakers.set(sentence, person);
    for (const quotation of speech) speakersOn.set(quotation, person);
  }
  return {
    isChilds: (sentence) => childs.has(sentence),
    speakerOf: (sentence) => speakers.get(sentence),
    isFromAfar: (sentence) => fromAfar.has(entryOf(sentence.block)),
  };

  /** "Return home interview": whoever "says" there is the child. */
  function isOfOneChild(): boolean {
    return record.sentences.slice(0, TITLES).some(({ facts }) => language.hasClass('session-with-child', facts));
  }

  /** "Mummy wasn't in her bed": nobody but a child calls her so, where no grown-up is named before the words. */
  function soundsLikeChild(sentence: RecordSentence, { span }: Quotation): boolean {
    if (!CHILDS.test(record.text.slice(span.start, span.end)) || fromAfar.has(entryOf(sentence.block))) return false;
    const before = sentence.facts.mentions.findLast(
      ({ end, relation }) => end <= span.start - sentence.span.start && relation !== 'writer',
    );
    return !before || !isGrown(who.roleOf(sentence, before));
  }

  /**
   * "Ama came to find me. Told me that …": whoever was spoken of last goes on, where nobody is named beside the words; and
   * words in marks without more are those of whoever spoke last.
   */
  function goesOn({ facts, span, block }: RecordSentence, speech: readonly Quotation[]): Person | 'child' | undefined {
    const isTelling = language.hasClass('goes-on-telling', facts);
    const isBare = speech.some((quotation) => quotation.span.start <= span.start + 1);
    if (!isTelling && !isBare) return undefined;
    const before = block.sentences.filter((each) => each.span.start < span.start).reverse();
    const last = before[0];
    if (isBare && last && childs.has(last)) return 'child';
    if (isBare && last && speakers.has(last)) return speakers.get(last);
    for (const each of before) {
      const mention = each.facts.mentions.findLast(({ relation }) => relation !== 'writer');
      if (!mention) continue;
      if (who.roleOf(each, mention) === 'child') return 'child';
      const person = who.personOf(each, mention);
      return person?.named && person.role === 'unknown' ? person : undefined;
    }
    return isSession ? 'child' : undefined;
  }

  /** "Zain said that …": whoever tells, where only other records know that this is a child. */
  function tellerIn(sentence: RecordSentence, speech: readonly Quotation[]): Person | undefined {
    const { facts } = sentence;
    const opens = Math.min(...speech.map(({ span }) => span.start)) - sentence.span.start;
    for (const [from] of language.findClass('child-says', facts)) {
      if (facts.tokens[from]!.start > opens) return undefined;
      const subject = subjectOf(facts, from, language);
      const person = subject && who.personOf(sentence, subject);
      if (person?.named && person.role === 'unknown' && !isNegated(facts, from, language)) return person;
    }
    return undefined;
  }

  /** Whoever is named last before quoted words, where they may be a child: "Poppy … She shook her head and said …". */
  function speakerIn(sentence: RecordSentence, speech: readonly Quotation[]): Person | undefined {
    const going = speech.map((quotation) => speakersOn.get(quotation)).find((person) => person !== undefined);
    if (going || speech.length === 0) return going;
    const opens = Math.min(...speech.map(({ span }) => span.start)) - sentence.span.start;
    const last = sentence.facts.mentions.findLast(({ end, relation }) => end <= opens && relation !== 'writer');
    const person = last && who.personOf(sentence, last);
    return person?.role === 'professional' ? undefined : person;
  }
}
