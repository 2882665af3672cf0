import type { Language } from '../../language/language.ts';
import type { CaseRecord, RecordBlock } from '../../types.ts';
import { NAMED, SAID, SENSED, TOPICS } from '../names.ts';

const EVERYTHING = [...TOPICS, ...SENSED, ...SAID, ...NAMED];
/** How far down a form says what it is and for whom, in blocks. */
const TOP = 10;
const TITLE = 2;

/** Referrals, and what asks for help in other words: "Request for family help". */
export function isReferral({ kind, blocks }: CaseRecord, language: Language): boolean {
  if (kind !== 'note') return kind === 'referral';
  return blocks.slice(0, TITLE).some(({ text }) => language.hasClass('request-title', language.read(text.text)));
}

/** Everything that a referral speaks of, whoever says it: what it names at all, it has not left out. */
export function topicsIn(record: CaseRecord, language: Language): string[] {
  if (!isReferral(record, language)) return [];
  const found = record.sentences.flatMap(({ facts }) =>
    language.findAny(EVERYTHING, facts).map(({ name }) => name.replace(/^(?:named|sensed|said)-/, 'topic-')),
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
  if (top.some((block) => has('referral-by-public', block) || has('own-form', block))) return false;
  return top.some((block) => has('referral-to-protect', block)) || !record.blocks.some(isElsewhere);

  function isElsewhere(block: RecordBlock): boolean {
    return (top.includes(block) || block.outline.kind === 'field') && has('referral-elsewhere', block);
  }

  function has(name: string, { text: { text }, sentences }: RecordBlock): boolean {
    const all = sentences.length > 0 ? sentences.map(({ facts }) => facts) : [language.read(text)];
    return all.some((facts) => language.hasClass(name, facts));
  }
}
