import type { MentionKind, SentenceFacts } from '../types.ts';
import type { Language } from './language.ts';
import { remember } from './remember.ts';

/** A word or phrase for a person or an agency, without what stands before or after it. Token indexes, end exclusive. */
export interface PersonWord {
  readonly from: number;
  readonly to: number;
  readonly kind: MentionKind;
  readonly relation?: string;
}

/** The lexicon classes that speak of people: the part before the first hyphen tells the kind, the rest the relation. */
export const PERSON_CLASSES: readonly (readonly [name: string, kind: MentionKind, relation?: string])[] = [
  ...[
    'mother',
    'father',
    'stepmother',
    'stepfather',
    'partner',
    'boyfriend',
    'girlfriend',
    'husband',
    'wife',
    'ex',
    'grandmother',
    'grandfather',
    'aunt',
    'uncle',
    'cousin',
    'brother',
    'sister',
    'nephew',
    'niece',
    'mother-in-law',
    'father-in-law',
    'in-law',
    'carer',
  ].map((r) => [`kin-${r}`, 'kin', r] as const),
  ...['man', 'woman', 'adult', 'friend', 'lodger', 'visitor', 'neighbour', 'minder', 'bystander'].map(
    (r) => [`stranger-${r}`, 'stranger', r] as const,
  ),
  ['child-word', 'child'],
  ...['parents', 'family', 'couple', 'carers'].map((r) => [`group-${r}`, 'collective', r] as const),
  ['pronoun-she', 'pronoun', 'she'],
  ['pronoun-he', 'pronoun', 'he'],
  ['pronoun-they', 'pronoun', 'they'],
  ['pronoun-writer', 'pronoun', 'writer'],
  ['job-title', 'professional', 'job'],
  ['job-abbreviation', 'professional', 'job'],
  ['job-capital', 'professional', 'job'],
  ['agency', 'professional', 'agency'],
  ['agency-capital', 'professional', 'agency'],
];

/** The words for people in a sentence, longest at each place, none overlapping. */
export function personWords(facts: SentenceFacts, language: Language): PersonWord[] {
  const found: PersonWord[] = [];
  for (let at = 0; at < facts.tokens.length; at++) {
    if (!facts.tokens[at]!.word) continue;
    const word = longestAt(facts, at, language);
    if (!word) continue;
    found.push(word);
    at = word.to - 1;
  }
  return found;
}

function longestAt(facts: SentenceFacts, at: number, language: Language): PersonWord | undefined {
  let best: PersonWord | undefined;
  for (const [name, kind, relation] of classesFrom(facts.tokens[at]!.norm, language)) {
    const [to] = language.classEnds(name, facts, at);
    if (to === undefined || (best && best.to >= to) || !cased(facts, at, to, name)) continue;
    best = { from: at, to, kind, ...(relation ? { relation } : {}) };
  }
  return best;
}

const NONE: typeof PERSON_CLASSES = [];
const byWord = new WeakMap<Language, ReadonlyMap<string, typeof PERSON_CLASSES>>();

/** The classes of people that can start with a word, in their order. */
export function classesFrom(word: string, language: Language): typeof PERSON_CLASSES {
  return remember(byWord, language, () => sortByWord(language)).get(word) ?? NONE;
}

function sortByWord(language: Language): ReadonlyMap<string, typeof PERSON_CLASSES> {
  const all = PERSON_CLASSES.flatMap((entry) =>
    [...(language.firstWords(entry[0]) ?? [])].map((word) => [word, entry] as const),
  );
  const sorted = new Map<string, (typeof PERSON_CLASSES)[number][]>();
  for (const [word, entry] of all) remember(sorted, word, () => []).push(entry);
  return sorted;
}

/** Short forms count only with their capitals: "ED" is not "Ed", "Mo" is not "mo". */
function cased(facts: SentenceFacts, at: number, to: number, name: string): boolean {
  const { text, norm } = facts.tokens[at]!;
  if (name.endsWith('-capital')) return /^\p{Lu}/u.test(text);
  if (to - at > 1) return true;
  if (name === 'job-abbreviation') return text.length > 1 && text === text.toUpperCase();
  if (name.startsWith('kin-') && norm.length === 2 && norm !== 'ex') return /^\p{Lu}/u.test(text) || norm === 'bf';
  return true;
}
