export function pagesOf(dictionaries: string): Map<string, string>;
export function outdated(folder: string, pages: ReadonlyMap<string, string>): string[];
