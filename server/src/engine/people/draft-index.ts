import type { Draft } from './drafts.ts';
import type { NameParts } from './names.ts';

/** Drafts by the words of their names: a name is held against those few that it can fit. */
export interface DraftIndex {
  /** Files a draft under the words of a name; those it is filed under already cost nothing. */
  add(draft: Draft, parts: NameParts): void;
  /** The drafts that a name, or another form of it, can fit at all, in the order in which they were made. */
  near(parts: NameParts, forms: ReadonlySet<string>): readonly Draft[];
}

const NONE: readonly Draft[] = [];

export function createDraftIndex(): DraftIndex {
  const byKey = new Map<string, Set<Draft>>();
  return { add, near };

  function add(draft: Draft, { given, surname, single, alias }: NameParts): void {
    for (const word of [given, surname, single, alias]) {
      if (!word) continue;
      file(draft, word);
      // By its first letter for initials, and by what stands before a hyphen: "Anna" of "Anna-Lise".
      file(draft, word.charAt(0));
      if (word.includes('-')) file(draft, word.slice(0, word.indexOf('-')));
    }
  }

  function file(draft: Draft, key: string): void {
    const filed = byKey.get(key);
    if (filed) filed.add(draft);
    else byKey.set(key, new Set([draft]));
  }

  function near({ given, surname, single, initials }: NameParts, forms: ReadonlySet<string>): readonly Draft[] {
    const keys = initials ? [...initials] : single ? [single, single.slice(0, -1), ...forms] : [given ?? surname ?? ''];
    const filed = keys.map((key) => byKey.get(key)).filter((drafts) => drafts !== undefined);
    if (filed.length === 0) return NONE;
    const [first] = filed;
    if (filed.length === 1 && first!.size === 1) return [...first!];
    return [...new Set(filed.flatMap((drafts) => [...drafts]))].sort((a, b) => a.order - b.order);
  }
}
