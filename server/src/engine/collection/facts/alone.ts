import { isNegated, subjectOf } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import { overlaps } from '../../text/spans.ts';
import type { CaseRecord, Person, RecordSentence, Span } from '../../types.ts';

/** Where a record may say that somebody was seen alone, however it says so. */
export interface AloneTold {
  /** Of one of the people; what is said of nobody by name is said of all. */
  of(person: Person): Span | undefined;
}

/** How far down a record says what it is of, in sentences. */
const TOP = 3;
/** How far behind a name stands what its bearer works as. */
const BESIDE = 24;

/**
 * Every place that may tell of time alone with a child, for whoever would ask for it. What did not come about, or is still
 * to be, is none; nor is a child who was left by themselves.
 * @param visit whether any words will do; elsewhere they stand beside words of a meeting
 * @param form the line of a form that asks for it, whose words say nothing by themselves
 */
export function aloneTold(
  record: CaseRecord,
  who: Who,
  visit: boolean,
  form: Span | undefined,
  language: Language,
): AloneTold {
  const told = record.sentences.flatMap((sentence) => {
    const place = isTold(sentence) ? placeOf(sentence) : undefined;
    return place ? [place] : [];
  });
  return {
    of: (person) => told.find(({ people }) => people.length === 0 || people.includes(person))?.span,
  };

  function isTold(sentence: RecordSentence): boolean {
    const { facts, block, index, span } = sentence;
    if (form && overlaps(form, span)) return false;
    if (index < TOP && record.kind === 'note' && language.hasClass('alone-title', facts)) return true;
    if (block.outline.kind === 'heading' || block.outline.header) return false;
    const places = language.findClass('maybe-seen-alone', facts);
    if (places.length === 0 || facts.moods.some(({ kind }) => kind !== 'question')) return false;
    if (!visit && !language.hasClass('meets-child', facts)) return false;
    if (record.actions.some(({ what }) => overlaps(what, span))) return false;
    const left = language.findClass('left-by-themselves', facts);
    return places.some(([from, to]) => {
      if (isNegated(facts, from, language) || left.some(([start, end]) => start < to && from < end)) return false;
      if (!visit && isForMany(sentence, from)) return false;
      return !language.findClass('not-seen-alone-yet', facts).some(([start]) => start <= from);
    });
  }

  /** "Jo saw Harvey at school": a nurse, for what she does. */
  function isForMany(sentence: RecordSentence, at: number): boolean {
    const { facts } = sentence;
    if (!language.hasWord('seen-at-school', facts, at)) return false;
    const seer = subjectOf(facts, at, language);
    const person = seer && who.personOf(sentence, seer);
    return (person?.mentions ?? []).some(({ span: { start, end } }) => {
      const [described] = record.text.slice(start, end + BESIDE).split(/[.;\n]|\),/);
      return language.hasClass('works-with-many', language.read(described!));
    });
  }

  /** Whom it is about: the people named in the sentence, else those named before it in the paragraph, else all. */
  function placeOf(sentence: RecordSentence): { readonly span: Span; readonly people: readonly Person[] } {
    const { span, block, facts } = sentence;
    const own = namedIn(sentence);
    const isOfOthers = facts.mentions.some(
      ({ kind, relation }) => (kind === 'pronoun' || kind === 'child') && relation !== 'writer',
    );
    if (own.length > 0 && !isOfOthers) return { span, people: own };
    const before = block.sentences.filter(({ index }) => index < sentence.index).flatMap(namedIn);
    const meant = facts.mentions.flatMap((mention) => who.personOf(sentence, mention) ?? []);
    return { span, people: [...own, ...before].length > 0 ? [...own, ...before, ...meant] : [] };
  }

  function namedIn(sentence: RecordSentence): Person[] {
    return sentence.facts.mentions.flatMap((mention) => {
      const person = mention.name || mention.kind === 'name' ? who.personOf(sentence, mention) : undefined;
      return person?.named && person.role !== 'professional' ? [person] : [];
    });
  }
}
