import { attributionAt } from '../../language/attribution.ts';
import { isNegated } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import { isQuotedAt } from '../../text/quoted.ts';
import { overlaps } from '../../text/spans.ts';
import type { CaseRecord, OpenMention, Person, RecordSentence, Span } from '../../types.ts';
import { createBeside } from './beside.ts';
import { isGrown } from './grown.ts';
import { isForMany } from './many.ts';
import type { Openers } from './openers.ts';
import { datedParts } from './parts.ts';

/** Where a record may say that somebody was seen alone, however it says so. */
export interface AloneTold {
  /** Of one of the people; what is said of nobody by name is said of all. */
  of(person: Person): Telling | undefined;
}

/** One place, and who is named beside the child there: grown-ups among them take it back, where another record knows them. */
export interface Telling {
  readonly span: Span;
  readonly beside: readonly Person[];
}

/** How far down a record says what it is of, in sentences. */
const TITLES = 3;

/** No child is called so. */
const TITLED = /^(?:Mr|Mrs|Ms|Miss|Dr)\b/;

interface Setting {
  /** At a visit any words will do; elsewhere they stand beside words of a meeting. */
  readonly visit: boolean;
  /** The lines of forms that ask for it, whose words say nothing by themselves. */
  readonly forms: readonly Span[];
}

/**
 * Every place that may tell of time alone with a child, for whoever would ask for it. What did not come about, or is still
 * to be, is none; nor is a child who was left by themselves, or who had others of the family with them.
 */
export function aloneTold(
  record: CaseRecord,
  who: Who,
  openerOf: Openers,
  { visit, forms }: Setting,
  language: Language,
): AloneTold {
  const beside = createBeside(who, language);
  const told = record.sentences.flatMap((sentence) => {
    if (isTold(sentence, clearIn(sentence))) return [{ ...placeOf(sentence), beside: [] }];
    // Whoever went is not the one who was seen.
    if (isTold(sentence, apartIn(sentence))) return [{ span: sentence.span, people: [], beside: [] }];
    const loose = language.findClass('maybe-alone-unless-joined', sentence.facts);
    if (!isTold(sentence, loose) || beside.isJoined(sentence)) return [];
    return [{ ...placeOf(sentence), beside: beside.namesIn(sentence) }];
  });
  const all = [...told, ...atSchool()];
  return {
    of(person) {
      const own = all.filter(({ people }) => people.length === 0 || people.includes(person));
      const best = own.find((telling) => telling.beside.length === 0) ?? own[0];
      return best && { span: best.span, beside: best.beside.filter((other) => other !== person) };
    },
  };

  /** "2/4 - Nipped to school. Kit in the music room …": whoever such a part of a log names. */
  function atSchool(): readonly (Telling & { readonly people: readonly Person[] })[] {
    const heads = record.sentences.filter(({ facts }) => language.hasClass('entry-at-school', facts));
    if (heads.length === 0) return [];
    return datedParts(record).flatMap((part) => {
      const [first] = part;
      if (!first || !heads.includes(first)) return [];
      const people = part.flatMap(namedIn);
      return people.length > 0 ? [{ span: first.span, people, beside: [] }] : [];
    });
  }

  function isTold(sentence: RecordSentence, places: readonly (readonly [number, number])[]): boolean {
    const { facts, block, span } = sentence;
    if (places.length === 0 || forms.some((form) => overlaps(form, span))) return false;
    if (isTitle(sentence)) return true;
    if (block.outline.kind === 'heading' || block.outline.header) return false;
    if (!visit && !language.hasClass('meets-child', facts)) return false;
    const left = language.findClass('left-by-themselves', facts);
    const moods = facts.moods.filter(({ kind }) => kind !== 'question');
    const isOne = places.some(([from, to]) => {
      const { start: at } = facts.tokens[from]!;
      if (isQuotedAt(sentence, at)) return false;
      if (moods.some(({ start, end }) => start <= at && at < end)) return false;
      if (isNegated(facts, from, language) || left.some(([start, end]) => start < to && from < end)) return false;
      if (!visit && isForMany(sentence, from, record, who, language)) return false;
      if (isToldByAdult(sentence, from) || wasRefused(sentence, from)) return false;
      return !language.findClass('not-seen-alone-yet', facts).some(([start]) => start <= from);
    });
    // Asked last: of most notes nobody else wants to know what is to be done.
    return isOne && !record.actions.some(({ what }) => overlaps(what, span));
  }

  function isTitle({ index, facts }: RecordSentence): boolean {
    return index < TITLES && record.kind === 'note' && language.hasClass('alone-title', facts);
  }

  /** Words that say it by themselves. */
  function clearIn(sentence: RecordSentence): readonly (readonly [number, number])[] {
    const titles = isTitle(sentence) ? language.findClass('alone-title', sentence.facts) : [];
    return [...language.findClass('maybe-seen-alone', sentence.facts), ...titles];
  }

  /** Grown-ups who were elsewhere while the child spoke, or were asked to go; a child who went is none. */
  function apartIn(sentence: RecordSentence): readonly (readonly [number, number])[] {
    const { facts } = sentence;
    const sent = language.findClass('adult-sent-out', facts);
    if (!visit || !language.hasClass('meets-child', facts)) return sent;
    const apart = language.findClass('adult-is-apart', facts).filter(([from, to]) => {
      const gone = facts.mentions.find(({ tokens }) => tokens[0] >= from && tokens[0] < to);
      if (!gone || gone.relation === 'writer') return false;
      const role = who.roleOf(sentence, gone);
      const isOther = ({ tokens, relation }: OpenMention) => tokens[0] !== gone.tokens[0] && relation !== 'writer';
      return role === 'unknown' ? facts.mentions.some(isOther) : role !== 'child';
    });
    return [...sent, ...apart];
  }

  /** "Mum said that he gets dressed on his own": her account, and no talk with him. */
  function isToldByAdult(sentence: RecordSentence, at: number): boolean {
    const speaker = attributionAt(sentence.facts, at, language)?.speaker;
    return speaker !== undefined && isGrown(who.roleOf(sentence, speaker));
  }

  /** "Asked to talk to Sana by herself, Mrs H said there was no need." */
  function wasRefused({ facts, block, index }: RecordSentence, at: number): boolean {
    if (!language.findClass('asks-to-be-alone', facts).some(([from]) => from < at)) return false;
    const next = block.sentences.find((other) => other.index === index + 1);
    return [facts, ...(next ? [next.facts] : [])].some((each) => language.hasClass('alone-refused', each));
  }

  /** Whom it is about: whose line of a form it is, the people named in the sentence, else those named before it in the paragraph, else all. */
  function placeOf(sentence: RecordSentence): { readonly span: Span; readonly people: readonly Person[] } {
    const { span, block, facts } = sentence;
    const label = block.text.label && who.personAt(block.outline.span.start + block.text.label.start);
    if (label?.named) return { span, people: [label] };
    const own = namedIn(sentence);
    const others = facts.mentions.filter(
      ({ kind, relation }) => (kind === 'pronoun' || kind === 'child') && relation !== 'writer',
    );
    const isOfOthers = others.some((mention) => {
      const person = who.personOf(sentence, mention);
      // "Morwenna was off, so I gave her a lift": she is the only one that it can be.
      return person ? !own.includes(person) : mention.kind === 'child' || own.length > 1;
    });
    if (own.length > 0 && !isOfOthers) return { span, people: own };
    const before = block.sentences.filter(({ index }) => index < sentence.index).flatMap(namedIn);
    const meant = facts.mentions.flatMap((mention) => who.personOf(sentence, mention) ?? []);
    return { span, people: [...own, ...before].length > 0 ? [...own, ...before, ...meant] : [] };
  }

  function namedIn(sentence: RecordSentence): Person[] {
    const opener = openerOf(sentence);
    const named = sentence.facts.mentions.flatMap((mention) => {
      const isNamed =
        (mention.name || mention.kind === 'name') && !TITLED.test(sentence.facts.text.slice(mention.start));
      const person = isNamed ? who.personOf(sentence, mention) : undefined;
      return person?.named && person.role !== 'professional' ? [person] : [];
    });
    return opener ? [opener, ...named] : named;
  }
}
