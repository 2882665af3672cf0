export function checkDictionaries(folder: string): { readonly mistakes: string[]; readonly tried: string[] };
