import type { MentionKind, OpenMention } from '../types.ts';
import { CAPITALISED, SHAPE_CLASSES } from './shapes.ts';

/** Classes that are not lists of words but kinds of mention. */
export const MENTION_CLASSES: Readonly<Record<string, readonly MentionKind[]>> = {
  person: ['kin', 'name', 'professional', 'child', 'collective', 'stranger', 'pronoun'],
  family: ['kin', 'name', 'child', 'collective', 'stranger', 'pronoun'],
  adult: ['kin', 'name', 'stranger', 'pronoun', 'collective'],
  kin: ['kin'],
  name: ['name'],
  child: ['child'],
  professional: ['professional'],
  collective: ['collective'],
  stranger: ['stranger'],
  pronoun: ['pronoun'],
};

/**
 * What can call up a phrase besides words: the shape of a word, a mention that starts at it. Each has a bit, so that all
 * that stand at a place are one number, and a name that no word of a sentence has, so that it can be kept among words.
 */
const CALLS: ReadonlyMap<string, number> = new Map(
  [...MENTION_CLASSES.person!, ...Object.keys(SHAPE_CLASSES)].map((name, place) => [`<${name}>`, 1 << place]),
);

/** The words and calls that a class can start with which is no list; undefined for any other class. */
export function classCalls(className: string): ReadonlySet<string> | undefined {
  const names = MENTION_CLASSES[className] ?? (className in SHAPE_CLASSES ? [className] : undefined);
  return names && new Set(names.map((name) => `<${name}>`));
}

/** The bit of a call that is kept among words; 0 for what is a word. */
export function callBit(word: string): number {
  return CALLS.get(word) ?? 0;
}

/** The bit of a mention that starts at a place. */
export function mentionCall({ kind }: OpenMention): number {
  return callBit(`<${kind}>`);
}

const ASCII_END = 128;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const LETTER_X = 120;
const POUND = 163;
const LONGEST_NUMBER = 6;
const SHAPES = Object.entries(SHAPE_CLASSES)
  .filter(([name]) => name !== CAPITALISED)
  .map(([name, shape]) => ({ name, shape, bit: callBit(`<${name}>`) }));
const NUMBER = SHAPES.find(({ name }) => name === 'number')!;

const CAPITAL = { shape: SHAPE_CLASSES[CAPITALISED]!, bit: callBit(`<${CAPITALISED}>`) };

/** The bit of a word's capital. @param text the word as it is written */
export function capitalCall(text: string): number {
  const first = text.charCodeAt(0);
  if (first < ASCII_END) return first >= CAPITAL_A && first <= CAPITAL_Z ? CAPITAL.bit : 0;
  return CAPITAL.shape.test(text) ? CAPITAL.bit : 0;
}

/** The bits of the shapes that a word has, its capitals aside. @param norm the word as words are compared */
export function shapeCalls(norm: string): number {
  const first = norm.charCodeAt(0);
  // Figures, sums of money and "x2" may have any shape, other words only that of a number.
  if ((first < DIGIT_0 || first > DIGIT_9) && first !== POUND && first !== LETTER_X)
    return norm.length <= LONGEST_NUMBER && NUMBER.shape.test(norm) ? NUMBER.bit : 0;
  let calls = 0;
  for (const { shape, bit } of SHAPES) if (shape.test(norm)) calls |= bit;
  return calls;
}
