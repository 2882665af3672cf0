import type { OpenMention, SentenceFacts } from '../types.ts';
import { capitalCall, mentionCall, shapeCalls } from './calls.ts';
import type { PhraseMatch } from './matcher.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What the words of a sentence alone tell. Indexes are of tokens. Plain arrays: a sentence is short, and typed ones are
 * dearer to make than to use.
 */
interface WordsRead {
  /** How many tokens it has. */
  readonly length: number;
  /** The number of each token's word in the vocabulary; 0 where no dictionary names it. */
  readonly ids: readonly number[];
  /** The next place at or after each one that is no mark to be passed over; `length` where there is none. */
  readonly next: readonly number[];
  /** What each token is: WORD, STOP or a mark. */
  readonly shapes: readonly number[];
  /** What stands at each token besides its word: the bits of `calls.ts`. */
  readonly calls: readonly number[];
  /** How large the vocabulary was when `ids` were looked up. */
  readonly known: number;
  /** The lists that may stand in it by its words, as `ListBits.calledIn` gives them; filled on first need. */
  anchored: Uint32Array | undefined;
}

/** A sentence made ready for matching, and what was found in it so far. */
export interface Reading extends WordsRead {
  readonly facts: SentenceFacts;
  /** The mention that starts at a token. */
  mentionAt(at: number): OpenMention | undefined;
  /** All of `calls` together. */
  readonly anyCalls: number;
  /** The lists that can start at each token, as `ListBits.startsIn` gives them; filled on first need. */
  starts: Uint32Array | undefined;
  /** On first need: where the classes that are lists end, by `class * (length + 1) + at`. Places where none can start are not kept. */
  ends: Map<number, readonly number[]> | undefined;
  /** On first need: where each class stands that was looked for. */
  places: Map<string, readonly (readonly [number, number])[]> | undefined;
  matches: Map<object, readonly PhraseMatch[]> | undefined;
  /** Its place among the last that were asked; undefined for all others. */
  room: Room | undefined;
}

/** A place among the sentences that were asked last, with an array that they use one after the other. */
interface Room {
  reading: Reading | undefined;
  /** For `Reading.starts`. */
  starts: Uint32Array;
}

/** As many sentences as a record of fifty pages has: after an edit the fold asks about each of them again. */
const MOST_WARM = 4096;

export const WORD = 1;
/** A mark that ends a clause: no gap reaches over it. */
export const STOP = 2;
const STOPS = new Set(['.', '!', '?', ';', '|']);

/** Readings by sentence, made on first need; a sentence that is let go takes its reading with it. */
export interface Readings {
  of(facts: SentenceFacts): Reading;
  /** Takes what was told from the words of a sentence over to the same words, now with the mentions in them. */
  handOn(from: SentenceFacts, to: SentenceFacts): void;
}

export function createReadings(vocabulary: Vocabulary): Readings {
  const known = new WeakMap<SentenceFacts, Reading>();
  // The readings that were asked last: what only helps to match is kept for them alone, what was found for all.
  const rooms: Room[] = [];
  let turn = 0;
  let latest: Reading | undefined;
  return { of, handOn };

  function of(facts: SentenceFacts): Reading {
    // Questions come sentence by sentence, so the last answer is nearly always the one.
    if (latest?.facts === facts && latest.known === vocabulary.size) return latest;
    let reading = known.get(facts);
    if (!reading || reading.known !== vocabulary.size) {
      reading = withMentions(facts, readWords(facts, vocabulary));
      known.set(facts, reading);
    }
    if (!reading.room) warmUp(reading);
    latest = reading;
    return reading;
  }

  function warmUp(reading: Reading): void {
    // Made on need: a language that only checks a dictionary reads hardly a sentence.
    rooms[turn] ??= { reading: undefined, starts: new Uint32Array(0) };
    const room = rooms[turn]!;
    if (room.reading) coolDown(room.reading);
    room.reading = reading;
    reading.room = room;
    turn = (turn + 1) % MOST_WARM;
  }

  function coolDown(reading: Reading): void {
    reading.room = undefined;
    reading.ends = undefined;
    reading.starts = undefined;
  }

  function handOn(from: SentenceFacts, to: SentenceFacts): void {
    known.set(to, withMentions(to, of(from)));
    known.delete(from);
  }
}

function readWords({ tokens }: SentenceFacts, vocabulary: Vocabulary): WordsRead {
  const length = tokens.length;
  const ids = new Array<number>(length + 1).fill(0);
  const shapes = new Array<number>(length + 1).fill(0);
  const next = new Array<number>(length + 1).fill(length);
  const calls = new Array<number>(length + 1).fill(0);
  for (let i = length - 1; i >= 0; i--) {
    const { text, norm, word } = tokens[i]!;
    ids[i] = vocabulary.idOf(norm);
    calls[i] = shapeCalls(norm) | capitalCall(text);
    shapes[i] = word ? WORD : STOPS.has(norm) ? STOP : 0;
    next[i] = shapes[i] || norm === "'s" ? i : next[i + 1]!;
  }
  return { length, ids, next, shapes, calls, known: vocabulary.size, anchored: undefined };
}

/** What is told with the help of mentions starts anew. */
function withMentions(facts: SentenceFacts, words: WordsRead): Reading {
  const { length, ids, next, shapes, known, anchored } = words;
  const calls = facts.mentions.length > 0 ? [...words.calls] : (words.calls as number[]);
  for (const mention of facts.mentions) calls[mention.tokens[0]]! |= mentionCall(mention);
  let anyCalls = 0;
  for (const here of calls) anyCalls |= here;
  let mentions: (OpenMention | undefined)[] | undefined;
  return {
    facts,
    length,
    ids,
    next,
    shapes,
    calls,
    anyCalls,
    known,
    anchored,
    starts: undefined,
    mentionAt,
    ends: undefined,
    places: undefined,
    matches: undefined,
    room: undefined,
  };

  function mentionAt(at: number): OpenMention | undefined {
    if (!mentions) {
      mentions = [];
      for (const mention of facts.mentions) mentions[mention.tokens[0]] = mention;
    }
    return mentions[at];
  }
}

/** The reading of nothing. */
export const NO_READING: Reading = withMentions(
  { text: '', tokens: [], mentions: [], evidence: [], moods: [] },
  {
    length: 0,
    ids: [0],
    next: [0],
    shapes: [0],
    calls: [0],
    known: 0,
    anchored: undefined,
  },
);
