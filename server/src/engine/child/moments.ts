import { attributionAt } from '../language/attribution.ts';
import { isNegated, subjectOf } from '../language/clauses.ts';
import type { Language } from '../language/language.ts';
import type { Who } from '../people/who.ts';
import type { CaseRecord, OpenMention, RecordSentence } from '../types.ts';

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
 * what a parent says of a child is the parent's account.
 */
export function childMoments(record: CaseRecord, who: Who, language: Language): ChildMoment[] {
  const moments: ChildMoment[] = [];
  for (const sentence of record.sentences) {
    if (sentence.block.outline.kind === 'heading' || sentence.block.outline.header) continue;
    const { facts } = sentence;
    if (quotesChild(sentence, who, language) || does('child-says', sentence, who, language))
      moments.push({ kind: 'words', sentence });
    if (does('child-does', sentence, who, language) || language.hasClass('child-body', facts))
      moments.push({ kind: 'act', sentence });
    if (language.hasClass('child-effect', facts)) moments.push({ kind: 'effect', sentence });
  }
  return moments;
}

/** Whether the sentence stands under a heading, in a column or after a label that is about the child's own views. */
export function isChildsPlace({ block, cell }: RecordSentence, language: Language): boolean {
  const { label, text } = block.text;
  const titles = [
    block.section,
    label ? text.slice(label.start, label.end) : '',
    cell === undefined ? '' : (block.columns[cell] ?? ''),
  ];
  return titles.some((title) => title !== '' && language.hasClass('child-section', language.read(title)));
}

/** A child, or somebody whom the record does not place: what may be a child's words is not called missing. */
function mayBeChild(sentence: RecordSentence, mention: OpenMention, who: Who): boolean {
  const role = who.roleOf(sentence, mention);
  return role === 'child' || (role === 'unknown' && mention.kind === 'name');
}

/** Quoted speech beside whose marks a child is named, or that stands where the child's views are given. */
function quotesChild(sentence: RecordSentence, who: Who, language: Language): boolean {
  const { facts, quotations, span: place } = sentence;
  return quotations.some(({ kind, span }) => {
    if (kind !== 'speech') return false;
    if (isChildsPlace(sentence, language)) return true;
    const before = facts.mentions.filter((m) => m.end <= span.start - place.start && m.relation !== 'writer');
    const after = facts.mentions.filter((m) => m.start >= span.end - place.start);
    return [...before, ...after.slice(0, 1)].some((m) => mayBeChild(sentence, m, who));
  });
}

/** The words of the class are what a child does, they are not denied, and no adult of the family is who says so. */
function does(name: string, sentence: RecordSentence, who: Who, language: Language): boolean {
  const { facts } = sentence;
  return language.findClass(name, facts).some(([from]) => {
    const subject = subjectOf(facts, from, language) ?? facts.mentions.findLast((m) => m.tokens[1] <= from);
    if (!subject || who.roleOf(sentence, subject) !== 'child' || isNegated(facts, from, language)) return false;
    const speaker = attributionAt(facts, from, language)?.speaker;
    return !speaker || ['child', 'professional'].includes(who.roleOf(sentence, speaker));
  });
}
