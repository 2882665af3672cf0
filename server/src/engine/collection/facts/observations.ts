import { childMoments } from '../../child/moments.ts';
import { isNegated } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, ObservationFact, SentenceFacts } from '../../types.ts';
import { NAMED, TOPICS } from '../names.ts';

const EVERYTHING = [...TOPICS, ...NAMED];

/** What the writer of a note saw, heard or smelt, and a child's own words, where they are about something grave. */
export function observationsIn(record: CaseRecord, who: Who, language: Language): ObservationFact[] {
  if (record.kind !== 'note') return [];
  const words = new Set(
    [...childMoments(record, who, language)].filter(({ kind }) => kind === 'words').map(({ sentence }) => sentence),
  );
  return record.sentences.flatMap((sentence) => {
    const { facts, span } = sentence;
    const isFirstHand = words.has(sentence) || facts.evidence.some(({ kind }) => kind === 'perception');
    const topics = isFirstHand ? asserted(facts, language) : [];
    return topics.length > 0 ? [{ span: { start: span.start, end: span.end }, topics }] : [];
  });
}

/** Everything that a record speaks of, whoever says it: what a referral names at all, it has not left out. */
export function topicsIn(record: CaseRecord, language: Language): string[] {
  if (record.kind !== 'referral') return [];
  const found = record.sentences.flatMap(({ facts }) =>
    language.findAny(EVERYTHING, facts).map(({ name }) => name.replace('named-', 'topic-')),
  );
  return [...new Set(found)].sort();
}

function asserted(facts: SentenceFacts, language: Language): string[] {
  const found = language.findAny(TOPICS, facts).filter(({ from }) => {
    const { start } = facts.tokens[from]!;
    const isOpen = facts.moods.some((mood) => mood.start <= start && start < mood.end);
    return !isOpen && !isNegated(facts, from, language);
  });
  return [...new Set(found.map(({ name }) => name))].sort();
}
