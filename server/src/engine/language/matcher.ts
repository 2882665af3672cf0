import type { OpenMention, SentenceFacts } from '../types.ts';
import type { Firsts } from './dispatch.ts';
import { firstWords } from './firsts.ts';
import type { Phrase } from './phrase.ts';
import { NO_READING, type Reading } from './reading.ts';
import { createSteps, type Run, type Step, type StepContext } from './steps.ts';

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
  /** With what it can start; null when with anything. */
  readonly firsts: Firsts | null;
  /** The phrase at one place, or null; not to be asked in the middle of another phrase. Of several ways the first that the phrase prefers is taken: options in order, gaps shortest first. */
  matchAt(reading: Reading, at: number): PhraseMatch | null;
  /** Where the phrase at one place ends, or -1: as `matchAt`, without its details, and also in the middle of another. */
  endAt(reading: Reading, at: number): number;
}

/**
 * Makes matchers of phrases. All share one run: a class in a phrase is matched in the middle of it, and gives back what
 * the phrase around it had come to.
 */
export function createMatchers(context: StepContext): (phrase: Phrase) => Matcher {
  const run: Run = { reading: NO_READING, steps: 0, first: 0, end: -1, from: -1, to: -1, slots: [] };
  const compile = createSteps(context, run);
  return makeMatcher;

  function makeMatcher(phrase: Phrase): Matcher {
    const names: string[] = [];
    let whole: Step | undefined;
    return { firsts: context.readFirsts(firstWords(phrase, context.listWords)), matchAt, endAt };

    function matchAt(reading: Reading, at: number): PhraseMatch | null {
      if (!standsAt(reading, at)) return null;
      const captures: Record<string, readonly [number, number]> = {};
      for (let n = names.length - 1; n >= 0; n--) {
        const slot = run.slots[n];
        if (slot) captures[names[n]!] = slot;
      }
      const { from, to, end } = run;
      return { start: at, end, from: reading.next[from < 0 ? at : from]!, to: to < 0 ? end : to, captures };
    }

    function endAt(reading: Reading, at: number): number {
      const { reading: outer, steps, first, end, from, to, slots } = run;
      const found = standsAt(reading, at) ? run.end : -1;
      run.reading = outer;
      run.steps = steps;
      run.first = first;
      run.end = end;
      run.from = from;
      run.to = to;
      run.slots = slots;
      return found;
    }

    function standsAt(reading: Reading, at: number): boolean {
      whole ??= compile(phrase, finish, names);
      run.reading = reading;
      run.steps = 0;
      run.first = at;
      run.end = run.from = run.to = -1;
      if (names.length > 0) run.slots = [];
      return whole(at);
    }
  }

  function finish(at: number): boolean {
    if (at === run.first) return false;
    run.end = at;
    return true;
  }
}

/** The mention that a capture names, when it is one mention exactly. */
export function mentionAt(
  facts: SentenceFacts,
  capture: readonly [number, number] | undefined,
): OpenMention | undefined {
  return capture && facts.mentions.find((m) => m.tokens[0] === capture[0] && m.tokens[1] === capture[1]);
}
