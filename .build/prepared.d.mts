import type { Dictionaries } from '../server/src/engine/linter.ts';

export function shippedDictionaries(root: string): Promise<Dictionaries>;
