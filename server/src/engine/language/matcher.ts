import type { OpenMention, SentenceFacts, Token } from '../types.ts';
import type { Phrase } from './phrase.ts';

/** Where a phrase was found in a sentence; numbers are indexes of tokens, ends exclusive. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  /** The words to underline. */
  readonly from: number;
  readonly to: number;
  readonly captures: Readonly<Record<string, readonly [number, number]>>;
}

/** What classes and tags mean in a sentence. */
export interface MatchContext {
  /** The token indexes at which a class that starts at `at` can end, longest first. */
  readonly classEnds: (facts: SentenceFacts, name: string, at: number) => readonly number[];
  readonly hasTag: (facts: SentenceFacts, at: number, tag: string) => boolean;
}

interface State {
  from: number;
  to: number;
  captures: Record<string, readonly [number, number]>;
}

/** A phrase tries at most this many steps from one place: enough for any sensible phrase, and a bound for any other. */
const MOST_STEPS = 4000;
const CLAUSE_ENDS = new Set(['.', '!', '?', ';', '|']);

/**
 * Every place where a phrase stands in a sentence, leftmost first, none overlapping an earlier one.
 */
export function findPhrase(phrase: Phrase, facts: SentenceFacts, context: MatchContext): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (let at = 0; at < facts.tokens.length; at++) {
    const match = matchPhrase(phrase, facts, at, context);
    if (!match) continue;
    found.push(match);
    at = Math.max(at, match.end - 1);
  }
  return found;
}

/** The phrase at one place, or null. Of several ways the first that the phrase prefers is taken: options in order, gaps shortest first. */
export function matchPhrase(
  phrase: Phrase,
  facts: SentenceFacts,
  at: number,
  context: MatchContext,
): PhraseMatch | null {
  const { tokens } = facts;
  let steps = 0;
  let result: PhraseMatch | null = null;
  const state: State = { from: -1, to: -1, captures: {} };
  walk([phrase], 0, at, (end) => {
    if (end === at) return false;
    const from = state.from < 0 ? at : state.from;
    const to = state.to < 0 ? end : state.to;
    result = { start: at, end, from: skipMarks(tokens, from), to, captures: { ...state.captures } };
    return true;
  });
  return result;

  /** Matches `list[index…]` from token `i`; calls `done` with the end; true stops the search. */
  function walk(list: readonly Phrase[], index: number, i: number, done: (end: number) => boolean): boolean {
    if (++steps > MOST_STEPS) return false;
    const part = list[index];
    if (!part) return done(i);
    const rest = (end: number) => walk(list, index + 1, end, done);
    switch (part.is) {
      case 'words': {
        const here = part.words.size === 1 && isMark(part.words) ? i : skipMarks(tokens, i);
        return here < tokens.length && part.words.has(tokens[here]!.norm) && rest(here + 1);
      }
      case 'class': {
        const here = skipMarks(tokens, i);
        return context.classEnds(facts, part.name, here).some((end) => rest(end));
      }
      case 'capture': {
        const here = skipMarks(tokens, i);
        return walk([part.part], 0, here, (end) => {
          const before = state.captures;
          state.captures = { ...before, [part.as]: [here, end] };
          if (rest(end)) return true;
          state.captures = before;
          return false;
        });
      }
      case 'tag': {
        const here = skipMarks(tokens, i);
        return here < tokens.length && context.hasTag(facts, here, part.tag) && rest(here + 1);
      }
      case 'gap':
        return walkGap(part.most, i, rest);
      case 'sequence':
        return walk(part.parts, 0, i, rest);
      case 'choice':
        return part.options.some((option) => walk([option], 0, i, rest));
      case 'optional':
        return walk([part.part], 0, i, rest) || rest(i);
      case 'not':
        return !walk([part.part], 0, i, () => true) && rest(i);
      case 'open': {
        const before = state.from;
        state.from = i;
        if (rest(i)) return true;
        state.from = before;
        return false;
      }
      case 'close': {
        const before = state.to;
        state.to = i;
        if (rest(i)) return true;
        state.to = before;
        return false;
      }
      case 'start':
        return (
          tokens.slice(0, i).every((t, n) => !t.word || tokens.slice(n, i).some((later) => later.norm === '|')) &&
          rest(i)
        );
      case 'end':
        return tokens.slice(i).every((t) => !t.word) && rest(i);
    }
  }

  function walkGap(most: number, i: number, rest: (end: number) => boolean): boolean {
    if (rest(i)) return true;
    let words = 0;
    for (let end = i; end < tokens.length; end++) {
      const token = tokens[end]!;
      if (CLAUSE_ENDS.has(token.norm)) return false;
      if (token.word && ++words > most) return false;
      if (token.word && rest(end + 1)) return true;
    }
    return false;
  }
}

/** The mention that a capture names, when it is one mention exactly. */
export function mentionAt(
  facts: SentenceFacts,
  capture: readonly [number, number] | undefined,
): OpenMention | undefined {
  return capture && facts.mentions.find((m) => m.tokens[0] === capture[0] && m.tokens[1] === capture[1]);
}

/** Quotation marks, brackets, commas and dashes between words do not keep a phrase apart; stops do. */
function skipMarks(tokens: readonly Token[], i: number): number {
  while (i < tokens.length && !tokens[i]!.word && !CLAUSE_ENDS.has(tokens[i]!.norm) && tokens[i]!.norm !== "'s") i++;
  return i;
}

function isMark(words: ReadonlySet<string>): boolean {
  const [only = ''] = words;
  return !/[\p{L}\p{N}]/u.test(only);
}
