import { isNegated } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { CaseRecord, RecordBlock } from '../../types.ts';
import { NAMED, SAID, SENSED, TOPICS } from '../names.ts';
import { isNone } from './asserted.ts';

const EVERYTHING = [...TOPICS, ...SENSED, ...SAID, ...NAMED];
/** How far down a form says what it is and for whom, in blocks. */
const TOP = 10;

/** Referrals by their form, and letters that refer: "I am writing to refer …" to those who protect children. */
export function isReferral({ kind, blocks, sentences }: CaseRecord, language: Language): boolean {
  if (kind !== 'note') return kind === 'referral';
  const isSent = blocks
    .slice(0, TOP)
    .some(({ text }) => language.hasClass('addressed-to-protect', language.read(text.text)));
  return isSent && sentences.slice(0, TOP).some(({ facts }) => language.hasClass('refers-in-words', facts));
}

/** Everything that a referral speaks of, whoever says it: what it names at all and does not deny, it has not left out. */
export function topicsIn(record: CaseRecord, language: Language): string[] {
  if (!isReferral(record, language)) return [];
  const found = record.sentences.flatMap(({ facts }) =>
    language
      .findAny(EVERYTHING, facts)
      .filter(({ from }) => !isNegated(facts, from, language) && !isNone(facts, from, language))
      .map(({ name }) => name.replace(/^(?:named|sensed|said)-/, 'topic-')),
  );
  return [...new Set(found)].sort();
}

/**
 * Whether a referral asks those who protect children to act. One to a service that helps with one thing need not tell all,
 * and who rings about a neighbour knows no notes.
 */
export function refersIn(record: CaseRecord, language: Language): boolean {
  if (!isReferral(record, language)) return false;
  const top = record.blocks.slice(0, TOP);
  if (top.some((block) => has('own-form', block))) return false;
  const isByPublic = top.some((block) => has('referral-by-public', block));
  if (isByPublic && !top.some((block) => has('referral-by-officer', block))) return false;
  return top.some((block) => has('referral-to-protect', block)) || !record.blocks.some(isElsewhere);

  function isElsewhere(block: RecordBlock): boolean {
    return (top.includes(block) || block.outline.kind === 'field') && has('referral-elsewhere', block);
  }

  function has(name: string, { text: { text }, sentences }: RecordBlock): boolean {
    const all = sentences.length > 0 ? sentences.map(({ facts }) => facts) : [language.read(text)];
    return all.some((facts) => language.hasClass(name, facts));
  }
}
