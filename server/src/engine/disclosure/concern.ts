import { subjectOf } from '../language/clauses.ts';
import type { Language } from '../language/language.ts';
import type { Who } from '../people/who.ts';
import type { CaseRecord, OpenMention, Person, Recipient, RecordSentence } from '../types.ts';

/** How many sentences back of the same paragraph or row somebody may have been named whom "Convicted in 2019." is about. */
const SENTENCES_BACK = 2;

/**
 * Whom something in a sentence is about: who does it or has it, else whoever is spoken of nearest before it, else after
 * it, else whom the sentences before it, the label or the rest of the row are about. Nothing where the record leaves it open
 * or where it is about somebody at work.
 * @param at index of the first token of the words
 */
export function concernOf(
  sentence: RecordSentence,
  at: number,
  record: CaseRecord,
  who: Who,
  language: Language,
): Person | undefined {
  const { facts } = sentence;
  const subject = subjectOf(facts, at, language);
  const before = facts.mentions.filter(({ tokens: [, end] }) => end <= at).reverse();
  const after = facts.mentions.filter(({ tokens: [start] }) => start > at);
  const near = [...(subject ? [subject] : []), ...before, ...after];
  // "The social worker's office is …": what is about people at work is nobody's of the family.
  if (near[0] && who.roleOf(sentence, near[0]) === 'professional') return undefined;
  return firstPerson(near, sentence, who) ?? besides(sentence, record, who);
}

/** What a person is among those who may get a record; null where they are none of the family. */
export function recipientFor({ role, relation = '' }: Person): Recipient | null {
  if (role === 'child') return 'child';
  if (relation === 'mother' || relation === 'father') return relation;
  if (role === 'partner' || /^(?:step|partner|boyfriend|girlfriend|husband|wife|ex)/.test(relation)) return 'partner';
  return role === 'relative' ? 'extended-family' : null;
}

function firstPerson(mentions: readonly OpenMention[], sentence: RecordSentence, who: Who): Person | undefined {
  for (const mention of mentions) {
    const person = who.personOf(sentence, mention);
    if (person && person.role !== 'professional') return person;
  }
  return undefined;
}

/** The sentences before it in its block, nearest first and by their first words; in a row also the cells before and behind it. */
function besides({ block, index, cell }: RecordSentence, record: CaseRecord, who: Who): Person | undefined {
  const here = block.sentences.findIndex((each) => each.index === index);
  const near =
    cell === undefined
      ? block.sentences.slice(Math.max(0, here - SENTENCES_BACK), here).reverse()
      : block.sentences.filter((each) => each.index !== index);
  for (const each of near) {
    const person = firstPerson(each.facts.mentions, each, who);
    if (person) return person;
  }
  const label = block.text.label;
  if (!label) return undefined;
  const [start, end] = [block.outline.span.start + label.start, block.outline.span.start + label.end];
  return record.people.find(({ mentions }) => mentions.some(({ span }) => start <= span.start && span.end <= end));
}
