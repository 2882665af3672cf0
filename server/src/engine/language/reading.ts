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
}

export const WORD = 1;
/** A mark that ends a clause: no gap reaches over it. */
export const STOP = 2;
const STOPS = new Set(['.', '!', '?', ';', '|']);

/** Readings by sentence, made on first need; a sentence that is let go takes its reading with it. */
export function createReadings(vocabulary: Vocabulary): (facts: SentenceFacts) => Reading {
  const known = new WeakMap<SentenceFacts, Reading>();
  let latest: Reading | undefined;
  return (facts) => {
    // Questions come sentence by sentence, so the last answer is nearly always the one.
    if (latest?.facts === facts && latest.known === vocabulary.size) return latest;
    let reading = known.get(facts);
    if (!reading || reading.known !== vocabulary.size) {
      reading = makeReading(facts, vocabulary);
      known.set(facts, reading);
    }
    latest = reading;
    return reading;
  };
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
  let mentions: (OpenMention | undefined)[] | undefined;
  return { facts, length, ids, next, shapes, known: vocabulary.size, mentionAt, ends: new Map(), matches: new Map() };

  function mentionAt(at: number): OpenMention | undefined {
    if (!mentions) {
      mentions = [];
      for (const mention of facts.mentions) mentions[mention.tokens[0]] = mention;
    }
    return mentions[at];
  }
}
