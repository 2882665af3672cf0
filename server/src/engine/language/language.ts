import { createRecall, USUAL_MEMORY } from '../text/recall.ts';
import type { SentenceFacts } from '../types.ts';
import { type ClassLists, createClasses, type PreparedLists } from './classes.ts';
import { canStart } from './dispatch.ts';
import { findEvidence } from './evidence.ts';
import { hasTag } from './grammar.ts';
import { inflect } from './inflect.ts';
import type { PhraseMatch } from './matcher.ts';
import { findMentions } from './mentions.ts';
import { findMoods } from './moods.ts';
import type { Phrase } from './phrase.ts';
import { createReadings, type Reading } from './reading.ts';
import { remember } from './remember.ts';
import { tokenise } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** Where a class stands in a sentence, as token indexes, end exclusive. */
export interface ClassPlace {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What the other rooms may ask of the language: the only door to compromise. */
export interface Language {
  /** Reads one sentence; the same text gives the same facts, worked out once. */
  read(text: string): SentenceFacts;
  /** @throws PhraseError when the phrase cannot be read */
  phrase(source: string): Phrase;
  /** Every place where a phrase stands, leftmost first, none overlapping an earlier one; looked for once in a sentence. */
  find(phrase: Phrase, facts: SentenceFacts): readonly PhraseMatch[];
  /** As `find`, for who keeps what was found. */
  findOnce(phrase: Phrase, facts: SentenceFacts): readonly PhraseMatch[];
  /** Where a class stands in a sentence, as token indexes, end exclusive; longest at each place, none overlapping. */
  findClass(name: string, facts: SentenceFacts): readonly (readonly [number, number])[];
  /** Where each of some classes stands, class by class; the list of names is what the answer is remembered by. */
  findAny(names: readonly string[], facts: SentenceFacts): readonly ClassPlace[];
  /** Whether a word or phrase of that class stands in the sentence. */
  hasClass(name: string, facts: SentenceFacts): boolean;
  /** Whether a word or phrase of that class starts at a token. */
  hasWord(name: string, facts: SentenceFacts, at: number): boolean;
  /** The token indexes at which a class that starts at a token can end, longest first. */
  classEnds(name: string, facts: SentenceFacts, at: number): readonly number[];
  /** The words that a class can start with, and marks for what is no word (`calls.ts`); null where that cannot be said. */
  firstWords(name: string): ReadonlySet<string> | null;
  /** Whether a word has a tag of grammar. Asking has the sentence tagged. */
  hasTag(facts: SentenceFacts, at: number, tag: string): boolean;
  /** Whether the dictionaries were read before, when the product was built: a phrase of theirs need not be read to be checked. */
  readonly isPrepared: boolean;
  /** What the lists have come to, for the build. */
  prepare(): PreparedLists;
  /** Words of which one must be in a sentence for the phrase to stand in it; null when there are none. */
  anchors(phrase: Phrase): ReadonlySet<string> | null;
}

const NOWHERE: readonly PhraseMatch[] = [];
const NONE_STANDS: readonly ClassPlace[] = [];
const NO_PLACES: readonly (readonly [number, number])[] = [];

/**
 * @param lists the word lists of `dictionaries/lexicon/`, by class name
 * @param prepared what the lists come to, where that was worked out before
 * @param memory how many characters of sentences to keep what was read of, see `createRecall`
 * @throws PhraseError when an entry of a list cannot be read
 */
export function createLanguage(lists: ClassLists, prepared?: PreparedLists, memory = USUAL_MEMORY): Language {
  const vocabulary = new Vocabulary();
  const readings = createReadings(vocabulary);
  const classes = createClasses(lists, vocabulary, inflect, hasTag, prepared);
  const known = createRecall<SentenceFacts>(memory);
  const together = new WeakMap<readonly string[], WeakMap<SentenceFacts, readonly ClassPlace[]>>();
  const language: Language = {
    read,
    phrase: classes.read,
    find,
    findOnce,
    findClass,
    findAny,
    hasClass,
    hasWord: (name, facts, at) => classEnds(name, facts, at).length > 0,
    classEnds,
    firstWords: classes.firstWords,
    hasTag,
    isPrepared: prepared !== undefined,
    prepare: classes.prepare,
    anchors: classes.anchors,
  };
  return language;

  function read(text: string): SentenceFacts {
    let facts = known.get(text);
    if (facts) return facts;
    facts = readAnew(text);
    known.set(facts.text, facts);
    return facts;
  }

  /** Each step reads what the steps before it found; what is not yet known is empty. */
  function readAnew(slice: string): SentenceFacts {
    // Copied, so that a slice does not keep a whole record alive.
    const text = ` ${slice}`.slice(1);
    const words: SentenceFacts = { text, tokens: tokenise(text), mentions: [], evidence: [], moods: [] };
    const facts = { ...words, mentions: findMentions(words, language) };
    readings.handOn(words, facts);
    facts.evidence = findEvidence(facts, language);
    facts.moods = findMoods(facts, language);
    return facts;
  }

  function find(phrase: Phrase, facts: SentenceFacts): readonly PhraseMatch[] {
    const reading = readings.of(facts);
    if (!classes.canStand(phrase, reading)) return NOWHERE;
    reading.matches ??= new Map();
    return remember(reading.matches, phrase, () => look(phrase, reading));
  }

  function findOnce(phrase: Phrase, facts: SentenceFacts): readonly PhraseMatch[] {
    const reading = readings.of(facts);
    return classes.canStand(phrase, reading) ? look(phrase, reading) : NOWHERE;
  }

  function look(phrase: Phrase, reading: Reading): readonly PhraseMatch[] {
    const matcher = classes.matcher(phrase);
    let found: PhraseMatch[] | undefined;
    for (let at = 0; at < reading.length; at++) {
      if (!canStart(matcher, reading, reading.next[at]!)) continue;
      const match = matcher.matchAt(reading, at);
      if (!match) continue;
      found ??= [];
      found.push(match);
      at = Math.max(at, match.end - 1);
    }
    return found ?? NOWHERE;
  }

  function classEnds(name: string, facts: SentenceFacts, at: number): readonly number[] {
    return at < 0 ? [] : classes.endsOf(name)(readings.of(facts), at);
  }

  function findClass(name: string, facts: SentenceFacts): readonly (readonly [number, number])[] {
    const reading = readings.of(facts);
    if (!classes.mayStand(name, reading)) return NO_PLACES;
    reading.places ??= new Map();
    return remember(reading.places, name, () => standing(name, reading));
  }

  function findAny(names: readonly string[], facts: SentenceFacts): readonly ClassPlace[] {
    const bySentence = remember(together, names, () => new WeakMap<SentenceFacts, readonly ClassPlace[]>());
    return remember(bySentence, facts, () => {
      const found = names.flatMap((name) => findClass(name, facts).map(([from, to]) => ({ name, from, to })));
      return found.length > 0 ? found : NONE_STANDS;
    });
  }

  function standing(name: string, reading: Reading): readonly (readonly [number, number])[] {
    let found: [number, number][] | undefined;
    let free = 0;
    const ends = classes.endsOf(name);
    for (let at = 0; at < reading.length; at++) {
      const end = at < free ? undefined : ends(reading, at)[0];
      if (end === undefined) continue;
      found ??= [];
      found.push([at, end]);
      free = end;
    }
    return found ?? NO_PLACES;
  }

  function hasClass(name: string, facts: SentenceFacts): boolean {
    return findClass(name, facts).length > 0;
  }
}
