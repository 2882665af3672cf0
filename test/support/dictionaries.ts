import { readDictionaries } from '../../.build/dictionaries.mjs';
import { createLinter, type Dictionaries, type Linter } from '../../server/src/engine/linter.ts';

/** The dictionaries of this repository, read from their files as the build reads them. */
export const dictionaries = readDictionaries(new URL('../../dictionaries', import.meta.url).pathname) as Dictionaries;

let linter: Linter | undefined;

/** The product's own linter, made once for all tests. */
export function builtInLinter(): Linter {
  linter ??= createLinter(dictionaries);
  return linter;
}
