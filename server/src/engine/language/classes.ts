import type { MentionKind, SentenceFacts } from '../types.ts';
import { callBit, classCalls, MENTION_CLASSES } from './calls.ts';
import { byFirst, createFirsts } from './dispatch.ts';
import { anchorWords, firstWords, union } from './firsts.ts';
import { createListBits, type ListBits } from './list-bits.ts';
import { createMatchers, type Matcher } from './matcher.ts';
import { type Need, needsOf } from './needs.ts';
import { eachWord, type Phrase, type PhraseContext, PhraseError, parsePhrase } from './phrase.ts';
import { createPresence } from './presence.ts';
import type { Reading } from './reading.ts';
import { remember } from './remember.ts';
import { CAPITALISED, SHAPE_CLASSES } from './shapes.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  /** Whether a sentence has all that a phrase cannot do without. */
  canStand(phrase: Phrase, reading: Reading): boolean;
  /** The words and calls (`calls.ts`) that a class can start with; null where that cannot be said. */
  firstWords(name: string): ReadonlySet<string> | null;
  /** See `anchorWords`. */
  anchors(phrase: Phrase): ReadonlySet<string> | null;
  matcher(phrase: Phrase): Matcher;
  /** What the lists have come to, for the build, which ships it. */
  prepare(): PreparedLists;
}

/** What lexicon lists come to, worked out when the product is built, so that none need be read at the start. */
export interface PreparedLists {
  /** The words that a phrase of the dictionaries asks for and none of `lists` names, parted by blanks. */
  readonly words: string;
  /** By list: the words and calls that its entries can start with, and its anchors; null where there are none. A list that is missing is read. */
  readonly lists: Readonly<Record<string, readonly [string | null, string | null]>>;
}

type KnownWords = Map<string, { readonly words: ReadonlySet<string> | null }>;

type Test = (reading: Reading) => boolean;

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
  const makeMatcher = createMatchers({ vocabulary, endsOf, listWords, readFirsts: createFirsts(vocabulary), hasTag });
  const phrases = new Map<string, Phrase>();
  const parsed = new Map<string, readonly Phrase[]>();
  const starts: KnownWords = new Map();
  const anchored: KnownWords = new Map();
  const ends = new Map<string, Ends>();
  const standers = new Map<string, Test>();
  const needs = new WeakMap<Phrase, readonly Test[]>();
  const isPresent = createPresence(vocabulary);
  const matchers = new WeakMap<Phrase, Matcher>();
  let startBits: ListBits | undefined;
  let anchorBits: ListBits | undefined;
  // Every word of every list is known before a sentence is read, so that no sentence's numbers go out of date.
  for (const word of prepared ? wordsOf(prepared) : []) vocabulary.add(word);
  for (const name of Object.keys(lists)) if (!prepared?.lists[name]) learn(name);
  return {
    knows,
    endsOf,
    mayStand,
    canStand,
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
    return classCalls(name) ?? ofEntries(starts, name, 0, (phrase) => firstWords(phrase, listWords));
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
    const prepared = Object.fromEntries(
      Object.keys(lists).map((name) => [name, [told(listWords(name)), told(listAnchors(name))] as const]),
    );
    const named = new Set(wordsOf({ words: '', lists: prepared }));
    return { words: vocabulary.words.filter((word) => !named.has(word)).join(' '), lists: prepared };
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
    return remember(standers, name, () => standerOf(name))(reading);
  }

  function standerOf(name: string): Test {
    const calls = [...(classCalls(name) ?? [])].reduce((all, call) => all | callBit(call), 0);
    if (calls) return (reading) => (reading.anyCalls & calls) !== 0;
    anchorBits ??= createListBits(Object.keys(lists), listAnchors, vocabulary);
    const anchored = anchorBits;
    const starting = startsOf();
    const anchor = anchored.numberOf(name);
    const start = starting.numberOf(name);
    return (reading) => {
      if (anchor !== undefined) {
        reading.anchored ??= anchored.calledIn(reading);
        if (!anchored.has(reading.anchored, anchor, 0)) return false;
      }
      if (start === undefined) return true;
      reading.starts ??= starting.startsIn(reading);
      return starting.has(reading.starts, start, reading.length);
    };
  }

  function canStand(phrase: Phrase, reading: Reading): boolean {
    for (const need of remember(needs, phrase, () => needsOf(phrase).map(testOf))) if (!need(reading)) return false;
    return true;
  }

  function testOf({ words, classes }: Need): Test {
    const ids = words.map((word) => vocabulary.add(word));
    const tests = [...classes].map(
      (name): Test =>
        (reading) =>
          mayStand(name, reading),
    );
    return (reading) => ids.some((id) => isPresent(reading, id)) || tests.some((test) => test(reading));
  }

  /** @param number the class's own: what stands where is kept under it */
  function listEnds(name: string, number: number): Ends {
    const entries = entriesOf(name);
    // Most entries of most lists are single words, which need no matching.
    const single = new Set<number>();
    for (const entry of entries)
      if (entry.is === 'words') for (const word of entry.words) single.add(vocabulary.add(word));
    // Those that only words call up stand where such a word stands, marks or no marks; others pass over marks before them.
    const phrases = entries.filter(({ is }) => is !== 'words').map(matcher);
    const worded = byFirst(phrases.filter(({ firsts }) => firsts?.calls === 0));
    const loose = byFirst(phrases.filter(({ firsts }) => firsts?.calls !== 0));
    const bits = startsOf();
    const list = bits.numberOf(name);
    return (reading, at) => {
      if (at >= reading.length) return NONE;
      if (list !== undefined) {
        reading.starts ??= bits.startsIn(reading);
        if (!bits.has(reading.starts, list, at)) return NONE;
      }
      const onWord = worded(reading, at);
      const onCall = loose(reading, reading.next[at]!);
      const alone = single.has(reading.ids[at]!) ? [at + 1] : NONE;
      if (onWord.length === 0 && onCall.length === 0) return alone;
      const key = number * (reading.length + 1) + at;
      reading.ends ??= new Map();
      let found = reading.ends.get(key);
      if (!found) {
        found = longestFirst(withEnds(withEnds(alone, onWord, reading, at), onCall, reading, at));
        reading.ends.set(key, found);
      }
      return found;
    };
  }
}

/** @returns `ends` and the places where the phrases end that start at a token, each once */
function withEnds(
  ends: readonly number[],
  phrases: readonly Matcher[],
  reading: Reading,
  at: number,
): readonly number[] {
  let all = ends;
  for (const phrase of phrases) {
    const end = phrase.endAt(reading, at);
    if (end >= 0 && !all.includes(end)) all = [...all, end];
  }
  return all;
}

function longestFirst(ends: readonly number[]): readonly number[] {
  return ends.length > 1 ? [...ends].sort((a, b) => b - a) : ends;
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

/** Every word that prepared lists name, and what else phrases ask for; calls are no words. */
function* wordsOf({ words, lists }: PreparedLists): Generator<string> {
  for (const told of [words, ...Object.values(lists).flat()])
    for (const word of told?.split(' ') ?? []) if (word !== '' && callBit(word) === 0) yield word;
}
