/** A stretch of a template. */
export interface Stretch {
  readonly text: string;
  /** For words in square brackets, to be typed over: their number among the blanks, from 1. Else null. */
  readonly blank: number | null;
}

const BLANK = /(\[[^\]\n]+\])/;
const CHILD = '[child]';

/**
 * A template taken apart at its blanks, in order; put together again the stretches are the template. All blanks for the
 * child's name have one number: what is typed into one stands in all of them.
 */
export function blanksIn(template: string): Stretch[] {
  let last = 0;
  let child: number | undefined;
  const numberOf = (words: string): number => {
    if (words.toLowerCase() !== CHILD) return ++last;
    child ??= ++last;
    return child;
  };
  return template
    .split(BLANK)
    .map((text, i) => ({ text, blank: i % 2 === 1 ? numberOf(text) : null }))
    .filter(({ text }) => text !== '');
}
