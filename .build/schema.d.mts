import type { BuiltinDictionaries } from 'caselint:dictionaries';

export function readCheckedDictionaries(folder: string): BuiltinDictionaries;
