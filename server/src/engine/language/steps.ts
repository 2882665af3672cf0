import type { SentenceFacts } from '../types.ts';
import { byFirst, type ReadFirsts } from './dispatch.ts';
import { isMark, type ListWords, neededFirst } from './firsts.ts';
import type { Phrase } from './phrase.ts';
import { type Reading, STOP, WORD } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What classes and tags mean in a sentence. */
export interface StepContext {
  readonly vocabulary: Vocabulary;
  /** The token indexes at which a class can end that starts at a place, longest first. Asked for once a phrase. */
  readonly endsOf: (className: string) => (reading: Reading, at: number) => readonly number[];
  readonly listWords: ListWords;
  readonly readFirsts: ReadFirsts;
  readonly hasTag: (facts: SentenceFacts, at: number, tag: string) => boolean;
}

/** What a phrase has come to while it is matched. Indexes are of tokens; -1 is not yet. */
export interface Run {
  reading: Reading;
  steps: number;
  /** Where the phrase starts, and where it was found to end. */
  first: number;
  end: number;
  /** Where the underlined words begin and end. */
  from: number;
  to: number;
  /** Captures, by the places of their names. */
  slots: ([number, number] | undefined)[];
}

/** Tries to match the rest of a phrase from a token on. */
export type Step = (at: number) => boolean;

/** A phrase tries at most this many steps from one place: enough for any sensible phrase, and a bound for any other. */
const MOST_STEPS = 4000;
/** A choice of fewer options is tried through; of more, only those that the next word calls up. */
const FEW_OPTIONS = 3;

/**
 * Makes the steps of phrases: every part becomes a step that knows the steps after it, so that matching makes nothing
 * but calls, and options whose first word is not there are never tried.
 * @returns a function from a part of a phrase and the step after it to its step
 */
export function createSteps(context: StepContext, run: Run): (part: Phrase, rest: Step, names: string[]) => Step {
  const { vocabulary, listWords, readFirsts } = context;
  return compile;

  function idsOf(words: ReadonlySet<string>): ReadonlySet<number> {
    return new Set([...words].map((word) => vocabulary.add(word)));
  }

  /** @param names takes the names of captures, from the end of the phrase to its start: the place of each is its slot */
  function compile(part: Phrase, rest: Step, names: string[]): Step {
    switch (part.is) {
      case 'words':
        return wordsStep(part.words, rest);
      case 'class': {
        let ends: ReturnType<StepContext['endsOf']> | undefined;
        return (at) => {
          if (++run.steps > MOST_STEPS) return false;
          ends ??= context.endsOf(part.name);
          for (const to of ends(run.reading, run.reading.next[at]!)) if (rest(to)) return true;
          return false;
        };
      }
      case 'capture':
        return captureStep(part.as, part.part, rest, names);
      case 'tag':
        return (at) => {
          const here = run.reading.next[at]!;
          return here < run.reading.length && context.hasTag(run.reading.facts, here, part.tag) && rest(here + 1);
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
          const before = run.from;
          run.from = at;
          if (rest(at)) return true;
          run.from = before;
          return false;
        };
      case 'close':
        return (at) => {
          const before = run.to;
          run.to = at;
          if (rest(at)) return true;
          run.to = before;
          return false;
        };
      case 'start':
        return (at) => opensPlace(run.reading, at) && rest(at);
      case 'end':
        return (at) => {
          for (let i = at; i < run.reading.length; i++) if (run.reading.shapes[i] === WORD) return false;
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
        if (++run.steps > MOST_STEPS) return false;
        const here = asksForMark ? at : run.reading.next[at]!;
        return run.reading.ids[here] === id && rest(here + 1);
      };
    }
    const ids = idsOf(words);
    return (at) => {
      if (++run.steps > MOST_STEPS) return false;
      const here = run.reading.next[at]!;
      return ids.has(run.reading.ids[here]!) && rest(here + 1);
    };
  }

  function captureStep(as: string, part: Phrase, rest: Step, names: string[]): Step {
    const slot = names.push(as) - 1;
    let start = 0;
    const inner = compile(
      part,
      (at) => {
        const before = run.slots[slot];
        run.slots[slot] = [start, at];
        if (rest(at)) return true;
        run.slots[slot] = before;
        return false;
      },
      names,
    );
    return (at) => {
      const before = start;
      start = run.reading.next[at]!;
      const found = inner(start);
      start = before;
      return found;
    };
  }

  function gapStep(most: number, rest: Step): Step {
    return (at) => {
      if (++run.steps > MOST_STEPS) return false;
      if (rest(at)) return true;
      let words = 0;
      for (let i = at; i < run.reading.length; i++) {
        const shape = run.reading.shapes[i];
        if (shape === STOP) return false;
        if (shape !== WORD) continue;
        if (++words > most) return false;
        if (rest(i + 1)) return true;
      }
      return false;
    };
  }

  /** Most options of most choices are never called up. One with captures is made at once, to keep their order. */
  function onNeed(part: Phrase, rest: Step, names: string[]): Step {
    if (captures(part)) return compile(part, rest, names);
    let made: Step | undefined;
    return (at) => {
      made ??= compile(part, rest, names);
      return made(at);
    };
  }

  /** Options are tried in their order; those that need another first word than the one that is there are not tried at all. */
  function choiceStep(options: readonly Phrase[], rest: Step, names: string[]): Step {
    const bare = wordsOf(options);
    if (bare) return wordsStep(bare, rest);
    const made = options.map((option) => {
      return { step: onNeed(option, rest, names), firsts: readFirsts(neededFirst(option, listWords)) };
    });
    if (made.length < FEW_OPTIONS || made.every(({ firsts }) => firsts === null)) return (at) => anyOf(made, at);
    const startingWith = byFirst(made);
    return (at) => {
      if (++run.steps > MOST_STEPS) return false;
      return anyOf(startingWith(run.reading, run.reading.next[at]!), at);
    };
  }
}

/** The words of a choice between single words, marks aside; undefined for any other. */
function wordsOf(options: readonly Phrase[]): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const option of options) {
    if (option.is !== 'words') return undefined;
    for (const word of option.words) {
      if (isMark(word)) return undefined;
      words.add(word);
    }
  }
  return words;
}

function captures(part: Phrase): boolean {
  switch (part.is) {
    case 'capture':
      return true;
    case 'sequence':
      return part.parts.some(captures);
    case 'choice':
      return part.options.some(captures);
    case 'optional':
    case 'not':
      return captures(part.part);
    default:
      return false;
  }
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
