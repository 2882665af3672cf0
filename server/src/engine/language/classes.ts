import type { MentionKind, SentenceFacts } from '../types.ts';
import type { MatchContext } from './matcher.ts';
import { matchPhrase } from './matcher.ts';
import type { PhraseContext } from './phrase.ts';
import { type Phrase, parsePhrase } from './phrase.ts';
import { remember } from './remember.ts';

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

/** Classes told from the shape of one word. */
const CAPITALISED = 'capitalised';
const SHAPE_CLASSES: Readonly<Record<string, RegExp>> = {
  number: /^(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)$/,
  times: /^(?:x\d+|\d+x)$/,
  date: /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$|^\d{4}-\d\d-\d\d$/,
  time: /^(?:\d{1,2}(?:[.:]\d{2})?(?:am|pm)|\d{1,2}:\d{2}|(?:[01]?\d|2[0-3])\.[0-5]\d|[0-2]\d[0-5]\dh?(?:rs)?)$/,
  year: /^(?:19|20)\d\d$/,
  percentage: /^\d+(?:\.\d+)?%$/,
  ordinal: /^\d{1,2}(?:st|nd|rd|th)$/,
  [CAPITALISED]: /^\p{Lu}/u,
  measure: /^(?:£\d.*|\d+(?:[.,]\d+)?(?:kg|g|lbs?|cm|mm|m|ml|%|oz|pts?|miles?))$/,
};

/** Word lists by name, as the lexicon files give them: each entry a phrase. */
export type ClassLists = Readonly<Record<string, readonly string[]>>;

export interface Classes {
  knows(name: string): boolean;
  /** The token indexes at which the class that starts at `at` can end, longest first. */
  ends(facts: SentenceFacts, name: string, at: number): readonly number[];
  /** The words that the entries of a list can start with; null when they can start with anything. */
  firstWords(name: string): ReadonlySet<string> | null;
  /** See `anchorWords`. */
  anchors(phrase: Phrase): ReadonlySet<string> | null;
}

/**
 * Compiles the lexicon's lists.
 * @throws PhraseError when an entry cannot be read
 */
export function createClasses(
  lists: ClassLists,
  inflect: PhraseContext['inflect'],
  hasTag: MatchContext['hasTag'],
): Classes {
  const knows = (name: string) => name in MENTION_CLASSES || name in SHAPE_CLASSES || name in lists;
  const compiled = new Map<string, FirstWordIndex>();
  const memo = new WeakMap<SentenceFacts, Map<string, readonly number[]>>();
  const context: MatchContext = { classEnds: ends, hasTag };
  return { knows, ends, firstWords: listWords, anchors };

  function anchors(phrase: Phrase): ReadonlySet<string> | null {
    return anchorWords(phrase, listWords);
  }

  function listWords(name: string): ReadonlySet<string> | null {
    return name in lists ? index(name).words : null;
  }

  function ends(facts: SentenceFacts, name: string, at: number): readonly number[] {
    const kinds = MENTION_CLASSES[name];
    if (kinds)
      return facts.mentions.filter((m) => m.tokens[0] === at && kinds.includes(m.kind)).map((m) => m.tokens[1]);
    const shape = SHAPE_CLASSES[name];
    if (shape) {
      const token = facts.tokens[at];
      return shape.test((name === CAPITALISED ? token?.text : token?.norm) ?? '') ? [at + 1] : [];
    }
    const known = remember(memo, facts, () => new Map());
    return remember(known, `${name} ${at}`, () => listEnds(facts, name, at));
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
    return remember(
      compiled,
      name,
      () =>
        new FirstWordIndex(
          (lists[name] ?? []).map((source) => parsePhrase(source, { inflect, knows })),
          listWords,
        ),
    );
  }
}

/** The words that the entries of a lexicon class can start with; null for kinds of mention, shapes, and lists that can start with anything. */
type ListWords = (className: string) => ReadonlySet<string> | null;

/** Phrases by the words they can start with, so that a place in the text meets only those that could stand there. */
export class FirstWordIndex {
  readonly #byWord = new Map<string, Phrase[]>();
  readonly #others: Phrase[] = [];
  /** The words that any of the phrases can start with; null when some can start with anything. */
  readonly words: ReadonlySet<string> | null;

  constructor(phrases: readonly Phrase[], listWords: ListWords) {
    for (const phrase of phrases) {
      const words = firstWords(phrase, listWords);
      if (!words) this.#others.push(phrase);
      else for (const word of words) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), phrase]);
    }
    this.words = this.#others.length ? null : new Set(this.#byWord.keys());
  }

  candidates(word: string): readonly Phrase[] {
    const own = this.#byWord.get(word);
    return own ? (this.#others.length ? [...own, ...this.#others] : own) : this.#others;
  }
}

/** The words a phrase can start with, or null when that cannot be said from its words alone. */
export function firstWords(phrase: Phrase, listWords: ListWords): ReadonlySet<string> | null {
  switch (phrase.is) {
    case 'words':
      return phrase.words;
    case 'class':
      return listWords(phrase.name);
    case 'capture':
      return firstWords(phrase.part, listWords);
    case 'choice':
      return union(phrase.options.map((option) => firstWords(option, listWords)));
    case 'sequence': {
      const sets: (ReadonlySet<string> | null)[] = [];
      for (const part of phrase.parts) {
        if (part.is === 'open' || part.is === 'close') continue;
        if (part.is === 'optional') sets.push(firstWords(part.part, listWords));
        else if (part.is === 'capture' && part.part.is === 'optional') return null;
        else {
          sets.push(firstWords(part, listWords));
          return union(sets);
        }
      }
      return null;
    }
    default:
      return null;
  }
}

/**
 * A set of words of which one must be in a sentence for the phrase to stand in it, or null when there is none: the
 * cheap question that keeps most sentences from ever being matched.
 */
export function anchorWords(phrase: Phrase, listWords: ListWords): ReadonlySet<string> | null {
  switch (phrase.is) {
    case 'words':
      return phrase.words;
    case 'class':
      return listWords(phrase.name);
    case 'capture':
      return anchorWords(phrase.part, listWords);
    case 'choice':
      return union(phrase.options.map((option) => anchorWords(option, listWords)));
    case 'sequence':
      return phrase.parts
        .map((part) => anchorWords(part, listWords))
        .filter((words) => words !== null)
        .reduce<ReadonlySet<string> | null>((best, words) => (best && best.size <= words.size ? best : words), null);
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
