import type { OpenMention, SentenceFacts } from '../types.ts';
import type { PhraseMatch } from './matcher.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence made ready for matching, and what was found in it so far. Indexes are of tokens. */
export interface Reading {
  readonly facts: SentenceFacts;
  /** How many tokens it has. */
  readonly length: number;
  /** The number of each token's word in the vocabulary; 0 where no dictionary names it. */
  readonly ids: Int32Array;
  /** The next place at or after each one that is no mark to be passed over; `length` where there is none. */
  readonly next: Int32Array;
  /** What each token is: WORD, STOP or a mark. */
  readonly shapes: Uint8Array;
  /** How large the vocabulary was when `ids` were looked up. */
  readonly known: number;
  /** The mention that starts at a token. */
  mentionAt(at: number): OpenMention | undefined;
  /** Where the classes that are lists end: by `class * length + at`. Places where none stands are not kept. */
  readonly ends: Map<number, readonly number[]>;
  readonly matches: Map<object, readonly PhraseMatch[]>;
  /** The classes that its words can start; filled on first need. */
  readonly classes: Set<string>;
}

/** Readings by sentence, made on first need; a sentence that is let go takes its reading with it. */
export interface Readings {
  of(facts: SentenceFacts): Reading;
  /** Takes what was told from the words of a sentence over to the same words, now with the mentions in them. */
  handOn(from: SentenceFacts, to: SentenceFacts): void;
}

export const WORD = 1;
/** A mark that ends a clause: no gap reaches over it. */
export const STOP = 2;
const STOPS = new Set(['.', '!', '?', ';', '|']);

export function createReadings(vocabulary: Vocabulary): Readings {
  const known = new WeakMap<SentenceFacts, Reading>();
  let latest: Reading | undefined;
  return { of, handOn };

  function of(facts: SentenceFacts): Reading {
    // Questions come sentence by sentence, so the last answer is nearly always the one.
    if (latest?.facts === facts && latest.known === vocabulary.size) return latest;
    let reading = known.get(facts);
    if (!reading || reading.known !== vocabulary.size) {
      reading = makeReading(facts, vocabulary);
      known.set(facts, reading);
    }
    latest = reading;
    return reading;
  }

  function handOn(from: SentenceFacts, to: SentenceFacts): void {
    const { ids, next, shapes, classes, known: size, length } = of(from);
    known.set(to, withMentions(to, { ids, next, shapes, classes, known: size, length }));
    known.delete(from);
  }
}

function makeReading(facts: SentenceFacts, vocabulary: Vocabulary): Reading {
  const { tokens } = facts;
  const length = tokens.length;
  const ids = new Int32Array(length + 1);
  const shapes = new Uint8Array(length + 1);
  const next = new Int32Array(length + 1);
  next[length] = length;
  for (let i = length - 1; i >= 0; i--) {
    const { norm, word } = tokens[i]!;
    ids[i] = vocabulary.idOf(norm);
    shapes[i] = word ? WORD : STOPS.has(norm) ? STOP : 0;
    next[i] = shapes[i] || norm === "'s" ? i : next[i + 1]!;
  }
  return withMentions(facts, { length, ids, next, shapes, known: vocabulary.size, classes: new Set() });
}

/** What is told with the help of mentions starts anew. */
function withMentions(
  facts: SentenceFacts,
  words: Omit<Reading, 'facts' | 'mentionAt' | 'ends' | 'matches'>,
): Reading {
  let mentions: (OpenMention | undefined)[] | undefined;
  return { facts, ...words, mentionAt, ends: new Map(), matches: new Map() };

  function mentionAt(at: number): OpenMention | undefined {
    if (!mentions) {
      mentions = [];
      for (const mention of facts.mentions) mentions[mention.tokens[0]] = mention;
    }
    return mentions[at];
  }
}
