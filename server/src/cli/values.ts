import { InvalidArgumentError } from 'commander';
import { nearestOf } from '../nearest.ts';

/**
 * Reads one of the choices.
 * @throws InvalidArgumentError, from the reader, that names the choices and the one that was probably meant
 */
export function oneOf<Choice extends string>(choices: readonly Choice[]): (value: string) => Choice {
  return (value) => {
    const choice = choices.find((each) => each === value);
    if (choice !== undefined) return choice;
    const nearest = nearestOf(value, choices);
    const suggestion = nearest === undefined ? '' : `Did you mean "${nearest}"? `;
    throw new InvalidArgumentError(`${suggestion}It can be ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}.`);
  };
}

/** Reads some of the choices, with commas between them; said more than once, they add up. Throws as `oneOf` does. */
export function listOf<Choice extends string>(
  choices: readonly Choice[],
): (value: string, earlier?: readonly Choice[]) => readonly Choice[] {
  const read = oneOf(choices);
  return (value, earlier = []) => [...new Set([...earlier, ...value.split(',').map((each) => read(each.trim()))])];
}

/** Reads a whole number from 0 up. Throws as `oneOf` does. */
export function wholeNumber(most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number <= most) return number;
    throw new InvalidArgumentError(`It can be a whole number from 0 to ${most}.`);
  };
}

/** Gathers what is said more than once. */
export function collected(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}
