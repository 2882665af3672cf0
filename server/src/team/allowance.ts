import type { Mistake, Path, Source } from '../checking/source.ts';
import type { Phrase } from '../engine/language/phrase.ts';
import { MOST, weightOf } from './bounds.ts';

/** What is left of what a team's phrases may come to. */
export interface Allowance {
  /** Takes what the phrases of one entry need; where that is more than is left, nothing is taken and the mistake given. */
  takePhrases(source: Source, path: Path, phrases: readonly Phrase[]): Mistake | undefined;
}

export function createAllowance(): Allowance {
  let left: number = MOST.weight;
  return { takePhrases };

  function takePhrases(source: Source, path: Path, phrases: readonly Phrase[]): Mistake | undefined {
    const needed = phrases.reduce((sum, phrase) => sum + weightOf(phrase), 0);
    if (needed > left) return source.mistake(path, TOO_MUCH);
    left -= needed;
    return undefined;
  }
}

const TOO_MUCH =
  'This is left out: the phrases of all your dictionaries together would take too long to look for. Use fewer gaps (...), question marks and choices.';
