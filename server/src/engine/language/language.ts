import type { SentenceFacts } from '../types.ts';
import { type ClassLists, createClasses } from './classes.ts';
import { findEvidence } from './evidence.ts';
import { hasTag } from './grammar.ts';
import { inflect } from './inflect.ts';
import { findPhrase, type MatchContext, type PhraseMatch } from './matcher.ts';
import { findMentions } from './mentions.ts';
import { findMoods } from './moods.ts';
import { type Phrase, parsePhrase } from './phrase.ts';
import { remember } from './remember.ts';
import { tokenise } from './tokens.ts';

/** What the other rooms may ask of the language: the only door to compromise. */
export interface Language {
  /** Reads one sentence; the same text gives the same facts, worked out once. */
  read(text: string): SentenceFacts;
  /** @throws PhraseError when the phrase cannot be read */
  phrase(source: string): Phrase;
  find(phrase: Phrase, facts: SentenceFacts): PhraseMatch[];
  /** Where a lexicon class stands in a sentence, as token indexes, end exclusive; longest at each place, none overlapping. */
  findClass(name: string, facts: SentenceFacts): [number, number][];
  /** Whether a word or phrase of that class stands in the sentence. */
  hasClass(name: string, facts: SentenceFacts): boolean;
  /** Whether an entry of that class can start with a word: the cheap question before a dear one. */
  startsClass(name: string, word: string): boolean;
  /** Whether a word or phrase of that class starts at a token. */
  hasWord(name: string, facts: SentenceFacts, at: number): boolean;
  /** Words of which one must be in a sentence for the phrase to stand in it; null when there are none. */
  anchors(phrase: Phrase): ReadonlySet<string> | null;
  readonly context: MatchContext;
}

const MOST_KNOWN_SENTENCES = 20_000;

/**
 * @param lists the word lists of `dictionaries/lexicon/`, by class name
 * @throws PhraseError when an entry of a list cannot be read
 */
export function createLanguage(lists: ClassLists): Language {
  const classes = createClasses(lists, inflect, hasTag);
  const context: MatchContext = { classEnds: classes.ends, hasTag };
  const known = new Map<string, SentenceFacts>();
  const found = new WeakMap<
    SentenceFacts,
    { readonly words: ReadonlySet<string>; readonly matches: Map<Phrase, PhraseMatch[]> }
  >();
  const anchors = new WeakMap<Phrase, ReadonlySet<string> | null>();
  const language: Language = {
    read,
    phrase,
    find,
    findClass,
    hasClass,
    startsClass,
    hasWord,
    anchors: classes.anchors,
    context,
  };
  return language;

  function read(text: string): SentenceFacts {
    let facts = known.get(text);
    if (facts) return facts;
    if (known.size >= MOST_KNOWN_SENTENCES) known.clear();
    facts = readAnew(text);
    // The key is copied, so that a slice does not keep a whole record alive.
    known.set(facts.text, facts);
    return facts;
  }

  /** Each step reads what the steps before it found; what is not yet known is empty. */
  function readAnew(slice: string): SentenceFacts {
    const text = Array.from(slice).join('');
    let facts: SentenceFacts = { text, tokens: tokenise(text), mentions: [], evidence: [], moods: [] };
    facts = { ...facts, mentions: findMentions(facts, language) };
    facts = { ...facts, evidence: findEvidence(facts, language) };
    return { ...facts, moods: findMoods(facts, language) };
  }

  function phrase(source: string): Phrase {
    return parsePhrase(source, { inflect, knows: classes.knows });
  }

  /** A phrase is looked for once in a sentence, and only where a word that it cannot do without is there. */
  function find(pattern: Phrase, facts: SentenceFacts): PhraseMatch[] {
    const own = remember(found, facts, () => ({
      words: new Set(facts.tokens.map(({ norm }) => norm)),
      matches: new Map(),
    }));
    return remember(own.matches, pattern, () =>
      canStand(pattern, own.words) ? findPhrase(pattern, facts, context) : [],
    );
  }

  function canStand(pattern: Phrase, words: ReadonlySet<string>): boolean {
    if (!anchors.has(pattern)) anchors.set(pattern, classes.anchors(pattern));
    const needed = anchors.get(pattern);
    if (!needed) return true;
    for (const word of needed.size < words.size ? needed : words) if (needed.has(word) && words.has(word)) return true;
    return false;
  }

  function findClass(name: string, facts: SentenceFacts): [number, number][] {
    const found: [number, number][] = [];
    for (let at = 0; at < facts.tokens.length; at++) {
      const [end] = classes.ends(facts, name, at);
      if (end === undefined) continue;
      found.push([at, end]);
      at = end - 1;
    }
    return found;
  }

  function hasClass(name: string, facts: SentenceFacts): boolean {
    return facts.tokens.some((_, at) => classes.ends(facts, name, at).length > 0);
  }

  function startsClass(name: string, word: string): boolean {
    return classes.firstWords(name)?.has(word) ?? true;
  }

  function hasWord(name: string, facts: SentenceFacts, at: number): boolean {
    return classes.ends(facts, name, at).length > 0;
  }
}
