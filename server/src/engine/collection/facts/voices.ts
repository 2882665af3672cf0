import { childMoments } from '../../child/moments.ts';
import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, Person, Quotation, RecordBlock, RecordSentence } from '../../types.ts';

/** Parents as their children call them. */
const CHILDS =
  /\b(?:[Mm]ummy|[Dd]addy|[Mm]am|[Mm]y [Mm]um|[Mm]y [Dd]ad)\b|(?<!\b(?:her|his|their|the|your|our|\p{L}+['’]s) )\b(?:Mum|Dad)\b/u;
/** How far down an entry says how its writer came to know, in sentences. */
const TOP = 4;

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
  for (const sentence of record.sentences) {
    const speech = sentence.quotations.filter(({ kind }) => kind === 'speech');
    const isOn = speech.some((quotation) => spoken.has(quotation) || soundsLikeChild(quotation));
    if (isOn || goesOn(sentence, speech)) childs.add(sentence);
    if (childs.has(sentence)) for (const quotation of speech) spoken.add(quotation);
    const person = childs.has(sentence) ? undefined : speakerIn(sentence, speech);
    if (person) speakers.set(sentence, person);
    if (person) for (const quotation of speech) speakersOn.set(quotation, person);
    const entry = entryOf(sentence.block);
    const before = heard.get(entry) ?? 0;
    heard.set(entry, before + 1);
    if (before < TOP && language.hasClass('told-from-afar', sentence.facts)) fromAfar.add(entry);
  }
  return {
    isChilds: (sentence) => childs.has(sentence),
    speakerOf: (sentence) => speakers.get(sentence),
    isFromAfar: (sentence) => fromAfar.has(entryOf(sentence.block)),
  };

  /** "Mummy wasn't in her bed": nobody but a child calls her so. */
  function soundsLikeChild({ span }: Quotation): boolean {
    return CHILDS.test(record.text.slice(span.start, span.end));
  }

  /** "Ama came to find me. Told me that …": a child was spoken of last, and nobody is named beside the words. */
  function goesOn({ facts, span, block }: RecordSentence, speech: readonly Quotation[]): boolean {
    const isTelling = language.hasClass('goes-on-telling', facts);
    const isBare = speech.some((quotation) => quotation.span.start <= span.start + 1);
    if (!isTelling && !isBare) return false;
    const before = block.sentences.filter((each) => each.span.start < span.start);
    for (const each of before.reverse()) {
      const last = each.facts.mentions.findLast(({ relation }) => relation !== 'writer');
      if (last) return who.roleOf(each, last) === 'child';
    }
    return false;
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
