import { attributionAt } from '../language/attribution.ts';
import { isNegated, subjectOf } from '../language/clauses.ts';
import type { Language } from '../language/language.ts';
import type { Who } from '../people/who.ts';
import type { CaseRecord, RecordSentence } from '../types.ts';

/** `words`: what a child said or otherwise expressed. `act`: what somebody saw of them. `effect`: what adults' troubles do to them. */
export type ChildMomentKind = 'words' | 'act' | 'effect';

/** A place at which a record shows a child. */
export interface ChildMoment {
  readonly kind: ChildMomentKind;
  readonly sentence: RecordSentence;
}

/**
 * Every place at which a record shows a child rather than speaks about one: their words, quoted or told; what they did
 * and looked like; the effect on them. One moment of a kind a sentence, in reading order. Headings show nobody, and
 * what a parent says of a child is the parent's account. Told one by one, because most who ask want no more than the first.
 */
export function* childMoments(record: CaseRecord, who: Who, language: Language): Generator<ChildMoment> {
  for (const sentence of record.sentences) {
    if (sentence.block.outline.kind === 'heading' || sentence.block.outline.header) continue;
    const { facts } = sentence;
    if (quotesChild(sentence, who, language) || does('child-says', sentence, who, language))
      yield { kind: 'words', sentence };
    if (does('child-does', sentence, who, language) || language.hasClass('child-body', facts))
      yield { kind: 'act', sentence };
    if (language.hasClass('child-effect', facts)) yield { kind: 'effect', sentence };
  }
}

/** Whether the sentence stands under a heading, in a column or after a label that is about the child's own views. */
function isChildsPlace({ block, cell }: RecordSentence, language: Language): boolean {
  const { label, text } = block.text;
  const titles = [
    block.section,
    label ? text.slice(label.start, label.end) : '',
    cell === undefined ? '' : (block.columns[cell] ?? ''),
  ];
  return titles.some((title) => title !== '' && language.hasClass('child-section', language.read(title)));
}

/**
 * Quoted speech that a child is named beside, or that stands where the child's views are given. Where the nearest name is
 * of somebody the record does not place, it may be a child, and what may be a child's words is not called missing.
 */
function quotesChild(sentence: RecordSentence, who: Who, language: Language): boolean {
  const { facts, quotations, span: place } = sentence;
  return quotations.some(({ kind, span }) => {
    if (kind !== 'speech') return false;
    if (isChildsPlace(sentence, language)) return true;
    const speakers = facts.mentions.filter((m) => m.relation !== 'writer' && facts.tokens[m.tokens[1]]?.norm !== "'s");
    const before = speakers.filter((m) => m.end <= span.start - place.start);
    const after = speakers.find((m) => m.start >= span.end - place.start);
    const beside = after ? [...before, after] : before;
    if (beside.some((m) => who.roleOf(sentence, m) === 'child')) return true;
    const nearest = before.at(-1) ?? after;
    return nearest?.kind === 'name' && who.roleOf(sentence, nearest) === 'unknown';
  });
}

/** The words of the class are what a child does, they are not denied, and no adult of the family is who says so. */
function does(name: string, sentence: RecordSentence, who: Who, language: Language): boolean {
  const { facts } = sentence;
  return language.findClass(name, facts).some(([from]) => {
    const subject = subjectOf(facts, from, language) ?? facts.mentions.findLast((m) => m.tokens[1] <= from);
    const role = subject ? who.roleOf(sentence, subject) : labelledRole(sentence, who, language);
    if (role !== 'child' || isNegated(facts, from, language)) return false;
    const speaker = attributionAt(facts, from, language)?.speaker;
    return !speaker || ['child', 'professional'].includes(who.roleOf(sentence, speaker));
  });
}

/** "Kayleigh: reads to Mum most nights", "Friendships: plays with two boys": whom the label is about does what follows it. */
function labelledRole({ block }: RecordSentence, who: Who, language: Language): string | undefined {
  const { label, text } = block.text;
  if (!label) return undefined;
  const facts = language.read(text.slice(label.start, label.end));
  if (language.hasClass('label-about-child', facts)) return 'child';
  const [named, ...others] = facts.mentions;
  if (!named || others.length > 0) return undefined;
  return who.personAt(block.outline.span.start + label.start + named.start)?.role;
}

/** Whether the record shows a child by their words or acts, not only by the effect on them. */
export function showsChild(record: CaseRecord, who: Who, language: Language): boolean {
  for (const { kind } of childMoments(record, who, language)) if (kind !== 'effect') return true;
  return false;
}
