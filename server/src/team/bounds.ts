import type { Phrase } from '../engine/language/phrase.ts';

/**
 * How much a team's dictionaries may hold. Far more than a team needs, and little enough that no dictionary, however it
 * was meant, keeps anybody waiting. dictionaries/README.md tells people of these figures.
 */
export const MOST = {
  /** Dictionaries in a folder. */
  files: 50,
  /** UTF-16 units in one file, and in all together. */
  length: 65_536,
  lengthOfAll: 262_144,
  /** Brackets within brackets, and hyphens behind one another, in the YAML of a file. */
  nesting: 100,
  /** Uses of one part of a file in other places of it (`*name`). */
  aliases: 50,
  /** Words, phrases, rules and changes in all files together. */
  entries: 4_000,
  /** Mistakes of form in a file; one with more is left out whole. */
  mistakes: 200,
  /** UTF-16 units of a phrase. */
  phrase: 1_500,
  /** Lists that stand in one another. */
  depth: 12,
  /** What all phrases together may come to; see `weightOf`. */
  weight: 30_000,
} as const;

/** What a phrase of any weight costs at most: matching gives up there (`MOST_STEPS` in engine/language/steps.ts). */
const HEAVIEST = 4_000;
/** A list can end in several places. */
const ENDS_OF_LIST = 3;

/** In how many ways a phrase could stand at one place, at most: 1 for plain words, more for gaps, choices and lists. */
export function weightOf(phrase: Phrase): number {
  return Math.min(HEAVIEST, ways(phrase));
}

function ways(phrase: Phrase): number {
  switch (phrase.is) {
    case 'gap':
      return phrase.most + 1;
    case 'class':
      return ENDS_OF_LIST;
    case 'optional':
      return 1 + weightOf(phrase.part);
    case 'not':
    case 'capture':
      return weightOf(phrase.part);
    case 'choice':
      return phrase.options.every(({ is }) => is === 'words') ? 1 : sum(phrase.options.map(weightOf));
    case 'sequence':
      return phrase.parts.reduce((product, part) => Math.min(HEAVIEST, product * weightOf(part)), 1);
    default:
      return 1;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
