export function fallen(before: string, now: string): { readonly count: number; readonly sentences: readonly string[] };
