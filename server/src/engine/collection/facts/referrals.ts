import { isNegated } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { CaseRecord, RecordBlock, SentenceFacts } from '../../types.ts';
import { NAMED, SAID, SENSED, TOPICS } from '../names.ts';
import { isNone } from './asserted.ts';

const EVERYTHING = [...TOPICS, ...SENSED, ...SAID, ...NAMED];
/** How far down a form says what it is and for whom, in blocks. */
const TOP = 10;

/** Everything that a referral speaks of, whoever says it: what it names at all and does not deny, it has not left out. */
export function topicsIn(record: CaseRecord, language: Language): string[] {
  if (record.kind !== 'referral') return [];
  const found = record.sentences.flatMap(({ facts }) =>
    language
      .findAny(EVERYTHING, facts)
      .filter(({ from }) => !isNegated(facts, from, language) && !isNone(facts, from, language))
      .filter(({ from }) => !isTowardsPeers(facts, from, language))
      .map(({ name }) => name.replace(/^(?:named|sensed|said)-/, 'topic-')),
  );
  return [...new Set(found)].sort();
}

/**
 * Whether a referral asks those who protect children to act. One to a service that helps with one thing need not tell all,
 * and who rings about a neighbour knows no notes.
 */
export function refersIn(record: CaseRecord, language: Language): boolean {
  if (record.kind !== 'referral') return false;
  const top = record.blocks.slice(0, TOP);
  if (top.some((block) => has('own-form', block)) && !top.some((block) => has('sent-form', block))) return false;
  const isByPublic = top.some((block) => has('referral-by-public', block));
  if (isByPublic && !top.some((block) => has('referral-by-officer', block))) return false;
  if (top.some((block) => has('referral-to-protect', block))) return true;
  return !record.blocks.some(isElsewhere) && !top.some((block) => has('referral-by-social-worker', block));

  function isElsewhere(block: RecordBlock): boolean {
    return (top.includes(block) || block.outline.kind === 'field') && has('referral-elsewhere', block);
  }

  function has(name: string, { text: { text }, sentences }: RecordBlock): boolean {
    const all = sentences.length > 0 ? sentences.map(({ facts }) => facts) : [language.read(text)];
    return all.some((facts) => language.hasClass(name, facts));
  }
}

/** "He hits other children": what a child does at school tells nothing of what is done to them. */
function isTowardsPeers(facts: SentenceFacts, at: number, language: Language): boolean {
  return language.findClass('towards-peers', facts).some(([from, to]) => from <= at && at < to);
}
