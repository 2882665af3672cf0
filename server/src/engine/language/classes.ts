import type { MentionKind, SentenceFacts } from '../types.ts';
import { matchPhrase } from './matcher.ts';
import type { MatchContext } from './matcher.ts';
import { type Phrase, parsePhrase } from './phrase.ts';
import type { PhraseContext } from './phrase.ts';

/** Classes that are not lists of words but kinds of mention. */
const MENTION_CLASSES: Readonly<Record<string, readonly MentionKind[]>> = {
  person: ['kin', 'name', 'professional', 'child', 'collective', 'stranger', 'pronoun'],
  family: ['kin', 'name', 'child', 'collective', 'stranger', 'pronoun'],
  adult: ['kin', 'name', 'stranger', 'pronoun', 'collective'],
  kin: ['kin'],
  name: ['name'],
  child: ['child'],
  professional: ['professional'],
  collective: ['collective'],
  stranger: ['stranger'],
  pronoun: ['pronoun'],
};

/** Word lists by name, as the lexicon files give them: each entry a phrase. */
export type ClassLists = Readonly<Record<string, readonly string[]>>;

export interface Classes {
  knows(name: string): boolean;
  /** The token indexes at which the class that starts at `at` can end, longest first. */
  ends(facts: SentenceFacts, name: string, at: number): readonly number[];
}

/**
 * Compiles the lexicon's lists.
 * @throws PhraseError when an entry cannot be read
 */
export function createClasses(lists: ClassLists, inflect: PhraseContext['inflect'], hasTag: MatchContext['hasTag']): Classes {
  const knows = (name: string) => name in MENTION_CLASSES || name in lists;
  const compiled = new Map<string, FirstWordIndex>();
  const memo = new WeakMap<SentenceFacts, Map<string, readonly number[]>>();
  const context: MatchContext = { classEnds: ends, hasTag };
  return { knows, ends };

  function ends(facts: SentenceFacts, name: string, at: number): readonly number[] {
    const kinds = MENTION_CLASSES[name];
    if (kinds) return facts.mentions.filter((m) => m.tokens[0] === at && kinds.includes(m.kind)).map((m) => m.tokens[1]);
    let known = memo.get(facts);
    if (!known) memo.set(facts, (known = new Map()));
    const key = `${name} ${at}`;
    let result = known.get(key);
    if (!result) known.set(key, (result = listEnds(facts, name, at)));
    return result;
  }

  function listEnds(facts: SentenceFacts, name: string, at: number): readonly number[] {
    const found = new Set<number>();
    for (const phrase of index(name).candidates(facts.tokens[at]?.norm ?? '')) {
      const match = matchPhrase(phrase, facts, at, context);
      if (match) found.add(match.end);
    }
    return [...found].sort((a, b) => b - a);
  }

  function index(name: string): FirstWordIndex {
    let result = compiled.get(name);
    if (!result) {
      result = new FirstWordIndex((lists[name] ?? []).map((source) => parsePhrase(source, { inflect, knows })));
      compiled.set(name, result);
    }
    return result;
  }
}

/** Phrases by the words they can start with, so that a place in the text meets only those that could stand there. */
export class FirstWordIndex {
  readonly #byWord = new Map<string, Phrase[]>();
  readonly #others: Phrase[] = [];

  constructor(phrases: readonly Phrase[]) {
    for (const phrase of phrases) {
      const words = firstWords(phrase);
      if (!words) this.#others.push(phrase);
      else for (const word of words) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), phrase]);
    }
  }

  candidates(word: string): readonly Phrase[] {
    const own = this.#byWord.get(word);
    return own ? (this.#others.length ? [...own, ...this.#others] : own) : this.#others;
  }
}

/** The words a phrase can start with, or null when that cannot be said from its words alone. */
export function firstWords(phrase: Phrase): ReadonlySet<string> | null {
  switch (phrase.is) {
    case 'words':
      return phrase.words;
    case 'choice':
      return union(phrase.options.map(firstWords));
    case 'sequence': {
      const sets: (ReadonlySet<string> | null)[] = [];
      for (const part of phrase.parts) {
        if (part.is === 'open' || part.is === 'close') continue;
        if (part.is === 'optional') sets.push(firstWords(part.part));
        else {
          sets.push(firstWords(part));
          return union(sets);
        }
      }
      return null;
    }
    default:
      return null;
  }
}

function union(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const set of sets) {
    if (!set) return null;
    for (const word of set) all.add(word);
  }
  return all;
}
