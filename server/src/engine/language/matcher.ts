import type { OpenMention, SentenceFacts } from '../types.ts';
import { byFirst } from './dispatch.ts';
import { firstWords, isMark, type ListWords, neededFirst } from './firsts.ts';
import type { Phrase } from './phrase.ts';
import { type Reading, STOP, WORD } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where a phrase was found in a sentence; numbers are indexes of tokens, ends exclusive. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  /** The words to underline. */
  readonly from: number;
  readonly to: number;
  readonly captures: Readonly<Record<string, readonly [number, number]>>;
}

/** A phrase made ready to be looked for. */
export interface Matcher {
  /** The numbers of the words of which one must stand where it starts; null when it can start with anything. */
  readonly firsts: ReadonlySet<number> | null;
  /** The phrase at one place, or null. Of several ways the first that the phrase prefers is taken: options in order, gaps shortest first. */
  matchAt(reading: Reading, at: number): PhraseMatch | null;
  /** Where the phrase at one place ends, or -1: as `matchAt`, without its details. */
  endAt(reading: Reading, at: number): number;
}

/** What classes and tags mean in a sentence. */
export interface MatchContext {
  readonly vocabulary: Vocabulary;
  /** The token indexes at which a class can end that starts at a place, longest first. Asked for once a phrase. */
  readonly endsOf: (className: string) => (reading: Reading, at: number) => readonly number[];
  readonly listWords: ListWords;
  readonly hasTag: (facts: SentenceFacts, at: number, tag: string) => boolean;
}

type Slots = ([number, number] | undefined)[];

interface Run {
  readonly reading: Reading;
  readonly steps: number;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly end: number;
  readonly slots: Slots;
}

/** Tries to match the rest of a phrase from a token on. */
type Step = (at: number) => boolean;

/** A phrase tries at most this many steps from one place: enough for any sensible phrase, and a bound for any other. */
const MOST_STEPS = 4000;
/** A choice of fewer options is tried through; of more, only those that the next word calls up. */
const FEW_OPTIONS = 3;

/**
 * Makes matchers: every part of a phrase becomes a step that knows the steps after it, so that matching makes nothing
 * but calls, and options whose first word is not there are never tried.
 */
export function createMatchers(context: MatchContext): (phrase: Phrase) => Matcher {
  const { vocabulary, listWords } = context;
  // What the phrase at hand has come to. A class in a phrase is matched in the middle of it, and gives all of it back.
  let reading: Reading;
  let steps = 0;
  let from = -1;
  let to = -1;
  let first = 0;
  let end = -1;
  let slots: Slots = [];
  let depth = 0;
  return makeMatcher;

  function makeMatcher(phrase: Phrase): Matcher {
    const names: string[] = [];
    let whole: Step | undefined;
    const words = firstWords(phrase, listWords);
    return { firsts: words && idsOf(words), matchAt, endAt };

    function matchAt(sentence: Reading, at: number): PhraseMatch | null {
      const before = enter(sentence, at);
      try {
        return stands(at) ? taken(at) : null;
      } finally {
        leave(before);
      }
    }

    function endAt(sentence: Reading, at: number): number {
      const before = enter(sentence, at);
      try {
        return stands(at) ? end : -1;
      } finally {
        leave(before);
      }
    }

    function stands(at: number): boolean {
      whole ??= compile(phrase, finish, names);
      return whole(at);
    }

    function taken(at: number): PhraseMatch {
      const captures: Record<string, readonly [number, number]> = {};
      for (let n = names.length - 1; n >= 0; n--) {
        const slot = slots[n];
        if (slot) captures[names[n]!] = slot;
      }
      return { start: at, end, from: reading.next[from < 0 ? at : from]!, to: to < 0 ? end : to, captures };
    }
  }

  /** What the phrase around this one has come to; undefined where there is none. */
  function enter(sentence: Reading, at: number): Run | undefined {
    const before = depth++ > 0 ? { reading, steps, from, to, first, end, slots } : undefined;
    reading = sentence;
    steps = 0;
    from = to = end = -1;
    first = at;
    if (slots.length > 0 || before) slots = [];
    return before;
  }

  function leave(before: Run | undefined): void {
    depth--;
    if (before) ({ reading, steps, from, to, first, end, slots } = before);
  }

  function finish(at: number): boolean {
    if (at === first) return false;
    end = at;
    return true;
  }

  function idsOf(words: ReadonlySet<string>): ReadonlySet<number> {
    return new Set([...words].map((word) => vocabulary.add(word)));
  }

  /** @param names takes the names of captures, from the end of the phrase to its start: the place of each is its slot */
  function compile(part: Phrase, rest: Step, names: string[]): Step {
    switch (part.is) {
      case 'words':
        return wordsStep(part.words, rest);
      case 'class': {
        let ends: ReturnType<MatchContext['endsOf']> | undefined;
        return (at) => {
          if (++steps > MOST_STEPS) return false;
          ends ??= context.endsOf(part.name);
          for (const to of ends(reading, reading.next[at]!)) if (rest(to)) return true;
          return false;
        };
      }
      case 'capture':
        return captureStep(part.as, part.part, rest, names);
      case 'tag':
        return (at) => {
          const here = reading.next[at]!;
          return here < reading.length && context.hasTag(reading.facts, here, part.tag) && rest(here + 1);
        };
      case 'gap':
        return gapStep(part.most, rest);
      case 'sequence': {
        let after = rest;
        for (const each of [...part.parts].reverse()) after = compile(each, after, names);
        return after;
      }
      case 'choice':
        return choiceStep(part.options, rest, names);
      case 'optional': {
        const taken = compile(part.part, rest, names);
        return (at) => taken(at) || rest(at);
      }
      case 'not': {
        const barred = compile(part.part, () => true, names);
        return (at) => !barred(at) && rest(at);
      }
      case 'open':
        return (at) => {
          const before = from;
          from = at;
          if (rest(at)) return true;
          from = before;
          return false;
        };
      case 'close':
        return (at) => {
          const before = to;
          to = at;
          if (rest(at)) return true;
          to = before;
          return false;
        };
      case 'start':
        return (at) => opensPlace(reading, at) && rest(at);
      case 'end':
        return (at) => {
          for (let i = at; i < reading.length; i++) if (reading.shapes[i] === WORD) return false;
          return rest(at);
        };
    }
  }

  function wordsStep(words: ReadonlySet<string>, rest: Step): Step {
    const [only = ''] = words;
    const asksForMark = words.size === 1 && isMark(only);
    if (words.size === 1) {
      const id = vocabulary.add(only);
      return (at) => {
        if (++steps > MOST_STEPS) return false;
        const here = asksForMark ? at : reading.next[at]!;
        return reading.ids[here] === id && rest(here + 1);
      };
    }
    const ids = idsOf(words);
    return (at) => {
      if (++steps > MOST_STEPS) return false;
      const here = reading.next[at]!;
      return ids.has(reading.ids[here]!) && rest(here + 1);
    };
  }

  function captureStep(as: string, part: Phrase, rest: Step, names: string[]): Step {
    const slot = names.push(as) - 1;
    let start = 0;
    const inner = compile(
      part,
      (at) => {
        const before = slots[slot];
        slots[slot] = [start, at];
        if (rest(at)) return true;
        slots[slot] = before;
        return false;
      },
      names,
    );
    return (at) => {
      const before = start;
      start = reading.next[at]!;
      const found = inner(start);
      start = before;
      return found;
    };
  }

  function gapStep(most: number, rest: Step): Step {
    return (at) => {
      if (++steps > MOST_STEPS) return false;
      if (rest(at)) return true;
      let words = 0;
      for (let i = at; i < reading.length; i++) {
        const shape = reading.shapes[i];
        if (shape === STOP) return false;
        if (shape !== WORD) continue;
        if (++words > most) return false;
        if (rest(i + 1)) return true;
      }
      return false;
    };
  }

  /** Options are tried in their order; those that need another first word than the one that is there are not tried at all. */
  function choiceStep(options: readonly Phrase[], rest: Step, names: string[]): Step {
    const bare = wordsOf(options);
    if (bare) return wordsStep(bare, rest);
    const made = options.map((option) => {
      const words = neededFirst(option, listWords);
      return { step: compile(option, rest, names), firsts: words && idsOf(words) };
    });
    const { byWord, others } = byFirst(made);
    if (made.length < FEW_OPTIONS || others.length === made.length) return (at) => anyOf(made, at);
    return (at) => {
      if (++steps > MOST_STEPS) return false;
      return anyOf(byWord.get(reading.ids[reading.next[at]!]!) ?? others, at);
    };
  }
}

/** The words of a choice between single words, marks aside; undefined for any other. */
function wordsOf(options: readonly Phrase[]): ReadonlySet<string> | undefined {
  const words = options.map((option) => (option.is === 'words' ? [...option.words] : ['']));
  return words.flat().some(isMark) ? undefined : new Set(words.flat());
}

function anyOf(options: readonly { readonly step: Step }[], at: number): boolean {
  for (const { step } of options) if (step(at)) return true;
  return false;
}

/** Whether no word stands before a place, in its sentence or its cell. */
function opensPlace({ facts, shapes }: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (facts.tokens[i]!.norm === '|') return true;
    if (shapes[i] === WORD) return false;
  }
  return true;
}

/** The mention that a capture names, when it is one mention exactly. */
export function mentionAt(
  facts: SentenceFacts,
  capture: readonly [number, number] | undefined,
): OpenMention | undefined {
  return capture && facts.mentions.find((m) => m.tokens[0] === capture[0] && m.tokens[1] === capture[1]);
}
