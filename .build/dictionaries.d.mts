import type { BuiltinDictionaries } from 'caselint:dictionaries';

export function readDictionaries(folder: string): BuiltinDictionaries;
