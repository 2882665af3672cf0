import { rarity } from './firsts.ts';
import type { Phrase } from './phrase.ts';

/** One thing that a sentence must have for a phrase to stand in it: one of some words, or something of one of some classes. */
export interface Need {
  readonly words: readonly string[];
  readonly classes: readonly string[];
}

const NONE: readonly Need[] = [];
const NOTHING: readonly string[] = [];
/** A class is met about as often as so many rare words. */
const CLASS_WEIGHT = 30;

/** All that a phrase cannot do without. */
export function needsOf(phrase: Phrase): readonly Need[] {
  switch (phrase.is) {
    case 'words':
      return [{ words: [...phrase.words], classes: NOTHING }];
    case 'class':
      return [{ words: NOTHING, classes: [phrase.name] }];
    case 'capture':
      return needsOf(phrase.part);
    case 'sequence':
      return phrase.parts.flatMap(needsOf);
    case 'choice': {
      // Each option may stand: of each what it can do without least.
      const each = phrase.options.map((option) => rarest(needsOf(option)));
      return each.includes(undefined) ? NONE : [together(each as Need[])];
    }
    default:
      return NONE;
  }
}

/** What is met least often. */
function rarest(needs: readonly Need[]): Need | undefined {
  return needs.reduce<Need | undefined>(
    (best, need) => (best && weight(best) <= weight(need) ? best : need),
    undefined,
  );
}

function together(needs: readonly Need[]): Need {
  return {
    words: needs.flatMap(({ words }) => words),
    classes: needs.flatMap(({ classes }) => classes),
  };
}

function weight({ words, classes }: Need): number {
  return rarity(words) + classes.length * CLASS_WEIGHT;
}
