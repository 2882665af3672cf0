import type { MentionKind, SentenceFacts } from '../types.ts';
import { byFirst } from './dispatch.ts';
import { anchorWords, firstWords, union } from './firsts.ts';
import { createListBits, has, type ListBits } from './list-bits.ts';
import { createMatchers, type Matcher } from './matcher.ts';
import { eachWord, type Phrase, type PhraseContext, PhraseError, parsePhrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { remember } from './remember.ts';
import { CAPITALISED, SHAPE_CLASSES } from './shapes.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** The token indexes at which a class that starts at a token can end, longest first. */
export type Ends = (reading: Reading, at: number) => readonly number[];

export interface Classes {
  knows(name: string): boolean;
  /** @throws PhraseError when the phrase cannot be read */
  read(source: string): Phrase;
  /** See `Ends`. A name that is no class has none. */
  endsOf(name: string): Ends;
  /** Whether a sentence has one of the words without which the class cannot stand: the cheap question before the dear one. */
  mayStand(name: string, reading: Reading): boolean;
  /** The words that the entries of a list can start with; null for kinds of mention and shapes, and where that cannot be said. */
  firstWords(name: string): ReadonlySet<string> | null;
  /** See `anchorWords`. */
  anchors(phrase: Phrase): ReadonlySet<string> | null;
  matcher(phrase: Phrase): Matcher;
  /** What the lists have come to, for the build, which ships it. */
  prepare(): PreparedLists;
}

/** What lexicon lists come to, worked out when the product is built, so that none need be read at the start. */
export interface PreparedLists {
  /** Every word that a phrase of the dictionaries asks for, parted by blanks. */
  readonly words: string;
  /** By list: the words that its entries can start with, and its anchors; null where there are none. A list that is missing is read. */
  readonly lists: Readonly<Record<string, readonly [string | null, string | null]>>;
}

type KnownWords = Map<string, { readonly words: ReadonlySet<string> | null }>;

const NONE: readonly number[] = [];

/**
 * Compiles the lexicon's lists, each on first need.
 * @throws PhraseError when an entry cannot be read
 */
export function createClasses(
  lists: ClassLists,
  vocabulary: Vocabulary,
  inflect: PhraseContext['inflect'],
  hasTag: (facts: SentenceFacts, at: number, tag: string) => boolean,
  prepared?: PreparedLists,
): Classes {
  const makeMatcher = createMatchers({ vocabulary, endsOf, listWords, hasTag });
  const phrases = new Map<string, Phrase>();
  const parsed = new Map<string, readonly Phrase[]>();
  const starts: KnownWords = new Map();
  const anchored: KnownWords = new Map();
  const ends = new Map<string, Ends>();
  const matchers = new WeakMap<Phrase, Matcher>();
  let startBits: ListBits | undefined;
  let anchorBits: ListBits | undefined;
  // Every word of every list is known before a sentence is read, so that no sentence's numbers go out of date.
  for (const word of prepared?.words.split(' ') ?? []) vocabulary.add(word);
  for (const name of Object.keys(lists)) if (!prepared?.lists[name]) learn(name);
  return {
    knows,
    endsOf,
    mayStand,
    read,
    firstWords: listWords,
    anchors: (phrase) => anchorWords(phrase, listAnchors),
    matcher,
    prepare,
  };

  function knows(name: string): boolean {
    return [MENTION_CLASSES, SHAPE_CLASSES, lists].some((classes) => Object.hasOwn(classes, name));
  }

  function matcher(phrase: Phrase): Matcher {
    return remember(matchers, phrase, () => makeMatcher(phrase));
  }

  function entriesOf(name: string): readonly Phrase[] {
    return remember(parsed, name, () => (lists[name] ?? []).map(read));
  }

  /** Conditions that hold for a whole rule stand in each of its detections: what is written alike is one phrase. */
  function read(source: string): Phrase {
    return remember(phrases, source, () => {
      const phrase = parsePhrase(source, { inflect, knows });
      eachWord(phrase, (word) => vocabulary.add(word));
      return phrase;
    });
  }

  /** A list that cannot be read says so when it is asked for; the others are not to suffer. */
  function learn(name: string): void {
    try {
      entriesOf(name);
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
    }
  }

  function listWords(name: string): ReadonlySet<string> | null {
    return ofEntries(starts, name, 0, (phrase) => firstWords(phrase, listWords));
  }

  function listAnchors(name: string): ReadonlySet<string> | null {
    return ofEntries(anchored, name, 1, (phrase) => anchorWords(phrase, listAnchors));
  }

  /** @param place where `PreparedLists` keeps it */
  function ofEntries(
    known: KnownWords,
    name: string,
    place: 0 | 1,
    of: (phrase: Phrase) => ReadonlySet<string> | null,
  ) {
    if (!Object.hasOwn(lists, name)) return null;
    return remember(known, name, () => {
      const known = prepared?.lists[name];
      if (!known) return { words: union(entriesOf(name).map(of)) };
      const words = known[place];
      return { words: words === null ? null : new Set(words.split(' ')) };
    }).words;
  }

  function prepare(): PreparedLists {
    const told = (words: ReadonlySet<string> | null) => (words ? [...words].join(' ') : null);
    return {
      words: vocabulary.words.join(' '),
      lists: Object.fromEntries(
        Object.keys(lists).map((name) => [name, [told(listWords(name)), told(listAnchors(name))] as const]),
      ),
    };
  }

  function endsOf(name: string): Ends {
    return remember(ends, name, () => {
      const kinds = MENTION_CLASSES[name];
      if (kinds) return mentionEnds(new Set(kinds));
      const shape = SHAPE_CLASSES[name];
      return shape ? shapeEnds(shape, name === CAPITALISED) : listEnds(name, ends.size);
    });
  }

  /** Every list's words are known by the time that the first sentence is read. */
  function startsOf(): ListBits {
    startBits ??= createListBits(Object.keys(lists), listWords, vocabulary);
    return startBits;
  }

  function mayStand(name: string, reading: Reading): boolean {
    anchorBits ??= createListBits(Object.keys(lists), listAnchors, vocabulary);
    const list = anchorBits.numberOf(name);
    if (list === undefined) return true;
    reading.anchored ??= anchorBits.calledBy(reading.ids);
    return has(reading.anchored, list);
  }

  /** @param number the class's own: what stands where is kept under it */
  function listEnds(name: string, number: number): Ends {
    const entries = entriesOf(name);
    // Most entries of most lists are single words, which need no matching.
    const single = new Set<number>();
    for (const entry of entries)
      if (entry.is === 'words') for (const word of entry.words) single.add(vocabulary.add(word));
    const { byWord, others } = byFirst(entries.filter(({ is }) => is !== 'words').map(matcher));
    const { numberOf, isCalledBy } = startsOf();
    const list = numberOf(name);
    return (reading, at) => {
      if (at >= reading.length) return NONE;
      const id = reading.ids[at]!;
      if (list !== undefined && !isCalledBy(list, id)) return NONE;
      const called = byWord.get(id) ?? others;
      if (called.length === 0) return single.has(id) ? [at + 1] : NONE;
      const key = number * (reading.length + 1) + at;
      let found = reading.ends.get(key);
      if (!found) {
        found = longestFirst(
          called.map((entry) => entry.endAt(reading, at)),
          single.has(id) ? at + 1 : -1,
        );
        reading.ends.set(key, found);
      }
      return found;
    };
  }
}

function longestFirst(ends: readonly number[], single: number): readonly number[] {
  const found = new Set([...ends, single].filter((end) => end >= 0));
  return found.size === 0 ? NONE : [...found].sort((a, b) => b - a);
}

function mentionEnds(kinds: ReadonlySet<MentionKind>): Ends {
  return (reading, at) => {
    const mention = reading.mentionAt(at);
    return mention && kinds.has(mention.kind) ? [mention.tokens[1]] : NONE;
  };
}

function shapeEnds(shape: RegExp, asWritten: boolean): Ends {
  return ({ facts, length }, at) => {
    if (at >= length) return NONE;
    const { text, norm } = facts.tokens[at]!;
    return shape.test(asWritten ? text : norm) ? [at + 1] : NONE;
  };
}
