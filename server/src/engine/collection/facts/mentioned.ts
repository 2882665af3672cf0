import type { CaseRecord } from '../../types.ts';
import { hashOf } from '../hash.ts';
import { namesOf } from './names.ts';
import type { Standing } from './standing.ts';

const NAME = /\p{Lu}[\p{L}'’-]*/gu;

/** The numbers of all words with a capital in a plan or minutes: whoever is named there at all is not missing. */
export function wordsIn({ kind, text }: CaseRecord): number[] {
  if (kind !== 'plan' && kind !== 'minutes') return [];
  const words = (text.match(NAME) ?? []).map((word) => word.replace(/['’]s$/, '').toLowerCase());
  return [...new Set(words)].map(hashOf).sort((a, b) => a - b);
}

/** What those who have no name in a plan or minutes are to the children: "mum", "her partner", "parents". */
export function relationsIn(record: CaseRecord, standing: Standing): string[] {
  if (record.kind !== 'plan' && record.kind !== 'minutes') return [];
  const unnamed = record.people.filter((person) => namesOf(person).length === 0);
  const relations = unnamed.flatMap((person) => standing.relationOf(person) ?? []);
  const isOfBoth = record.sentences.some(({ facts }) => facts.mentions.some(({ relation }) => relation === 'parents'));
  return [...new Set([...relations, ...(isOfBoth ? ['mother', 'father'] : [])])].sort();
}
